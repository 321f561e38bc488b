import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningExchange } from '@merkazia/local/start';
import type { Arrival, CodeCall, Message, PlacedCall, Ring, Speech } from '@merkazia/local/simulator/messages';
import { outcomeNamed, telephone } from '@merkazia/local/simulator/outcomes';
import { hasRung } from '@merkazia/local/simulator/course';
import type { ReceivedCall, ReceivedMail, ReceivedSms, WaitOptions } from './types.ts';

/** How often it is looked whether something came, in milliseconds. */
const look = 10;

interface Came { id: number; to: string }

/** A call that can be heard to ring. */
type Rung = Ring | Speech | CodeCall | PlacedCall;

const kinds = { ring: 'ring', speech: 'speech', code: 'code', call: 'verification' } as const;

/** What a test reads of the telephones and the mailbox of an exchange. */
export function telephones({ simulator, mailbox, settle }: Pick<RunningExchange, 'simulator' | 'mailbox' | 'settle'>) {
  /** The last thing of each kind that was given out, by number or address. */
  const given = new Map<string, number>();
  const all = () => simulator.messages.all;
  const sms = () => all().filter((one): one is Message => one.type === 'sms' && (outcomeNamed(one.outcome)?.delivered ?? false));
  const calls = () => all().filter((one): one is Rung => (one.type === 'call' ? outcomeNamed(one.outcome)?.unplaced === undefined : (one.type === 'ring' || one.type === 'speech' || one.type === 'code') && hasRung(one)));

  async function next<T extends Came>(what: string, to: string, came: () => readonly T[], { timeoutMs = 5000 }: WaitOptions = {}): Promise<T> {
    const key = `${what} ${to}`;
    const found = () => came().find((one) => one.to === to && one.id > (given.get(key) ?? 0));
    const end = performance.now() + timeoutMs;
    for (let one = found(); ; one = found()) {
      if (one) {
        given.set(key, one.id);
        return one;
      }
      if (performance.now() > end) throw new Error(`No ${what} came to ${to} within ${timeoutMs} ms; there came ${heard(all())}.`);
      await sleep(look);
    }
  }

  return {
    waitForSms: async (to: string, options?: WaitOptions) => smsOf(await next('SMS', numberOf(to), sms, options)),
    waitForCall: async (to: string, options?: WaitOptions) => callOf(await next('call', numberOf(to), calls, options)),
    waitForMail: async (to: string, options?: WaitOptions) => mailOf(await next('mail', to, () => mailbox.all, options)),
    sms: (to?: string) => sms().filter((one) => to === undefined || one.to === numberOf(to)).map(smsOf),
    calls: (to?: string) => calls().filter((one) => to === undefined || one.to === numberOf(to)).map(callOf),
    async lastCode(to: string): Promise<string> {
      await settle();
      const number = numberOf(to);
      const came = [...sms(), ...calls()].filter((one) => one.to === number).sort((a, b) => b.id - a.id);
      for (const one of came) {
        const code = codeOf(one);
        if (code !== undefined) return code;
      }
      throw new Error(`No code came to ${number}; there came ${heard(all().filter((one) => one.to === number))}.`);
    },
    forget: () => given.clear(),
  };
}

/** A number in local digits, however it is written. */
export function numberOf(written: string): string {
  const number = telephone(written);
  if (number === undefined) throw new TypeError(`${written} is no telephone number such as 0501234567.`);
  return number;
}

const smsOf = ({ to, from, text, flash, time }: Message): ReceivedSms => ({ to, from, text, flash, time: new Date(time) });
const callOf = (call: Rung): ReceivedCall => ({ kind: kinds[call.type], to: call.to, from: call.from, ...(call.type === 'speech' ? { text: call.text } : {}), time: new Date(call.time) });

function codeOf(one: Message | Rung): string | undefined {
  if (one.type === 'code') return one.code;
  return one.type === 'sms' || one.type === 'speech' ? one.text.match(/(?<!\d)\d{4,8}(?!\d)/g)?.at(-1) : one.from.slice(-4);
}

const mailOf = ({ to, subject, text, html, time }: { to: string; subject: string; text: string; html: string; time: number }): ReceivedMail => ({ to, subject, text, html, time: new Date(time) });

/** For the message of an error: the last things that came at all. */
const heard = (all: readonly Arrival[]): string =>
  all.slice(-5).map(({ type, to, ...one }) => `${type} to ${to}${'outcome' in one ? ` (${one.outcome})` : ''}`).join(', ') || 'nothing';
