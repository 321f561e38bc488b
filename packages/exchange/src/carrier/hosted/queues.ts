import type { Done } from '../../due/turn.ts';
import type { Exchange } from '../../exchange.ts';
import { forgetHostedQueue, keepHostedQueue } from '../../store/hostedQueues.ts';
import type { Poll } from '../../store/polls.ts';
import { findSystem } from '../../store/systems.ts';
import type { Upstream } from './upstream.ts';

export const queuePoll = (path: string): string => `queue ${path}`;
const every = 60_000;

/** Reads a queue upstream, once a minute for as long as an operator has it listed, and keeps it for GetQueueRealTime. */
export async function pollQueue({ table, clock }: Exchange, upstream: Upstream, { system, what }: Poll): Promise<Done> {
  const path = what.slice(queuePoll('').length);
  const { hostedQueues = [] } = (await findSystem(table, system)) ?? {};
  if (!hostedQueues.includes(path)) {
    await forgetHostedQueue(table, system, path);
    return { next: { done: true } };
  }
  const { queueData, members, entries } = await upstream.read(system, 'GetQueueRealTime', { queuePath: path === '/' ? '.' : path });
  const at = clock.now();
  if (typeof queueData !== 'object' || queueData === null) throw new Error(`the queue ${path} upstream cannot be read`);
  await keepHostedQueue(table, system, path, { at, queueData, members: members ?? [], entries: entries ?? [] });
  return { next: { again: at + every } };
}
