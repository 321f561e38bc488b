import type { OutgoingSpeech } from '../carrier.ts';
import { plainNumber, taken } from './match.ts';
import { ring } from './ring.ts';
import { askTold } from './told.ts';
import { thousandths, type Way } from './way.ts';

/** What its hooks have told by then need not be read in the report, so many milliseconds after the calls began. */
const afterCalls = 60_000;

const wordFor = (reason: unknown): string => (/block|חסו[מם]/i.test(String(reason)) ? 'blocked' : 'failed');

/**
 * Calls that speak, by SendTTS, all numbers of an ask by one: a group of ten, of the 500 that upstream has hooks for. Its hooks
 * tell how each goes, where they come through; what they did not tell is read in ViewCampaignReports.
 */
export const speech = ({ text, repeats, rate, voice }: Pick<OutgoingSpeech, 'text' | 'repeats' | 'rate' | 'voice'>): Way => ({
  async ask(upstream, ask, left) {
    const answer = await askTold(upstream.hookAddress('tts', ask), (callbackUrl) => upstream.once(ask.system, 'SendTTS', {
      callerId: ask.from, ttsMessage: text, repeatFile: repeats, ttsRate: rate, ttsVoice: voice, phones: left.map((i) => ask.entries[i]!.to).join(':'), ...(callbackUrl === undefined ? {} : { callbackUrl }),
    }));
    const now = upstream.clock.now();
    const refused = new Map(Object.entries(answer.ErrorCalls ?? {}).map(([number, reason]) => [plainNumber(number), reason]));
    return {
      words: ask.entries.map(({ to }, i) => (left.includes(i) ? (refused.has(to) ? wordFor(refused.get(to)) : taken) : ask.words[i]!)),
      told: now, campaign: answer.CampaignId, billing: thousandths(answer.billing), look: now + afterCalls,
    };
  },
  refused: 'failed',
  refusal: ring.refusal,
  look: ring.look,
});
