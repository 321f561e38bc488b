import { ask } from './ask.ts';
import { changed, state } from './state.ts';

const pause = 300;

/** What a view reads from the exchange: anew whenever the exchange wrote something while the view is seen, and never twice at once. */
export function fetched<T>(path: () => string | undefined) {
  let seen: string | undefined;
  let reading = false;
  let next = 0;
  let value: T | undefined;
  let problem: string | undefined;
  return {
    /** What was read last. */
    get value() { return value; },
    get problem() { return problem; },
    /** To be called while it is seen. */
    refresh(): void {
      const from = path();
      const wanted = `${from} ${state.writes}`;
      if (from === undefined || wanted === seen || reading) return;
      if (performance.now() < next) {
        setTimeout(changed, pause);
        return;
      }
      reading = true;
      seen = wanted;
      next = performance.now() + pause;
      ask<T>(from).then((told) => { [value, problem] = [told, undefined]; }, (error: Error) => { problem = error.message; }).finally(() => {
        reading = false;
        changed();
      });
    },
    again(): void { seen = undefined; },
  };
}
