import { plainNumber, taken } from './match.ts';
import { ring } from './ring.ts';
import { thousandths, type Way } from './way.ts';

/** After a call that says a code began its end is looked for in the report, so many milliseconds. */
const afterCall = 30_000;

/** Digits as a voice is to read them, one by one. */
const spoken = (code: string): string => `הקוד שלך הוא: ${[...code].join(', ')}.`;

/** A call that says a code, by SendTTS to one number; how it went is read in ViewCampaignReports. */
export const code = (digits: string): Way => ({
  async ask(upstream, ask) {
    const { to } = ask.entries[0]!;
    const answer = await upstream.once(ask.system, 'SendTTS', { callerId: ask.from, ttsMessage: spoken(digits), repeatFile: 2, phones: to });
    const now = upstream.clock.now();
    const refused = Object.keys(answer.ErrorCalls ?? {}).map(plainNumber).includes(to);
    return { words: [refused ? 'failed' : taken], told: now, campaign: answer.CampaignId, billing: thousandths(answer.billing), ...(refused ? {} : { look: now + afterCall }) };
  },
  refused: 'failed',
  refusal: ring.refusal,
  look: ring.look,
});
