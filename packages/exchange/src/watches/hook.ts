import type { Hook } from '../hooks/hook.ts';
import { localTime } from '../time/israel.ts';
import type { Told, WatchRow } from './watch.ts';

/** Under this name stand the secrets that watches' hooks are signed with; no system is called so. */
export const watchOwner = 'OPERATOR';

/** What is posted of what a watch tells: an incident's all-clear after its alert. */
export function hookOf({ name, kind, threshold }: WatchRow, { type, of, since, at, value, says }: Told, url: string): Hook {
  const status = (of_: Told['type']) => `${of}-${of_}`;
  return {
    system: watchOwner, campaign: `watch-${name}-${since}`, chunk: 0, number: null, status: status(type), url, type: 'json',
    body: { type: `watch.${type}`, watch: name, kind, of, value, threshold, since: localTime(since), time: localTime(at), says },
    ...(type === 'clear' ? { after: status('alert') } : {}),
  };
}
