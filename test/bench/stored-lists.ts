import { type CampaignServer, ask, type Kind, kinds, numbers } from './campaigns.ts';
import { customer, message } from './fixture.ts';
import { post } from './load.ts';
import type { CallRecord } from './record.ts';
import { block, figure, type Goal } from './report.ts';
import { median } from './statistics.ts';
import type { Stop } from './stop.ts';

interface Accepted { kind: Kind; size: number; ms: number; calls: string; count: number }

/** What a command with a stored list does before its answer, however long the list is. */
export async function storedLists(server: CampaignServer, sizes: number[], times: number, stop: Stop): Promise<Goal[]> {
  const all: Accepted[] = [];
  for (const size of sizes) {
    const list = await upload(server, size);
    for (const kind of kinds) all.push(await accept(server, kind, list, size, times, stop));
  }
  block('A stored list in a command: what is done before the answer; the list is read afterwards', ['command', 'entries', 'ms', 'calls', 'which'], all.map(({ kind, size, ms, count, calls }, i) =>
    [kind === 'sms' ? 'SendSms' : 'RunTzintuk', size, ms, count, all.findIndex((one) => one.kind === kind && one.calls === calls) < i ? 'the same' : calls]),
  [`Median of ${times}; the campaigns are stopped.`]);
  return kinds.map((kind) => {
    const counts = all.filter((one) => one.kind === kind);
    const same = counts.every(({ calls }) => calls === counts[0]!.calls);
    return { what: `${kind}: database calls to accept a list of ${figure(sizes.at(-1)!)}, against one of ${figure(sizes[0]!)}`, measured: same ? counts.at(-1)!.count / counts[0]!.count : Number.NaN, most: 1 };
  });
}

async function upload(server: CampaignServer, size: number): Promise<number> {
  const { answer: { templateId } } = await ask(server, { command: 'CreateTemplate', params: { description: `${size}` } });
  const data = numbers(size).join('\n');
  const { text } = await post(undefined, { ...server, command: 'UploadPhoneList' }, { templateId, data, updateType: 'NEW' });
  if (!text.startsWith('{"responseStatus":"OK"')) throw new Error(`UploadPhoneList was answered ${text.slice(0, 300)}`);
  return templateId;
}

async function accept(server: CampaignServer, kind: Kind, list: number, size: number, times: number, stop: Stop): Promise<Accepted> {
  const [took, calls]: [number[], CallRecord[]] = [[], []];
  for (let i = 0; i <= times; i++) {
    await server.ask.begin(customer.did);
    await server.ask.inspect();
    const { ms } = await ask(server, kind === 'sms' ? { command: 'SendSms', params: { message, phones: `tpl:${list}` } } : { command: 'RunTzintuk', params: { phones: `tpl:${list}`, TzintukTimeOut: 1 } });
    const records = await server.ask.inspected();
    calls.splice(0, calls.length, ...records.slice(0, 1 + records.findIndex(({ operation }) => operation === 'TransactWriteItems')));
    if (i > 0) took.push(ms);
    await stop(customer.did);
    await server.ask.end({ system: customer.did, campaigns: 1 });
  }
  return { kind, size, ms: median(took), count: calls.length, calls: calls.map(({ operation, about }) => `${operation} (${about})`).join(', ') };
}
