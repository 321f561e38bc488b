import type { Result } from '@merkazia/contract';
import type { HostedQueue } from '../store/hostedQueues.ts';
import type { AgentRow, Queue, WaitingRow } from '../store/queues.ts';
import { hebrewDuration } from '../time/hebrewDuration.ts';
import { clockTime } from '../time/israel.ts';
import type { QueueSettings } from './settings.ts';
import { longestStay } from './stay.ts';

type Shown = Result<'GetQueueRealTime'>;

/** A queue as GetQueueRealTime answers it. */
export function shownQueue({ state, agents, waiting }: Queue, settings: QueueSettings, now: number): Pick<Shown, 'queueData' | 'members' | 'entries'> {
  const { abandoned = 0, completed = 0, held = 0, hold = 0, spoken = 0, talk = 0, since = 0 } = state ?? {};
  return {
    queueData: {
      Abandoned: abandoned, Calls: waiting.length, Completed: completed, TalkTime: average(talk, spoken), Holdtime: average(hold, held),
      Max: settings.max, Strategy: settings.strategy,
    },
    members: agents.flatMap((row) => member(row, since, now) ?? []),
    entries: [...waiting].sort((a, b) => a.since - b.since || (a.call < b.call ? -1 : 1)).map((row, i) => entry(row, i + 1, now)),
  };
}

const average = (sum: number, count: number): number => (count > 0 ? Math.round(sum / count) : 0);

/** An agent who did not go away; a break that began before it last came in is over. */
function member(row: AgentRow, since: number, now: number): Shown['members'][number] | undefined {
  const [entered = '', word, penalty = '0'] = (row.entered ?? '').split('|');
  if (word === 'out') return undefined;
  const [paused = '', state] = (row.paused ?? '').split('|');
  const figures = row.since === since ? { taken: row.taken ?? 0, last: row.lastCall } : { taken: 0, last: undefined };
  const unixTime = Math.floor((figures.last ?? 0) / 1000);
  return {
    agent: row.agent,
    Status: row.on?.some((one) => one.since > now - longestStay) ? '2' : '1',
    CallsTaken: figures.taken,
    LastCallUnitTime: String(unixTime),
    LastCall: figures.last === undefined ? null : clockTime(figures.last),
    LastCallAgo: figures.last === undefined ? '' : hebrewDuration(secondsTo(now, figures.last)),
    Paused: state === 'paused' && paused >= entered,
    Penalty: String(Number(penalty)),
  };
}

function entry({ phone, since, call }: WaitingRow, position: number, now: number): Shown['entries'][number] {
  const wait = secondsTo(now, since);
  return { phone, Wait: String(wait), WaitAgo: hebrewDuration(wait), Position: String(position), CallId: call };
}

/** Whole seconds as the caller can count them: from one Unix second to another. */
const secondsTo = (now: number, from: number): number => Math.max(0, Math.floor(now / 1000) - Math.floor(from / 1000));

/** A queue that the exchange upstream has, as it was told there a while ago; who waits has waited that much longer. */
export function hostedShown({ at, queueData, members, entries }: HostedQueue, now: number): Pick<Shown, 'queueData' | 'members' | 'entries'> {
  return {
    queueData, members,
    entries: entries.map((told) => {
      const wait = Math.max(0, Math.floor(Number(told.Wait) + (now - at) / 1000));
      return { ...told, phone: String(told.phone), CallId: String(told.CallId), Wait: String(wait), WaitAgo: hebrewDuration(wait), Position: String(told.Position) };
    }),
  };
}
