import type { Asked } from '../dispatch/plane.ts';
import type { Exchange } from '../exchange.ts';
import { exception, forbidden } from '../refusal.ts';
import { isMac, mac } from '../secrets.ts';
import { needAccess } from '../sessions/login.ts';
import type { SessionRow } from '../store/sessions.ts';
import { findSystem } from '../store/systems.ts';

const word = 'task';
/** Longer than a worker holds a task. */
const life = 120_000;

/** All that a task does. */
const commands: readonly string[] = ['SendSms', 'RunTzintuk', 'GetIVR2Dir', 'CheckIfFileExists', 'CheckIfFolderExists', 'FileAction'];

/**
 * The token by which a task acts as its system: it is signed and not kept, so that it stands among no callers' sessions,
 * nobody can end it, and it costs no write. It lives two minutes and opens the commands of tasks alone.
 */
export function serviceToken({ config, clock }: Exchange, system: string, task: number): string {
  const text = `${word}.${system}.${task}.${clock.now() + life}`;
  return `${text}.${mac(config.sealingKey, text)}`;
}

/** The session of a request that came with a task's token; undefined when it came with another kind of token. */
export async function admitTask({ table, config, clock }: Exchange, token: string | undefined, { command, ip }: Asked): Promise<SessionRow | undefined> {
  const [, text, system, task, until, signature] = /^(task\.(\d+)\.(\d+)\.(\d+))\.([\w-]+)$/.exec(token ?? '') ?? [];
  if (text === undefined) return undefined;
  const now = clock.now();
  if (!isMac(config.sealingKey, text, signature!) || now >= Number(until)) throw exception('IllegalStateException(session token is invalid)');
  if (!commands.includes(command)) throw forbidden(`A task does not run ${command}.`);
  needAccess((await findSystem(table, system!)) ?? {});
  return { system: system!, id: 0, type: 'TASK', remoteIP: ip, created: now, last: now, verified: false, hint: '', pair: true, key: word, by: `TASK ${task}` };
}
