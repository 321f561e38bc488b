import type { CampaignQuestions } from './campaign-child.ts';
import { atCeilings, campaigns } from './campaigns.ts';
import { fairness } from './fairness.ts';
import { manyNumbers } from './many-numbers.ts';
import { block, type Goal } from './report.ts';
import { startServer } from './server.ts';
import { stopper } from './stop.ts';
import { storedLists } from './stored-lists.ts';

/** How large the campaigns are: of growth the smaller and the larger, beside ten numbers, in one command; and the lists that are accepted. */
export interface Sizes { growth: [number, number]; beside: number; command: number; lists: number[]; times: number }

/** All that is measured of campaigns. */
export async function campaignBench({ growth, beside, command, lists, times }: Sizes): Promise<Goal[]> {
  const { goals, stops } = await campaigns(growth);
  const server = await startServer<CampaignQuestions>('campaign-child.ts', JSON.stringify(atCeilings));
  const stop = await stopper(server);
  goals.push(...await storedLists(server, lists, times, stop));
  const fair = await fairness(server, beside, times, stop);
  await server.stop();
  goals.push(...fair.goals, ...await manyNumbers(command));
  const rows = [...stops.map((one) => ({ ...one, at: 'none' })), ...fair.stops.map((one) => ({ ...one, at: 'as for fairness' }))];
  block('A stop: the last number that is given to the carrier, after the answer that the campaign stops', ['kind', 'ceilings', 'numbers', 'reached', 'last ms after'], rows.map(({ kind, at, of, reached, after }) => [kind, at, of, reached, after]), ['Below zero: before the answer.']);
  return [...goals, { what: 'ms from a stop to the last number that is reached', measured: Math.max(...rows.map(({ after }) => after)), most: 2000 }];
}
