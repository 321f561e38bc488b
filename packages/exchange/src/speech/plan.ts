import type { Given } from '@merkazia/contract';
import { groupSize, type Head } from '../campaigns/campaign.ts';
import { mostWithHooks } from '../campaigns/hooks.ts';
import type { Exchange } from '../exchange.ts';
import { problemOf } from '../outgoing/url.ts';
import { error } from '../refusal.ts';
import { lowBalance } from '../spend/pay.ts';
import { type Plan, planCalls } from '../tzintuk/plan.ts';
import { longestSpeech, speechSeconds } from './duration.ts';
import { voiceNamed, voices } from './voices.ts';

type Asked = Given<'SendTTS'>;

/** What a command will have spoken to whom, but for who asked. */
export interface SpeechPlan extends Plan { text: string; seconds: number; speaks: Pick<Head, 'speech' | 'hooks' | 'mail' | 'leftOut'> & Required<Pick<Head, 'speech'>> }

/** Decides a campaign that speaks: how it speaks, whom to and at what price, and whom it tells. Changes nothing. */
export async function planSpeech(exchange: Exchange, system: string, given: Asked, now: number): Promise<SpeechPlan> {
  const { config } = exchange;
  const { text, seconds, speech } = readSpeech(given, config.limits.speech);
  const hooks = readCallback(given.callbackUrl, config.outgoing.loopback);
  if (/^\s*tzl:\s*$/i.test(given.phones)) throw error('Parameter phones names no free tzintuk list: tzl:.');
  const price = config.prices.speech;
  const most = Math.max(price, Math.round((price * seconds) / 60));
  const { free: _, ...plan } = await planCalls(exchange, system, given, now, () => ({ price, most, called: 'called' }));
  if (hooks !== undefined && plan.count > mostWithHooks) throw error(`Parameter callbackUrl is for at most ${mostWithHooks} numbers; phones has ${plan.count}.`);
  // Numbers are called by groups; with less than the first may cost nobody would be.
  if (most * Math.min(plan.count, groupSize) > plan.balance) throw lowBalance();
  const leftOut = Object.keys(plan.errors).length;
  return { ...plan, text, seconds, speaks: { speech, ...(hooks === undefined ? {} : { hooks }), ...(given.SendMail ? { mail: true as const } : {}), ...(leftOut > 0 ? { leftOut } : {}) } };
}

/** Reads what is to be spoken, and for how long a call may be answered at most; refused where that is longer than calls are. */
function readSpeech({ ttsMessage: text, repeatFile: repeats = 2, ttsRate: rate = 0, ttsVoice = '' }: Asked, longest: number) {
  if (text.trim() === '') throw error('Parameter ttsMessage is empty.');
  const voice = ttsVoice.trim() === '' ? voices[0] : voiceNamed(ttsVoice);
  if (!voice) throw error(`Parameter ttsVoice must be one of ${voices.join(', ')}; not ${ttsVoice.slice(0, 40)}.`);
  const spoken = { text, repeats, rate };
  const takes = speechSeconds(spoken);
  const seconds = longestSpeech(spoken);
  if (seconds > longest) throw error(`Parameter ttsMessage takes about ${Math.ceil(takes / 60)} minutes when it is spoken ${repeats} times at this speed; a call may last ${Math.floor(longest / 60)}, with some to spare.`);
  return { text, seconds, speech: { repeats, rate, voice, takes } };
}

/** Where to post; undefined for nowhere. */
function readCallback(url: string | undefined, loopback: boolean): string | undefined {
  if (url === undefined || url === '') return undefined;
  const problem = problemOf(url, loopback);
  if (problem) throw error(`Parameter callbackUrl cannot be posted to: ${problem}.`);
  return url;
}
