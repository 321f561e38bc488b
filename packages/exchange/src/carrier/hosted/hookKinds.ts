import type { FaxAnswered, FaxEnded } from '../callEvents.ts';
import type { CallAnswered, CallEnded } from '../carrier.ts';
import type { Ask } from '../../store/asks.ts';
import { plainNumber } from './match.ts';
import { endedIn } from './report.ts';
import { instantsOf } from './times.ts';

type Fields = Record<string, unknown>;

/** One kind of hook that the exchange upstream posts: what makes two the same, and what it tells of an ask's entries, as carriers' events. */
export interface HookKind {
  /** Undefined for what is no such hook. */
  identity(fields: Fields): string | undefined;
  /** The identity of the hook without which this one cannot be understood. */
  after?(fields: Fields): string | undefined;
  /** `before` is when that hook came (milliseconds), or when the call was asked for, where it did not come. */
  events(ask: Ask, fields: Fields, received: number, before: number): (CallAnswered | CallEnded | FaxAnswered | FaxEnded)[];
}

const states = ['UP', 'DOWN', 'FAILD', 'END'];

/**
 * What SendTTS upstream posts of each number (its `callbackUrl`): UP, then DOWN, or FAILD. END, of the whole campaign, tells
 * nothing new. Of texts and rings upstream has no hook; they are polled.
 */
const tts: HookKind = {
  identity: ({ CampaignId, Number: number, Status }) => (states.includes(String(Status)) ? JSON.stringify([CampaignId, number ?? null, Status]) : undefined),
  events(ask, { Number: number, Status, FailReason, Time, CallTimeMS, BridgeCallStart, BridgeCallStop }, received) {
    const entry = ask.entries.find(({ to }) => to === plainNumber(String(number)));
    if (!entry || Status === 'END') return [];
    const told = typeof Time === 'number' && Time > 1e12 ? Time : instantsOf(Time)[0] ?? received;
    const at = new Date(told).toISOString();
    if (Status === 'UP') return [{ type: 'call.answered', ...entry, at }];
    if (Status === 'FAILD') return [{ type: 'call.ended', ...entry, outcome: endedIn(FailReason)?.outcome ?? 'failed', seconds: 0, at }];
    const ms = Math.max(0, Math.round(Number(CallTimeMS ?? 0))) || 0;
    const [bridgedAt, bridgedUntil] = [BridgeCallStart, BridgeCallStop].map((time) => instantsOf(time)[0]);
    const bridged = bridgedAt === undefined || bridgedUntil === undefined ? {} : { bridgedAt: new Date(bridgedAt).toISOString(), bridgedUntil: new Date(bridgedUntil).toISOString() };
    return [{ type: 'call.ended', ...entry, outcome: 'answered', seconds: Math.ceil(ms / 1000), ms, ...bridged, at }];
  },
};

const faxIdentity = (campaign: unknown, delivery: unknown) => JSON.stringify([campaign ?? null, delivery]);

/** What SendFax upstream posts of a fax (its `deliveryUrl`): Answer, then End, or NoAnswer. They have no times: it lasted from one to the other. */
const fax: HookKind = {
  identity: ({ CampaignId, Delivery }) => (['Answer', 'NoAnswer', 'End'].includes(String(Delivery)) ? faxIdentity(CampaignId, Delivery) : undefined),
  after: ({ CampaignId, Delivery }) => (Delivery === 'End' ? faxIdentity(CampaignId, 'Answer') : undefined),
  events({ entries: [entry] }, { Delivery, DIALSTATUS, status }, received, before) {
    const { key } = entry!;
    const at = new Date(received).toISOString();
    if (Delivery === 'Answer') return [{ type: 'fax.answered', key, at }];
    if (Delivery === 'NoAnswer') {
      const outcome = endedIn(DIALSTATUS)?.outcome ?? 'failed';
      return [{ type: 'fax.ended', key, outcome: outcome === 'answered' || outcome === 'voicemail' ? 'failed' : outcome, at }];
    }
    const word = String(status ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, 200);
    return [{ type: 'fax.ended', key, outcome: 'answered', answeredAt: new Date(Math.min(before, received)).toISOString(), status: word || 'UNKNOWN', at }];
  },
};

/** Every kind of hook, by the name that its addresses have. */
export const hookKinds: Record<string, HookKind> = { tts, fax };
