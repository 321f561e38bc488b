import { bytesOfSendSms, imports } from './imports.ts';
import { block, type Goal } from './report.ts';
import { warm } from './warm.ts';

/** Every function beside a bare one with the same SDK clients: what its start reads and takes; and what the function's shell adds to a warm request. */
export async function bundles(times: number): Promise<Goal[]> {
  const [floor, ...functions] = await imports(times);
  const ratio = (importMs: number) => importMs / floor!.importMs;
  block('Functions, bundled as for deployment and imported cold, each in a process of its own', ['function', 'bytes', 'more when needed', 'import ms', 'ratio', 'resident MB'], [
    ...functions.map(({ name, bytes, lazyBytes, importMs, resident }) => [name, bytes, lazyBytes, importMs, ratio(importMs).toFixed(2), resident]),
    ['a bare handler with the same SDK clients', floor!.bytes, floor!.lazyBytes, floor!.importMs, '', floor!.resident],
  ], [`The best of ${times} imports of each, in turn; the median of memory.`]);
  const { shell, api } = await warm(times * 100);
  block('Warm, in one process: microseconds of a request that is refused for its token', ['way', 'µs'], [['the api itself', api], ['through the function: event, log, figures, answer', shell]], [`Median of ${times * 100} of each, in turn.`]);
  const slowest = functions.reduce((most, one) => (one.importMs > most.importMs ? one : most));
  return [
    { what: 'cold import of the API, of the floor\'s', measured: ratio(functions[0]!.importMs), most: 1.4 },
    { what: `cold import of the slowest function (${slowest.name}), of the floor's`, measured: ratio(slowest.importMs), most: 1.4 },
    { what: 'kB read until an SMS is sent', measured: (await bytesOfSendSms()) / 1000, most: 500 },
  ];
}
