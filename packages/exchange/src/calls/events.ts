import type { BridgeAnswered, BridgeEnded, BridgeRecorded, FaxAnswered, FaxEnded } from '../carrier/callEvents.ts';
import type { EventKind } from '../carrier/events.ts';
import { instantOf, isText } from '../carrier/fields.ts';
import { isOutcome } from '../campaigns/outcomes.ts';
import { poke } from '../due/queue.ts';
import type { Exchange } from '../exchange.ts';
import { enqueueHook } from '../hooks/post.ts';
import { answerLeg, newRecording, readCall } from '../store/calls.ts';
import { putHook } from '../store/hooks.ts';
import { recordingKey } from '../store/keys.ts';
import { type CallKind, type CallRow, ofCallerKey } from './call.ts';
import { bridgeEnd, endText, faxEnd, isAnswered, priceOf } from './ended.ts';
import { answerHook, endedHooks } from './hooks.ts';
import { settle } from './settle.ts';

const longestCall = 86_400_000;
const told = ({ key }: { key: string }) => ({ key });
type Body = Record<string, unknown>;
const isCall = (body: Body): boolean => isText(body.key) && instantOf(body.at) !== undefined;

/** Whether moments of a call that are there come one after another, within a day. */
function inOrder(...moments: unknown[]): boolean {
  const known = moments.filter((moment) => moment !== undefined).map(instantOf);
  return known.every((at, i) => at !== undefined && at >= (known[i - 1] ?? at)) && (known.at(-1) ?? 0) - (known[0] ?? 0) <= longestCall;
}

/** Ends a call by the surest word on it; false when there is none of that kind. */
async function end(exchange: Exchange, kind: CallKind, key: string, ended: string): Promise<boolean> {
  const name = ofCallerKey(key);
  const isIt = (row: CallRow) => row.kind === kind && row.system === name?.system;
  const settled = name && await settle(exchange, name.campaign, (row) => (isIt(row) && (row.ended ?? '') < ended
    ? { price: priceOf(row, ended), state: 'over', ended, hooks: endedHooks(row, ended) } : undefined));
  return settled !== undefined && isIt(settled.row);
}

/** A leg of a bridged call was answered. Of the second nothing needs to be known before the end; that spares a write. */
const bridgeAnswered: EventKind<BridgeAnswered> = {
  read: (body) => (isCall(body) && (body.leg === 1 || body.leg === 2) ? (body as unknown as BridgeAnswered) : undefined),
  async take({ table }, { key, leg, at }) {
    const name = ofCallerKey(key);
    if (!name) return false;
    if (leg === 1) return (await answerLeg(table, name, 'bridge', leg, Date.parse(at))) !== undefined;
    const row = await readCall(table, name.campaign);
    return row?.kind === 'bridge' && row.system === name.system;
  },
  told,
};

/** A bridged call is over. */
const bridgeEnded: EventKind<BridgeEnded> = {
  read: (body) => {
    const { outcome, dialledAt, answeredAt, secondOutcome, bridgedAt, bridgedUntil, at } = body;
    const legs = isOutcome(outcome) && (secondOutcome === undefined || isOutcome(secondOutcome)) && (answeredAt !== undefined) === isAnswered(outcome) && (bridgedAt === undefined) === (bridgedUntil === undefined);
    return legs && isCall(body) && dialledAt !== undefined && (bridgedAt === undefined || answeredAt !== undefined) && inOrder(dialledAt, answeredAt, bridgedAt, bridgedUntil, at) ? (body as unknown as BridgeEnded) : undefined;
  },
  take: (exchange, event) => end(exchange, 'bridge', event.key, endText(bridgeEnd(event))),
  told: ({ key, outcome }) => ({ key, outcome }),
};

/** The recording of a bridged call is there; of one that was not to be recorded it is not asked for. */
const bridgeRecorded: EventKind<BridgeRecorded> = {
  read: (body) => (isCall(body) ? (body as unknown as BridgeRecorded) : undefined),
  async take({ table, clock, queue, log }, { key }) {
    const name = ofCallerKey(key);
    const row = name && await readCall(table, name.campaign);
    if (row?.system !== name?.system || !row?.bridge) return false;
    if (row.bridge.record && (await newRecording(table, row, clock.now())).done) await poke(queue, log, [{ kind: 'call', key: recordingKey(row.campaign) }]);
    return true;
  },
  told,
};

/** A fax was answered. */
const faxAnswered: EventKind<FaxAnswered> = {
  read: (body) => (isCall(body) ? (body as unknown as FaxAnswered) : undefined),
  async take({ table, clock, queue, log }, { key, at }) {
    const name = ofCallerKey(key);
    const row = name && await answerLeg(table, name, 'fax', 1, Date.parse(at));
    if (!row) return false;
    // After the end its answer is told already, or never will be.
    for (const hook of row.state === 'over' ? [] : answerHook(row)) {
      const { write, poke: hint } = enqueueHook(hook, clock.now());
      await putHook(table, write);
      await poke(queue, log, [hint]);
    }
    return true;
  },
  told,
};

/** A fax is over. */
const faxEnded: EventKind<FaxEnded> = {
  read: (body) => {
    const { outcome, answeredAt, status, at } = body;
    const said = isOutcome(outcome) && (answeredAt !== undefined) === isAnswered(outcome) && (status !== undefined) === isAnswered(outcome);
    return said && isCall(body) && (status === undefined || (isText(status) && /^[\x20-\x7e]+$/.test(status))) && inOrder(answeredAt, at) ? (body as unknown as FaxEnded) : undefined;
  },
  take: (exchange, event) => end(exchange, 'fax', event.key, endText(faxEnd(event))),
  told: ({ key, outcome, status }) => ({ key, outcome, status }),
};

/** What carriers report of single calls. */
export const singleCallEvents = { 'bridge.answered': bridgeAnswered, 'bridge.ended': bridgeEnded, 'bridge.recorded': bridgeRecorded, 'fax.answered': faxAnswered, 'fax.ended': faxEnded };
