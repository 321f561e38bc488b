/** What carriers report unasked: calls that came in, and what happens in queues. `system` is a number of the system's, main or secondary; `at` an ISO 8601 instant. */

export const directions = ['direct', 'transferIn', 'transferOut'] as const;

/** Whose minutes a call is: dialled to the system itself, passed on to it by another system, or passed on by it. */
export type Direction = (typeof directions)[number];

/** A call that came in is over; `at` is its end. */
export interface IncomingEnded { type: 'incoming.ended'; call: string; system: string; from: string; direction: Direction; seconds: number; at: string }

interface InQueue { system: string; path: string; at: string }

/** A caller began to wait. */
export interface QueueJoin extends InQueue { type: 'queue.join'; call: string; phone: string }

/** An agent took a caller. */
export interface QueueConnect extends InQueue { type: 'queue.connect'; call: string; agent: string }

/** A caller hung up before an agent answered, went elsewhere, or was served to the end. */
export interface QueueCallOver extends InQueue { type: 'queue.leave' | 'queue.abandon' | 'queue.complete'; call: string }

/** An agent came to the queue, with a priority. */
export interface QueueLogin extends InQueue { type: 'queue.login'; agent: string; penalty?: number }

/** An agent went, or takes no calls for a while, or takes them again. */
export interface QueueAgent extends InQueue { type: 'queue.logout' | 'queue.pause' | 'queue.resume'; agent: string }

/** What is told of one caller's stay in a queue. */
export type StayEvent = QueueJoin | QueueConnect | QueueCallOver;
/** What is told of an agent. */
export type AgentEvent = QueueLogin | QueueAgent;
export type QueueEvent = StayEvent | AgentEvent;
