import { endedIn, reportEntries } from '@merkazia/exchange/carrier/hosted/report';

/** How far a campaign is. */
export interface Standing { status: 'running' | 'ended' | 'stopped'; reason: string | null; total: number; done: number; fail: number; billing: number | null }

const statuses = ['running', 'ended', 'stopped'] as const;

/** How a campaign stands by its report: in its head where that says so as this contract does, or counted by its numbers, as of the hosted service's. */
export function standingIn(answer: unknown): Standing {
  const head = ((answer as { CampaignData?: Record<string, unknown> }).CampaignData ?? {}) as Record<string, unknown>;
  const status = statuses.find((one) => one === head.status);
  if (status) {
    const [total, done, fail, billing] = [head.total, head.done, head.fail, head.billing].map(Number) as [number, number, number, number];
    return { status, reason: typeof head.reason === 'string' ? head.reason : null, total, done, fail, billing };
  }
  const entries = [...reportEntries(answer).values()];
  const outcomes = entries.map(outcomeOf);
  const done = outcomes.filter((outcome) => outcome === 'done').length;
  const fail = outcomes.filter((outcome) => outcome === 'fail').length;
  const billing = Number(head.units ?? head.billing ?? Number.NaN);
  return { status: entries.length > 0 && done + fail === entries.length ? 'ended' : 'running', reason: null, total: entries.length, done, fail, billing: Number.isFinite(billing) ? billing : null };
}

/** What became of one number; undefined while nothing final is told of it. */
function outcomeOf(entry: unknown): 'done' | 'fail' | undefined {
  const words = typeof entry === 'object' && entry !== null ? Object.values(entry).filter((value) => typeof value === 'string') : [];
  if (words.includes('DELIVRD')) return 'done';
  if (words.some((word) => word === 'EXPIRED' || word === 'UNDELIV' || /^ESME_R(?!OK$)/.test(word))) return 'fail';
  const ended = endedIn(entry);
  return ended && (['answered', 'voicemail', 'no-answer'].includes(ended.outcome) ? 'done' : 'fail');
}
