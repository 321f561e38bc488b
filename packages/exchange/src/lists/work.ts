import type { Worker } from '../due/worker.ts';
import { sweepList } from './sweep.ts';
import { sweepTzintuk } from './sweepTzintuk.ts';

/** The due work of lists: the rows that a deleted or replaced one, of a template or of a tzintuk, leaves behind. */
export const workList: Worker = (exchange, key, worker) => (key.pk.startsWith('TZ#') ? sweepTzintuk : sweepList)(exchange, key, worker);
