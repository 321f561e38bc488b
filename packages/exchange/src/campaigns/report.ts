import { erased } from '../store/persons.ts';
import { localTime } from '../time/israel.ts';
import { toUnits } from '../units/units.ts';
import type { Found } from './found.ts';
import { type Entry, type Kind, kinds } from './kinds.ts';
import { stopWords } from './words.ts';

/** A campaign in one look: what every kind tells of it. */
export interface Summary {
  CampaignId: string;
  callerId: string;
  createTS: string;
  runTS: string | null;
  endTS: string | null;
  status: Found['status'];
  reason: string | null;
  total: number;
  done: number;
  fail: number;
  billing: number;
}

/**
 * Reads a campaign once, number by number as they are reached, and counts them. `each` is told every number and its entry;
 * what it keeps is all that grows with the campaign.
 */
export async function summarize<E extends Entry>(found: Found, kind: Kind<E>, each: (number: string, entry: E) => void): Promise<Summary> {
  const time = remembering();
  let [total, done, fail, spent, erasures] = [0, 0, 0, 0, 0];
  let first: number | undefined;
  for await (const recipients of found.recipients) {
    for (const recipient of recipients) {
      const entry = kind.entry(found, recipient, time);
      total++;
      if (entry.status === kind.success) done++;
      if (entry.status === 'failed') fail++;
      spent += Math.round(entry.price * 1000);
      if (recipient.at !== undefined && !(first !== undefined && first <= recipient.at)) first = recipient.at;
      each(recipient.to === erased && ++erasures > 1 ? `${erased}-${erasures}` : recipient.to, entry);
    }
  }
  return {
    CampaignId: found.campaign, callerId: found.from, createTS: localTime(found.created), runTS: first === undefined ? null : localTime(first),
    endTS: found.ended === undefined ? null : localTime(found.ended), status: found.status, reason: found.reason ? stopWords[found.reason].reason : null,
    total: Math.max(total, found.expected), done, fail, billing: toUnits(spent),
  };
}

/** The report as ViewCampaignReports answers it in JSON. */
export async function reportOf(found: Found) {
  switch (found.kind) {
    case 'sms': return spoken(found, 'sms', await collect(found, kinds.sms));
    case 'tts': return spoken(found, 'tts', await collect(found, kinds.tts));
    case 'tzintuk': {
      const { summary, report } = await collect(found, kinds.tzintuk);
      return { CampaignData: { ...summary, kind: 'tzintuk' as const }, report };
    }
  }
}

/** The report of a kind that says something. */
const spoken = <K extends 'sms' | 'tts', R>({ text }: Found, kind: K, { summary, report }: { summary: Summary; report: R }) => ({ CampaignData: { ...summary, kind, message: text }, report });

async function collect<E extends Entry>(found: Found, kind: Kind<E>): Promise<{ summary: Summary; report: Record<string, E> }> {
  const report: Record<string, E> = {};
  return { summary: await summarize(found, kind, (number, entry) => { report[number] = entry; }), report };
}

/** Writes instants as the contract does; most of a campaign's fall into the same few seconds. */
function remembering(): (ms: number) => string {
  const known = new Map<number, string>();
  return (ms) => {
    const second = Math.floor(ms / 1000);
    let text = known.get(second);
    if (text === undefined) known.set(second, (text = localTime(ms)));
    return text;
  };
}
