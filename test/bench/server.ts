import { spawn } from 'node:child_process';
import type { Questions, Ready } from './child.ts';

type Asking<Q> = { [Question in keyof Q]: Q[Question] extends (...given: infer Given) => infer Answer ? (...given: Given) => Promise<Awaited<Answer>> : never };

/** A server under test in a process of its own, with the questions it answers. */
export interface Server<Q = Questions> extends Ready { ask: Asking<Q>; stop(): Promise<void> }

/** How a program of this repository is run. */
export const boot = (entry: string): string[] => ['packages/local/boot.mjs', entry];

/** Starts a file of this folder, with our own flags of node (`--cpu-prof` profiles it too); the process ends with ours. */
export async function startServer<Q = Questions>(file: string, ...given: string[]): Promise<Server<Q>> {
  const child = spawn(process.execPath, [...process.execArgv, ...boot(`test/bench/${file}`), ...given], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
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
  const ask = (question: string) => (given?: unknown) => Promise.race([failed, new Promise<any>((done) => {
    waiting.set(++asked, done);
    child.send({ id: asked, question, given });
  })]);
  return {
    ...await Promise.race([ready, failed]),
    ask: new Proxy({}, { get: (_, question) => ask(question as string) }) as Asking<Q>,
    async stop() {
      child.disconnect();
      await ended;
    },
  };
}
