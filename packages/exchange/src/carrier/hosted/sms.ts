import { asksOf } from '../../store/asks.ts';
import { armPoll } from '../../store/polls.ts';
import { logSince } from './log.ts';
import { matchLog, plainNumber, skew, taken } from './match.ts';
import { smsPoll, firstLook } from './smsPoll.ts';
import { thousandths, type Way } from './way.ts';

const unreachable = 'ESME_RINVDSTADR';

/** Messages by SendSms, of one text to all numbers of an ask at once; their fate is read in GetSmsOutLog. */
export const sms = (text: string, flash: boolean): Way => ({
  async ask(upstream, ask, left) {
    await armPoll(upstream.table, ask.system, smsPoll, upstream.clock.now() + firstLook);
    const answer = await upstream.once(ask.system, 'SendSms', { from: ask.from, message: text, phones: left.map((i) => ask.entries[i]!.to).join(':'), ...(flash ? { sendFlashMessage: true } : {}) });
    const refused = new Set(Object.keys(answer.errors ?? {}).map(plainNumber));
    return {
      words: ask.entries.map(({ to }, i) => (left.includes(i) ? (refused.has(to) ? unreachable : taken) : ask.words[i]!)),
      told: upstream.clock.now(), billing: thousandths(answer.Billing),
    };
  },
  refused: 'ESME_RSUBMITFAIL',
  refusal: ({ code }) => (code === 102 ? unreachable : code === 120 ? 'ESME_RINVSRCADR' : undefined),
  async look(upstream, ask) {
    const expected = (await asksOf(upstream.table, ask.system, 'sms')).reduce((sum, { entries }) => sum + entries.length, 0);
    const log = await logSince(upstream, ask.system, ask.asked - 2 * skew, expected);
    // Whoever asked for what the log shows had written that down before: read after it, no row is without its ask.
    const asks = await asksOf(upstream.table, ask.system, 'sms');
    const mine = asks.find(({ name }) => name === ask.name) ?? ask;
    const found = matchLog(asks, log, upstream.clock.now());
    const places = new Set([...found.keys()].filter((place) => place.ask === mine).map(({ place }) => place));
    if (places.size === 0) return undefined;
    // The command ran: a number that the log does not show was refused.
    return { words: ask.entries.map((_, i) => ask.words[i] ?? (places.has(i) ? taken : unreachable)), told: upstream.clock.now() };
  },
});
