import type { Death } from '../../packages/local/src/mortal.ts';
import { singleCalls } from './calls.ts';
import { campaign } from './campaign.ts';
import { expiry } from './expiry.ts';
import { everyHour } from './kodesh.ts';
import { messages } from './sms.ts';
import { newStand } from './stand.ts';
import { statuses } from './statuses.ts';
import { tasks } from './tasks.ts';
import { stage, type Story } from './story.ts';
import { leftovers } from './tables.ts';

/**
 * Kills the exchange, and in other rounds its database, before, during and after every call to the database and to the
 * carrier that lies between the claim of a piece of due work and its settlement, with the faults of AWS on; then either of
 * them, or both, at any call of campaigns of a thousand numbers. The carrier's durable journal is the judge: nothing may be
 * lost, nothing doubled. `--seed 7` repeats a run's faults and deaths, `--only campaigns` (messages, expiry, calls,
 * statuses, tasks, kodesh: the last holds every hour of 150 years in four cities against hebcal, whether it is Shabbat then) tells one story,
 * `--seeds 20` has so many campaigns.
 */
const option = (name: string) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
let seed = Number(option('--seed') ?? Date.now() % 1_000_000);
const only = option('--only');
const campaigns = Number(option('--seeds') ?? 500);
process.stdout.write(`seed ${seed}\n`);

/** Faults add calls to a piece of work; this many it has without any. */
const leastCalls = 5;
/** So many campaigns share a data folder. */
const perFolder = 25;
let deaths = 0;
const complaints: string[] = [];

async function torture(name: string, newStory: () => Story, fresh: boolean, least: number): Promise<void> {
  for (const who of ['exchange', 'database'] as const) {
    for (const moment of ['before', 'during', 'after'] as const) {
      let on = stage(newStory(), () => ++seed);
      for (let call = 1; ; call++) {
        const death: Death = { who, moment, call };
        const verdict = await on.die(death);
        deaths += verdict.died ? 1 : 0;
        complaints.push(...verdict.complaints);
        process.stdout.write(`${name}: ${who} killed ${moment} call ${call}: ${verdict.died ? verdict.complaints.join('; ') || 'nothing lost, nothing doubled' : 'there is no such call'}\n`);
        if (!verdict.died && call > least) break;
        if (fresh) {
          on.remove();
          on = stage(newStory(), () => ++seed);
        }
      }
      on.remove();
    }
  }
}

/** One campaign a seed, the first that of `--seed`. */
async function tortureCampaigns(first: number, count: number): Promise<void> {
  for (let done = 0; done < count; done += perFolder) {
    const stand = newStand();
    for (let i = done; i < Math.min(count, done + perFolder); i++) {
      const verdict = await campaign(stand, first + i).catch((error) => ({ what: 'no campaign', deaths: 0, complaints: [String(error?.stack ?? error)] }));
      tell(`campaign ${first + i}: ${verdict.what} (${verdict.deaths} died)`, verdict);
    }
    await stand.stop();
    tell(`campaigns up to ${first + Math.min(count, done + perFolder) - 1}, their rows`, { deaths: 0, complaints: await leftovers(stand.data) });
    stand.remove();
  }
}

/** One spoken campaign a seed, whose owner is told of its calls. */
async function tortureStatuses(first: number, count: number): Promise<void> {
  const stand = newStand();
  for (let i = 0; i < count; i++) {
    const verdict = await statuses(stand, first + i).catch((error) => ({ what: 'no campaign', deaths: 0, complaints: [String(error?.stack ?? error)] }));
    tell(`statuses ${first + i}: ${verdict.what} (${verdict.deaths} died)`, verdict);
  }
  await stand.stop();
  stand.remove();
}

function tell(what: string, verdict: { deaths: number; complaints: string[] }): void {
  deaths += verdict.deaths;
  complaints.push(...verdict.complaints);
  process.stdout.write(`${what}: ${verdict.complaints.slice(0, 20).join('; ') || 'nothing lost, nothing doubled'}\n`);
}

const tells = (story: string): boolean => only === undefined || only === story;
const first = seed;
if (tells('messages')) await torture('messages', messages, false, leastCalls);
if (tells('expiry')) await torture('expiry', expiry, true, 3);
if (tells('calls')) await torture('calls', singleCalls, false, leastCalls);
if (tells('campaigns')) await tortureCampaigns(first, campaigns);
if (tells('statuses')) await tortureStatuses(first, Math.min(campaigns, 50));
if (tells('tasks')) await torture('tasks', tasks, true, 3);
if (tells('kodesh')) complaints.push(...everyHour());
process.stdout.write(`${deaths} deaths, ${complaints.length} complaints\n`);
process.stdout.write(complaints.map((complaint) => `${complaint}\n`).join(''));
process.exit(complaints.length === 0 && (deaths > 0 || only === 'kodesh') ? 0 : 1);
