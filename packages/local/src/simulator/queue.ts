import type { Told } from './outbox.ts';

/** Something that happens in a queue so many milliseconds from now. */
export interface Happening { after: number; event: Told['event'] }

/** A small live queue: agents who come at once, and callers who come one after another. Milliseconds. */
export interface Script { agents: string[]; callers: string[]; /** Between two callers. */ every: number; /** How long an agent speaks with each. */ talk: number; /** After how long of waiting a caller hangs up. */ patience: number; /** Begins the ids of the calls. */ name: string }

/** All that happens in it, in its order: the longest waiting caller goes to the agent who has been free the longest. */
export function play({ agents, callers, every, talk, patience, name }: Script): Happening[] {
  const happenings: Happening[] = agents.map((agent) => ({ after: 0, event: { type: 'queue.login', agent } }));
  const freeAt = new Map(agents.map((agent) => [agent, 0]));
  callers.forEach((phone, i) => {
    const call = `${name}.${i + 1}`;
    const came = i * every;
    const happens = (after: number, type: string, more: object = {}) => happenings.push({ after, event: { type, call, ...more } });
    happens(came, 'queue.join', { phone });
    const [agent, free] = [...freeAt].sort(([, a], [, b]) => a - b)[0] ?? [undefined, Infinity];
    const taken = Math.max(came, free);
    if (agent === undefined || taken - came > patience) return happens(came + patience, 'queue.abandon');
    freeAt.set(agent, taken + talk);
    happens(taken, 'queue.connect', { agent });
    return happens(taken + talk, 'queue.complete');
  });
  return happenings.sort((a, b) => a.after - b.after);
}
