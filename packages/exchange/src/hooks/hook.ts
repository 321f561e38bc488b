import { createHash } from 'node:crypto';
import type { Dead } from '../store/due.ts';
import type { Key } from '../store/keys.ts';

/** Names one hook: a status of a number of a campaign; without a number, of the whole campaign. */
export interface HookName {
  campaign: string;
  /** The chunk of recipients that the number is in. */
  chunk: number;
  number: string | null;
  status: string;
}

/** What is to be posted to a customer. */
export interface Hook extends HookName {
  system: string;
  url: string;
  /** How the body travels: TTS hooks are JSON, fax deliveries a form (the source's SendTTS and SendFax). */
  type: 'json' | 'form';
  body: Record<string, unknown>;
  /** A status of the same number whose first attempt comes before this one's. */
  after?: string;
  /** No other hook comes after this one of its number. */
  last?: true;
  /** Closes the campaign: posted when the first attempts at its `hooks` others, in chunks 0 to `chunks` - 1, are over, or after a minute. */
  closes?: { chunks: number; hooks: number };
}

/** One attempt at posting a hook. */
export interface Attempt {
  /** When it began, by the exchange's clock. */
  at: number;
  /** The HTTP status; null when there was no answer, and then `problem` says why. */
  status: number | null;
  problem?: string;
  /** The first kilobyte of the answer. */
  answer: string;
  /** How long it took, in milliseconds. */
  ms: number;
}

/** A hook as its row keeps it; its name is in the key. */
export interface HookRow extends Key {
  system: string;
  /** The header `webhook-id`, the same at every attempt. */
  id: string;
  url: string;
  type: 'json' | 'form';
  /** As it is posted. */
  text: string;
  after?: string;
  closes?: { chunks: number; hooks: number };
  created: number;
  /** How often it was tried since it was made, or replayed. */
  tries?: number;
  /** The latest attempts, oldest first. */
  attempts: Attempt[];
  /** Why and when it was given up. */
  dead?: Dead;
  /** Where it stands in the index, while it is due or dead. */
  gk?: string;
  gs?: string;
}

/** The header `webhook-id` of a hook: made from its name, so that the same event, come twice, is the same hook. */
export function hookId({ campaign, chunk, number, status }: HookName): string {
  return `msg_${createHash('sha256').update(JSON.stringify([campaign, chunk, number, status])).digest('base64url').slice(0, 27)}`;
}

/** The body of a hook as it is posted. */
export function hookText({ type, body }: Hook): string {
  if (type === 'json') return JSON.stringify(body);
  return new URLSearchParams(Object.entries(body).map(([name, value]): [string, string] => [name, String(value)])).toString();
}

/** Whether an attempt delivered its hook: any 2xx does. */
export const isTaken = ({ status }: Attempt): boolean => status !== null && status >= 200 && status < 300;
