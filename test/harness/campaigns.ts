import { chunkSize, groupSize, type Head } from '@merkazia/exchange/campaigns/campaign';
import { movementName } from '@merkazia/exchange/campaigns/name';
import type { CallOutcome } from '@merkazia/exchange/carrier/carrier';
import type { Exchange } from '@merkazia/exchange/exchange';
import { campaignKey, campaignTextKey, chunkNumbersKey, groupKey, ledgerKey, smsKey } from '@merkazia/exchange/store/keys';
import { answerCall, endCall, reportRecipient } from '@merkazia/exchange/store/recipients';
import { nextId } from '@merkazia/exchange/time/ids';
import { monthOf } from '@merkazia/exchange/time/israel';

/** A number of a campaign as it stands; moments are milliseconds after the campaign was accepted. */
export interface Made {
  to: string;
  caller?: string;
  /** Claimed then. */
  at?: number;
  taken?: string | null;
  /** Its report, and when it came. */
  word?: string;
  reported?: number;
  answered?: number;
}

/** Puts a campaign of the engine into the table as it stands at one moment; its movement is of nothing, so that the money stays right. */
export async function putCampaign({ table, clock }: Exchange, system: string, given: Partial<Head> & { numbers: Made[]; longText?: true }): Promise<Head> {
  const { numbers, kind = 'sms', ...attributes } = given;
  const id = given.id ?? nextId(clock.now());
  const campaign = kind === 'sms' ? `SMS-3-${system}-Merkazia-${id}` : `YA-3-${system}-Merkazia-${id}000`;
  const chunks = Math.ceil(numbers.length / chunkSize);
  const count = numbers.length;
  const { text, state = 'ended', price = 100, ...rest } = attributes;
  const over = state === 'ended' || state === 'stopped';
  const reached = numbers.filter(({ at }) => at !== undefined).length;
  // What was reached is paid for; nothing is held when it is over.
  const { done = over ? reached : 0, fail = 0, unknown = 0, reserved = price * (over ? reached : count) } = rest;
  const settled = { done, fail, unknown, reserved, spent: over ? reserved : 0, left: over ? count - done - fail - unknown : 0 };
  const head = {
    ...campaignKey(campaign), v: 1, campaign, system, kind, state, id, by: '192.0.2.1', from: system, purse: 'units', price, most: price,
    total: count, chunks, lanes: 1, ...rest, ...settled,
    ...(text === undefined || given.longText ? {} : { text }),
  } as Head;
  const movement = { id, purse: 'units', amount: 0, description: movementName('Start', campaign), who: '192.0.2.1', campaign };
  const puts: object[] = [head, kind === 'sms' ? { ...smsKey(system, monthOf(id), id, 0), pointer: true, ...movement } : { ...ledgerKey(system, monthOf(id), id), ...movement }];
  if (given.longText) puts.push({ ...campaignTextKey(campaign), text });
  for (let chunk = 0; chunk < chunks; chunk++) {
    const some = numbers.slice(chunk * chunkSize, (chunk + 1) * chunkSize);
    const callers = [...new Set(some.flatMap(({ caller }) => (caller === undefined ? [] : [caller])))];
    puts.push({
      ...chunkNumbersKey(campaign, chunk), to: some.map(({ to }) => to),
      ...(callers.length ? { callers, shown: some.map(({ caller }) => (caller === undefined ? -1 : callers.indexOf(caller))) } : {}),
    });
    for (let first = 0; first < some.length; first += groupSize) {
      const group = some.slice(first, first + groupSize);
      if (group[0]!.at === undefined) continue;
      puts.push({
        ...groupKey(campaign, chunk, first / groupSize), first, to: group.map(({ to }) => to), at: id + group[0]!.at, reports: {}, answered: {},
        ...(group.every(({ taken }) => taken === undefined) ? {} : { taken: group.map(({ taken }) => taken ?? null) }),
      });
    }
  }
  await table.writeAll(puts.map((put) => ({ put: put as never })));
  for (const [i, { word, reported = 0, answered }] of numbers.entries()) {
    const name = { campaign, chunk: Math.floor(i / chunkSize), place: i % chunkSize };
    if (answered !== undefined) await answerCall(table, name, id + answered);
    if (word === undefined) continue;
    if (kind === 'sms') await reportRecipient(table, name, word, id + reported);
    else await endCall(table, name, word as CallOutcome, id + reported, 0);
  }
  return head;
}
