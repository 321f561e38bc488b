import { spawn } from 'node:child_process';
import type { Questions, Ready } from './child.ts';

type Answers = { [Q in keyof Questions]: (...given: Parameters<Questions[Q]>) => Promise<Awaited<ReturnType<Questions[Q]>>> };

/** A server under test in a process of its own, with the questions it answers. */
export interface Server extends Ready { ask: Answers; stop(): Promise<void> }

/** How a program of this repository is run. */
export const boot = (entry: string): string[] => ['packages/local/boot.mjs', entry];

/** Starts a file of this folder, with our own flags of node (`--cpu-prof` profiles it too); the process ends with ours. */
export async function startServer(file: string): Promise<Server> {
  const child = spawn(process.execPath, [...process.execArgv, ...boot(`test/bench/${file}`)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const waiting = new Map<number, (answer: any) => void>();
  let asked = 0;
  let fail: (error: Error) => void;
  const failed = new Promise<never>((_, reject) => { fail = reject; });
  failed.catch(() => {});
  const ended = new Promise<void>((done) => child.once('exit', (code) => { fail(new Error(`${file} ended with ${code}`)); done(); }));
  const ready = new Promise<Ready>((done) => {
    child.on('message', (told: any) => {
      if (told.ready) return done(told.ready);
      waiting.get(told.id)?.(told.answer);
      waiting.delete(told.id);
    });
  });
  const ask = (question: keyof Questions) => (given?: number) => Promise.race([failed, new Promise<any>((done) => {
    waiting.set(++asked, done);
    child.send({ id: asked, question, given });
  })]);
  return {
    ...await Promise.race([ready, failed]),
    ask: { begin: ask('begin'), end: ask('end'), inspect: ask('inspect'), inspected: ask('inspected') },
    async stop() {
      child.disconnect();
      await ended;
    },
  };
}
