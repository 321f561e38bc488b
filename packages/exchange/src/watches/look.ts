import type { Client } from '@merkazia/client';
import { instantsOf } from '../carrier/hosted/times.ts';
import { handedOn, stopped } from '../sms/status.ts';
import type { Found, WatchKind, WatchRow } from './watch.ts';

const day = 86_400_000;
const minute = 60_000;
/** So many rows of a log are read at most, the newest. */
const most = 5000;

type Looking = (client: Client, row: WatchRow, now: number) => Promise<Found>;

const left = (purse: 'units' | 'smsUnits', words: string): Looking => async (client) => {
  const value = Number((await client.call('GetCustomerData'))[purse]);
  if (!Number.isFinite(value)) throw new Error(`the exchange told no ${words}`);
  return { value, says: `${value} ${words} are left` };
};

const expiring = (purse: 'units' | 'smsUnits', words: string): Looking => async (client, _, now) => {
  const told = await client.call('GetCustomerData');
  const expires = instantsOf(told[`${purse}ExpireDate`])[0];
  if (expires === undefined || Number(told[purse]) <= 0) return { value: null, says: `there are no ${words} that expire` };
  const value = daysUntil(expires, now);
  return { value, says: `${told[purse]} ${words} expire in ${value} days` };
};

const callerIds: Looking = async (client, _, now) => {
  const { callerIds: approved } = await client.call('GetCustomerData');
  const next = approved.map(({ callerId, expiryDate }) => ({ callerId, at: instantsOf(expiryDate)[0] ?? Infinity })).sort((a, b) => a.at - b.at)[0];
  if (!next || next.at === Infinity) return { value: null, says: 'there is no caller ID that expires' };
  const value = daysUntil(next.at, now);
  // What is told is kept and mailed: a person's number is not.
  return { value, says: `the caller ID ***${next.callerId.slice(-3)} expires in ${value} days` };
};

const failedLogins: Looking = async (client, { minutes = 60 }, now) => {
  const { data } = await client.call('GetLoginLog', { limit: most }).catch(unverified);
  const value = data.filter(({ successful, actionTimestamp }) => !successful && isSince(actionTimestamp, now - minutes * minute)).length;
  return { value, says: `${value} log-ins failed within ${minutes} minutes` };
};

/** What a key or number:password can never open is told with what does. */
function unverified(problem: Error): never {
  if (!/unverified session/i.test(problem.message)) throw problem;
  throw new Error(`${problem.message.replace(/\.$/, '')}: the log of log-ins opens to a session that DoubleAuth verified; give its token by merkazia watches set, with --system-token`, { cause: problem });
}

/** Of messages that are on their way still, nothing is known. */
const undelivered: Looking = async (client, { minutes = 60, least = 10 }, now) => {
  const { rows } = await client.call('GetSmsOutLog', { limit: most });
  const over = rows.filter(({ Time, DeliveryReport }) => isSince(Time, now - minutes * minute) && DeliveryReport !== null && DeliveryReport !== handedOn && DeliveryReport !== stopped);
  const failed = over.filter(({ DeliveryReport }) => DeliveryReport !== 'DELIVRD').length;
  const says = `${failed} of ${over.length} SMS of ${minutes} minutes were not delivered`;
  return over.length < least ? { value: null, says } : { value: Math.round((1000 * failed) / over.length) / 10, says };
};

const unanswered: Looking = async (client, { queuePath = '.', seconds = 120, found }) => {
  const { queueData, entries } = await client.call('GetQueueRealTime', { queuePath });
  const waiting = entries.filter(({ Wait }) => Number(Wait) >= seconds).length;
  const before = found?.seen ?? queueData.Abandoned;
  // A count that went down began again.
  const gone = queueData.Abandoned >= before ? queueData.Abandoned - before : queueData.Abandoned;
  return { value: waiting + gone, says: `${waiting === 1 ? '1 caller' : `${waiting} callers`} of ${queuePath} ${waiting === 1 ? 'has' : 'have'} waited for ${seconds} seconds and ${gone} hung up unanswered since the last look`, seen: queueData.Abandoned };
};

const looks: Record<WatchKind, Looking> = {
  'units-low': left('units', 'units'), 'sms-units-low': left('smsUnits', 'SMS units'),
  'units-expiring': expiring('units', 'units'), 'sms-units-expiring': expiring('smsUnits', 'SMS units'),
  'caller-ids-expiring': callerIds, 'failed-logins': failedLogins, 'undelivered-sms': undelivered, 'queue-unanswered': unanswered,
};

/** Looks at what a watch is about, as any caller of its system would. Throws what the client throws. */
export const lookAt: Looking = (client, row, now) => looks[row.kind](client, row, now);

const isSince = (time: string, since: number): boolean => (instantsOf(time).at(-1) ?? -Infinity) >= since;

/** Days until then, to a tenth; none of what is over. */
const daysUntil = (expires: number, now: number): number => Math.max(0, Math.round((10 * (expires - now)) / day) / 10);
