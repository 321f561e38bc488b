const day = 86_400_000;

/** How many days before something expires its owner is warned. */
const warningDays = [30, 7, 1];

/** The warning that was given last: so many days before that instant. */
export interface Warned { expires: number; days: number }

/** When something that expires is looked at first: at its first warning, which may be past already. Milliseconds. */
export const firstLook = (expires: number): number => expires - Math.max(...warningDays) * day;

/**
 * What to do at `now` about something that expires later: `days` names the warning to be given, if one is (of those missed,
 * the last), and `next` is when to look again.
 */
export function look(expires: number, warned: Warned | undefined, now: number): { days: number | undefined; next: number } {
  const instants = warningDays.map((days) => ({ days, at: expires - days * day }));
  const reached = Math.min(...instants.filter(({ at }) => at <= now).map(({ days }) => days));
  const given = warned?.expires === expires ? warned.days : Infinity;
  return { days: reached < given ? reached : undefined, next: Math.min(expires, ...instants.filter(({ at }) => at > now).map(({ at }) => at)) };
}

/** Days until then, begun ones counted whole. */
export const daysUntil = (expires: number, now: number): number => Math.ceil((expires - now) / day);
