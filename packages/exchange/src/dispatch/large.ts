import { text as textOf } from 'node:stream/consumers';
import type { Exchange } from '../exchange.ts';
import { newFileName } from '../files/files.ts';
import type { Kept } from '../store/idempotency.ts';
import { headersOf, json, jsonType, type Told } from './answer.ts';
import { openAnswer } from './sealed.ts';

/** What a function of AWS may answer, less room for headers: its answer goes as a text inside JSON, where quotes are doubled. */
const functionLimit = 6 * 1024 * 1024 - 64 * 1024;

/** Leaves an answer with the files; answers the file's name. */
export async function inFile(exchange: Exchange, text: string): Promise<string> {
  const name = newFileName('answers');
  await exchange.files.put(name, Buffer.from(text));
  return name;
}

/** An answer that went well: itself, or when it is too large the way (303) to the file it is in, which is `file` if there is one already. */
export async function deliver(exchange: Exchange, text: string, told: Told, file?: string): Promise<Response> {
  if (!isLarge(text, exchange.config.limits.answerBytes)) return json(text, 200, told);
  return seeOther(exchange, file ?? (await inFile(exchange, text)), told);
}

/** The answer that was kept for an Idempotency-Key, once more. */
export async function replay(exchange: Exchange, kept: Kept, told: Told): Promise<Response> {
  const again = { ...told, replayed: true };
  if ('text' in kept) return deliver(exchange, openAnswer(exchange, kept.text), again);
  const file = await exchange.files.get(kept.file);
  if (!file) throw new Error(`the kept answer ${kept.file} is gone`);
  return deliver(exchange, await textOf(file.stream), again, kept.file);
}

function isLarge(text: string, limit: number): boolean {
  if (limit === Number.POSITIVE_INFINITY) return false; // No function answers: the local exchange as hosted one.
  const bytes = Buffer.byteLength(text);
  return bytes > limit || (bytes > functionLimit / 2 && Buffer.byteLength(JSON.stringify(text)) > functionLimit);
}

async function seeOther(exchange: Exchange, file: string, told: Told): Promise<Response> {
  return new Response(null, { status: 303, headers: { location: await exchange.files.sign(file, jsonType), ...headersOf(told) } });
}
