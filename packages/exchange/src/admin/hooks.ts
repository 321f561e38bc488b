import type { AdminParams, AdminResult } from '@merkazia/contract/admin';
import type { HookStanding } from '../hooks/history.ts';
import type { Attempt, HookName } from '../hooks/hook.ts';
import { error } from '../refusal.ts';
import { localTime } from '../time/israel.ts';

type Shown = AdminResult<'ListHooks'>['hooks'][number];

/** A hook as the contract tells it. */
export const shownHook = ({ campaign, chunk, number, status, url, state, next, reason, attempts, last }: HookStanding): Shown => ({
  campaign, chunk, number, status, url, state, next: next === undefined ? null : localTime(next), reason: reason ?? null, attempts, last: last ? shownAttempt(last) : null,
});

export const shownAttempt = ({ at, status, problem, answer, ms }: Attempt) => ({ time: localTime(at), status, problem: problem ?? null, answer, ms: Math.round(ms) });

/** The hook that the parameters of a command name. */
export const namedHook = ({ campaign, chunk, number, status }: AdminParams<'GetHook'>): HookName => ({ campaign, chunk, number: number || null, status });

export const noHook = () => error('The system has no such hook.');
