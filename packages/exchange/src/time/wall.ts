import { wallTime } from './israel.ts';

const day = 86_400_000;
const minute = 60_000;

/** How far the clocks of Israel are ahead of UTC at an instant, in milliseconds. */
const ahead = (at: number): number => wallTime(at) - (at - (((at % 1000) + 1000) % 1000));

/**
 * The first instant (milliseconds) at which the clocks of Israel show a time or a later one; the time is written as if it
 * were UTC. Of a time that they show twice it is the first, of one that they skip the end of the gap.
 */
export function reached(wall: number): number {
  const [before, after] = [ahead(wall - day), ahead(wall + day)];
  if (before === after) return wall - before;
  const change = changeBetween(wall - day, wall + day, before);
  return wall - before < change ? wall - before : Math.max(wall - after, change);
}

/** When the clocks change between two instants, of which the first has `before`; they change at full minutes. */
function changeBetween(from: number, to: number, before: number): number {
  let [low, high] = [Math.floor(from / minute), Math.ceil(to / minute)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (ahead(middle * minute) === before) low = middle;
    else high = middle;
  }
  return high * minute;
}
