import { writeFile } from 'node:fs/promises';
import type { Client, FileAnswer } from '@merkazia/client';
import type { Command } from '@merkazia/contract';
import { problem, reason } from '../problem.ts';
import { answerText } from './print.ts';
import { asSystem } from './target.ts';
import type { Common, Terminal } from './terminal.ts';

/** Runs a command of the contract as a system and prints its answer: as JSON, for people, or a file to where it is wanted. */
export async function call(command: Command, params: Record<string, unknown>, common: Common & { out?: string }, terminal: Terminal): Promise<void> {
  const options = common.idempotencyKey === undefined ? {} : { idempotencyKey: common.idempotencyKey };
  const answer = await asSystem(common, terminal, (client) => (client.call as (command: string, params: object, options: object) => ReturnType<Client['call']>)(command, params, options));
  if ('stream' in answer) return file(command, answer as unknown as FileAnswer, common.out, terminal);
  if (common.json) return terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
  const { responseStatus: _, yAfastVersion: _1, yALogsVersion: _2, yemotAPIVersion: _3, ...told } = answer as Record<string, unknown>;
  terminal.out(answerText(told));
}

async function file(command: string, { contentType, bytes }: FileAnswer, out: string | undefined, { out: print, err, interactive }: Terminal): Promise<void> {
  if (out === undefined && interactive && !/^text\/|json/.test(contentType)) throw problem(`${command} answered a file (${contentType}): give --out and where it is to go.`);
  const whole = await bytes();
  if (out === undefined) return print(whole);
  await writeFile(out, whole).catch((error) => { throw problem(`${out} cannot be written: ${reason(error)}.`, error); });
  err(`${whole.length} bytes (${contentType}) in ${out}\n`);
}
