import { isJson, jsonOf, notJson, refusal } from './answer.ts';
import { CommandError, noAnswer } from './errors.ts';
import { fileAnswer } from './files.ts';
import { filesAnswered, reads } from './generated/names.ts';
import type { Keys } from './idempotency.ts';
import { retrying } from './retry.ts';
import { hide } from './secrets.ts';
import { within } from './time.ts';
import type { Sending, transport } from './transport.ts';

/** How patient a call is; see CallOptions. */
export interface Limits { timeoutMs: number; retries: number; signal?: AbortSignal | undefined }

/** Sends a command until it is answered: resolves to the success answer, throws a CommandError or the caller's abort reason. */
export type Run = (sending: Sending, limits: Limits) => Promise<unknown>;

export function runner(send: ReturnType<typeof transport>, keys: Keys, secrets: (string | undefined)[]): Run {
  return (sending, limits) => {
    const keyed = sending.key !== undefined;
    const safe = keyed || reads.has(sending.command);
    return retrying({ retries: limits.retries, safe, keyed, signal: limits.signal }, () => attempt(sending, limits));
  };

  async function attempt(sending: Sending, { timeoutMs, signal }: Limits): Promise<unknown> {
    try {
      return await within(timeoutMs, signal, (limit) => exchange(sending, limit, { timeoutMs, signal }));
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      throw cause instanceof CommandError ? cause : noAnswer(sending.command, cause, !reads.has(sending.command));
    }
  }

  /** One request and its answer. */
  async function exchange(sending: Sending, limit: AbortSignal, { timeoutMs, signal }: Omit<Limits, 'retries'>): Promise<unknown> {
    const { command } = sending;
    const reply = await send(sending, limit);
    const { response } = reply;
    const file = response.ok && !isJson(response);
    const json = file ? undefined : await jsonOf(reply);
    keys.saw(response, json?.responseStatus !== undefined);
    if (file && filesAnswered.has(command)) return fileAnswer(command, response, timeoutMs, signal);
    if (file) await response.body?.cancel();
    if (!json) throw notJson(command, response);
    const error = refusal(command, json, response, (text) => hide(text, [...secrets, sending.token]));
    if (error) throw error;
    return json;
  }
}
