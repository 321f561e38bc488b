import type { DueKind } from '../store/keys.ts';
import type { Queue } from './queue.ts';

/** Kinds whose work waits for machines that are not ours: their queue and workers are their own, so that they hold up nothing else. */
export const slowKinds: ReadonlySet<DueKind> = new Set<DueKind>(['hook', 'hosted', 'watch']);

/** One queue of two: `slow` carries the hints of the slow kinds, `quick` all others. */
export function lanes(quick: Queue, slow: Queue): Queue {
  return {
    async send(pokes, delay) {
      const parts = [[quick, pokes.filter(({ kind }) => !slowKinds.has(kind))], [slow, pokes.filter(({ kind }) => slowKinds.has(kind))]] as const;
      const sent = await Promise.allSettled(parts.map(async ([queue, part]) => { if (part.length) await queue.send(part, delay); }));
      const lost = sent.find((outcome) => outcome.status === 'rejected');
      if (lost) throw lost.reason;
    },
  };
}
