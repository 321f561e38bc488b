import { workCampaign } from '../campaigns/work.ts';
import { workHosted } from '../carrier/hosted/work.ts';
import type { Exchange } from '../exchange.ts';
import { workHook } from '../hooks/work.ts';
import type { DueKind } from '../store/keys.ts';
import { workTask } from '../tasks/work.ts';
import { workWatch } from '../watches/work.ts';
import type { Poke } from './queue.ts';
import { usualWorkers } from './usual.ts';
import { type Worker, workOne, workThrough } from './worker.ts';

const workers: Record<DueKind, Worker> = { ...usualWorkers, campaign: workCampaign, hook: workHook, task: workTask, hosted: workHosted, watch: workWatch };

/** Does the work a poke hints at, if it is still due and nobody else is at it; answers what it did. */
export const work = (exchange: Exchange, { kind, key }: Poke): Promise<string | void> => workOne(workers[kind], exchange, key);

/** Does everything overdue of a kind here and now, without the queue; tells each thing it did. */
export const workOff = (exchange: Exchange, kind: DueKind): AsyncGenerator<string> => workThrough(workers[kind], exchange, kind);
