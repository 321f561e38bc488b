import { poke } from '../../due/queue.ts';
import type { Exchange } from '../../exchange.ts';
import { armPoll, readPoll } from '../../store/polls.ts';
import { systemsAfter } from '../../store/directory.ts';
import { findSystem } from '../../store/systems.ts';
import { accountPoll } from './account.ts';
import { minutesPoll } from './minutes.ts';
import { queuePoll } from './queues.ts';

const page = 100;

/** Has a system's account, minutes and listed queues read upstream from now on; what is read already goes on as it does. */
export async function armSystem({ table, clock, queue, log, hosted }: Exchange, system: string, anew = false): Promise<string[]> {
  if (anew) hosted?.forget(system);
  if (!hosted || !(await hosted.has(system))) return [];
  const { hostedQueues = [] } = (await findSystem(table, system)) ?? {};
  const armed = [];
  for (const what of [accountPoll, minutesPoll, ...hostedQueues.map(queuePoll)]) {
    if (!anew && (await readPoll(table, system, what))?.gk !== undefined) continue;
    armed.push({ what, key: await armPoll(table, system, what, clock.now()) });
  }
  await poke(queue, log, armed.map(({ key: { pk, sk } }) => ({ kind: 'hosted', key: { pk, sk } })));
  return armed.map(({ what }) => what);
}

/** Has every system that has an account upstream read there; only what is not read yet is begun. */
export async function* armSystems(exchange: Exchange): AsyncGenerator<string> {
  for (let after: string | undefined; ;) {
    const { systems, next } = await systemsAfter(exchange.table, after, page);
    for (const system of systems) {
      const armed = await armSystem(exchange, system);
      if (armed.length > 0) yield `The ${armed.join(', ')} of ${system} are read at the exchange that carries for it from now on.`;
    }
    if (next === null) return;
    after = next;
  }
}
