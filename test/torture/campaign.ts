import { randomUUID } from 'node:crypto';
import { AdminError, adminClient } from '../../packages/exchange/src/admin/client.ts';
import { advance } from './caller.ts';
import { deathsOf, type Plan, planOf } from './plan.ts';
import { judge } from './judge.ts';
import { operatorKey, type Stand } from './stand.ts';

export const password = 'torture';

/** What came of one seed: how often something died, and the judge's complaints. */
export interface CampaignVerdict { what: string; deaths: number; complaints: string[] }

/** One campaign of a thousand numbers in which exchange and database die where its seed says, and what the judge finds. */
export async function campaign(stand: Stand, seed: number): Promise<CampaignVerdict> {
  const plan = planOf(seed);
  await stand.begin(seed * 100, { MERKAZIA_LOG: 'info', MERKAZIA_PACE: `calls=${plan.pace},sms=${plan.pace}` });
  const before = stand.deaths();
  const list = await prepare(stand, plan);
  const seen = (await stand.attempt(lastEvent))!;
  await stand.expect(plan.deaths);
  const answered = await run(stand, plan, list);
  if (plan.stopAfter !== undefined) await stop(stand, plan, plan.stopAfter);
  for (const by of ['PT20S', 'PT2M']) await stand.attempt((url) => advance(url, by));
  await stand.expect([]);
  // Leases and drafts run out, reports come, and the injected index may hide a row from one look, hardly from all.
  for (const by of ['PT16M', 'PT3M', 'PT3M']) await stand.attempt((url) => advance(url, by));
  const { came, complaints } = (await stand.attempt((url) => judge(url, { plan, answered, seen, log: stand.logged() })))!;
  return { what: `${came}: ${deathsOf(plan)}`, deaths: stand.deaths() - before, complaints };
}

const commands: Record<Plan['kind'], { command: string; more: Record<string, string> }> = {
  sms: { command: 'SendSms', more: { message: 'שלום' } }, tzintuk: { command: 'RunTzintuk', more: {} }, tts: { command: 'SendTTS', more: { ttsMessage: 'שלום', repeatFile: '1', SendMail: '1' } },
};

const operator = (url: string) => adminClient({ baseUrl: url, operatorKey });

/** Opens the system, and fills its list; nothing dies yet. */
async function prepare(stand: Stand, { did, units, numbers, stored, seed }: Plan): Promise<string | undefined> {
  await stand.attempt((url) => operator(url).call('CreateSystem', { did, password, units, smsUnits: seed % 4 === 0 ? 1000 : 0 }));
  if (!stored) return undefined;
  return stand.attempt(async (url) => {
    const { templateId } = await ask(url, 'CreateTemplate', { token: `${did}:${password}`, description: 'torture' });
    await ask(url, 'UploadPhoneList', { token: `${did}:${password}`, templateId: String(templateId), data: numbers.join('\n') });
    return String(templateId);
  });
}

/** Gives the command, again and again under its key when it has one; whether it was answered OK. */
async function run(stand: Stand, { did, kind, numbers, keyed }: Plan, list: string | undefined): Promise<boolean> {
  const key = randomUUID();
  for (let tries = 1; ; tries++) {
    const { command, more } = commands[kind];
    const answer = await stand.attempt((url) => ask(url, command, {
      token: `${did}:${password}`, phones: list === undefined ? numbers.join(':') : `tpl:${list}`, ...more,
    }, keyed ? { 'idempotency-key': key } : {}));
    if (answer?.responseStatus === 'OK') return true;
    if (answer && answer.responseStatus !== 'EXCEPTION') throw new Error(`the command was refused: ${JSON.stringify(answer).slice(0, 300)}`);
    if (!keyed || tries === 10) return false;
    // Whoever died in the middle of it holds the key for a minute.
    await stand.attempt((url) => advance(url, 'PT61S'));
  }
}

/** An operator stops it, unless it is over by then. */
async function stop(stand: Stand, { did }: Plan, after: number): Promise<void> {
  await new Promise((done) => setTimeout(done, after));
  for (let tries = 0; tries < 10; tries++) {
    const done = await stand.attempt(async (url) => {
      const [only] = (await operator(url).call('ListCampaigns', { did })).campaigns;
      await (only && operator(url).call('StopCampaign', { did, campaign: only.campaign }).catch((error: unknown) => {
        if (!(error instanceof AdminError && error.httpStatus === 200)) throw error;
      }));
      return true;
    });
    if (done) return;
  }
  throw new Error('StopCampaign was never answered');
}

async function ask(url: string, name: string, parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<any> {
  return (await fetch(`${url}/ym/api/${name}`, { method: 'POST', headers, body: new URLSearchParams(parameters) })).json();
}

/** The id of the last thing that the carrier was given. */
async function lastEvent(url: string): Promise<number> {
  const { events } = (await (await fetch(`${url}/simulator/events?limit=1000000`)).json()) as { events: { id: number }[] };
  return events.at(-1)?.id ?? 0;
}
