import { reportEntries } from './report.ts';
import { campaignOf } from './campaigns.ts';
import { plainNumber, taken } from './match.ts';
import { thousandths, type Way } from './way.ts';

/** After a ring is over its end is looked for in the report, so many milliseconds. */
const afterRing = 3000;

const wordFor = (reason: unknown): string => (/block|חסו[מם]/i.test(String(reason)) ? 'blocked' : 'failed');

/** Rings by RunTzintuk, all numbers of an ask by one; how they went is read in ViewCampaignReports. */
export const ring: Way = {
  async ask(upstream, ask, left) {
    const answer = await upstream.once(ask.system, 'RunTzintuk', { callerId: ask.from, TzintukTimeOut: ask.seconds!, phones: left.map((i) => ask.entries[i]!.to).join(':') });
    const now = upstream.clock.now();
    const refused = new Map(Object.entries(answer.errors ?? {}).map(([number, reason]) => [plainNumber(number), reason]));
    return {
      words: ask.entries.map(({ to }, i) => (left.includes(i) ? (refused.has(to) ? wordFor(refused.get(to)) : taken) : ask.words[i]!)),
      told: now, campaign: answer.campaignId, billing: thousandths(answer.biling), look: now + ask.seconds! * 1000 + afterRing,
    };
  },
  refused: 'failed',
  refusal: ({ code }) => (code === 102 ? 'failed' : code === 120 ? 'blocked' : undefined),
  async look(upstream, ask) {
    const campaign = await campaignOf(upstream, ask);
    if (campaign === undefined) return undefined;
    const rung = reportEntries(await upstream.read(ask.system, 'ViewCampaignReports', { CampaignId: campaign, json: true }));
    const now = upstream.clock.now();
    return { words: ask.entries.map(({ to }, i) => ask.words[i] ?? (rung.has(to) ? taken : 'failed')), told: now, campaign, look: now };
  },
};

/**
 * One ring from a random number: it is both how a number is reserved and how a verification call is made, for upstream
 * tells the number only of a call that it has placed. One that got no answer is not looked for: nobody could be told its number any more.
 */
export const random: Way = {
  async ask(upstream, ask) {
    const answer = await upstream.once(ask.system, 'RunTzintuk', { callerId: 'RAND', phones: ask.entries[0]!.to, ...(ask.seconds === undefined ? {} : { TzintukTimeOut: ask.seconds }) });
    const now = upstream.clock.now();
    const caller = [plainNumber(String(answer.callerId ?? '')), String(answer.verifyCode ?? '')].find((number) => /^\d{4,15}$/.test(number));
    if (caller === undefined) throw new Error('the exchange upstream did not tell the number that called');
    return { words: [taken], told: now, caller, campaign: answer.campaignId, billing: thousandths(answer.biling), ...(ask.seconds === undefined ? {} : { look: now + ask.seconds * 1000 + afterRing }) };
  },
  refused: 'failed',
  refusal: ring.refusal,
  look: async () => undefined,
};
