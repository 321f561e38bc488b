/** What the exchange tells the telephone wall, line by line of `GET /simulator/stream`. Instants are ISO 8601, units are units. */
export type WallLine =
  /** All that follows replaces what was told before: a new stream, or everything was forgotten. `older` arrivals are not told of. */
  | { type: 'start'; url: string; older: number; firstSms: FirstSms }
  | { type: 'events'; events: WallEvent[] }
  | { type: 'told'; told: WallTold[] }
  | { type: 'mails'; mails: WallMail[] }
  | { type: 'scripts'; scripts: WallScript[] }
  | { type: 'clock'; now: string; offset: number }
  | { type: 'systems'; systems: WallSystem[] }
  /** The exchange wrote something: its ledger, hooks and queues may be other than they were. */
  | { type: 'wrote' }
  /** Everything there is has been told; from here on, what happens. */
  | { type: 'ready' };

export interface FirstSms { command: string; url: string; body: Record<string, string> }

interface Came { id: number; from: string; to: string; time: string }
interface Reports { reports: object[] }
interface Met { outcome: string; repeats: number }

export interface SmsEvent extends Came, Met, Reports { type: 'sms'; text: string; flash: boolean; delivered: boolean; refused: string | null }
/** A verification call that rings and hangs up: the last four digits of `from` are its code. */
export interface CodeCallEvent extends Came, Met { type: 'call'; placed: boolean; refused: string | null }
interface Placed extends Came, Met, Reports { refused: string | null; answered: string | null; ended: string | null; keys: string; ends: string | null }
export interface RingEvent extends Placed { type: 'ring'; seconds: number }
/** A call that says a code. */
export interface CodeEvent extends Placed { type: 'code'; code: string }
export interface SpeechEvent extends Placed { type: 'speech'; text: string; times: number; rate: number; voice: string }
/** How one telephone of a bridged call has it, or the telephone of a fax. */
export interface WallPart { number: string; dialled: string; answered: string | null; ended: string; ends: string; keys: string }
interface Parted extends Came, Met, Reports { refused: string | null; ended: string | null; parts: WallPart[] }
export interface BridgeEvent extends Parted { type: 'bridge'; second: string; record: boolean }
/** A fax: its pages are the PDF at `/simulator/faxes/{id}`. */
export interface FaxEvent extends Parted { type: 'fax'; name: string; pages: number; size: number }
export interface IncomingEvent extends Came, Reports { type: 'incoming'; list: string; folder: string; action: string; target: string | null }
export interface ReplyEvent extends Came { type: 'reply'; text: string }

export type WallEvent = SmsEvent | CodeCallEvent | RingEvent | CodeEvent | SpeechEvent | BridgeEvent | FaxEvent | IncomingEvent | ReplyEvent;

/** What the network told the exchange unasked: a call that came in, or something in a queue. */
export interface WallTold { id: number; type: string; system: string; at: string; accepted: boolean | null; call?: string; phone?: string; agent?: string; path?: string; from?: string; seconds?: number; direction?: string }

export interface WallMail { id: number; to: string; subject: string; text: string; time: string; html: boolean }
export interface WallScript { number: string; outcome: string; times: number | null }
export interface WallSystem { did: string; name: string; units: number; smsUnits: number; numbers: string[] }

/** A movement of `GET /simulator/ledger`. */
export interface WallMovement { id: number; time: string; amount: number; balance: number; description: string; who: string; campaign: string | null }

/** What names a hook. */
export interface WallHookName { system: string; campaign: string; chunk: number; number: string | null; status: string }
export interface WallAttempt { time: string; status: number | null; problem: string | null; answer: string; ms: number }
/** A hook of `GET /simulator/hooks`, with its request and every attempt on record. */
export interface WallHook extends WallHookName {
  state: 'due' | 'delivered' | 'dead';
  created: string;
  next: string | null;
  reason: string | null;
  request: { url: string; contentType: string; webhookId: string; body: string };
  tried: WallAttempt[];
}

/** A queue of `GET /simulator/queues`, as GetQueueRealTime tells it. */
export interface WallQueue {
  system: string;
  path: string;
  agents: { agent: string; talking: boolean; paused: boolean; taken: number }[];
  callers: { call: string; phone: string; waits: number }[];
  figures: { completed: number; abandoned: number; hold: number; talk: number };
}
