import { ask, commandOf, type Kind, kinds, numbers } from './campaigns.ts';
import type { CampaignQuestions } from './campaign-child.ts';
import { customer } from './fixture.ts';
import { block, figure, type Goal } from './report.ts';
import { startServer } from './server.ts';
import { stopAt, stopNow, stopper } from './stop.ts';

/** Very many numbers in one command, to an exchange that has just started: its memory, and what comes first, the answer or the first number. */
export async function manyNumbers(count: number, of: readonly Kind[] = kinds): Promise<Goal[]> {
  const rows: (string | number)[][] = [];
  const goals: Goal[] = [];
  for (const kind of of) {
    const server = await startServer<CampaignQuestions>('campaign-child.ts');
    const stop = await stopper(server);
    await stopAt(server, kind, 300, 100, stop);
    const before = await server.ask.resident();
    await server.ask.begin(customer.did);
    const { ms, at } = await ask(server, commandOf(kind, numbers(count).join(':')));
    const { first } = await server.ask.reached({ system: customer.did, numbers: 1000 });
    const after = await server.ask.resident();
    await stopNow(server, kind, count, stop);
    rows.push([kind, count, ms, first - at, before.now, after.now, after.peak]);
    goals.push(
      { what: `${kind}: MB resident at most, ${figure(count)} numbers in one command`, measured: after.peak, most: 300 },
      { what: `${kind}: ms from the answer to the first of ${figure(count)} numbers`, measured: first - at, least: 0 },
    );
    await server.stop();
  }
  block('Very many numbers in one command, to an exchange that has just started, ceilings at their default', ['kind', 'numbers', 'answered ms', 'first number ms after', 'MB before', 'MB after', 'MB at most'], rows, [
    'Resident memory of the exchange\'s process, with the telephone network in it; "after" is when 1,000 numbers were reached.',
  ]);
  return goals;
}
