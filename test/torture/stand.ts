import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Death } from '../../packages/local/src/mortal.ts';
import { type Program, start } from './program.ts';

/** The faults of AWS among which every story is told. */
export const trouble = (seed: number): string => `seed=${seed},conflict=0.1,throttle=0.1,lost=0.05,stale=0.2,unprocessed=0.1`;

export const operatorKey = 'torture-torture-torture-torture-torture';

/** An exchange on a data folder that is started again whenever it dies. */
export function newStand() {
  const data = mkdtempSync(join(tmpdir(), 'merkazia-torture-'));
  let environment: Record<string, string> = {};
  let program: Program | undefined;
  let pending: Death[] = [];
  let seed = 0;
  let past = '';
  let deaths = 0;

  async function up(): Promise<Program> {
    for (let tries = 0; !program; tries++) {
      program = await start({ MERKAZIA_DATA: data, OPERATOR_KEY: operatorKey, MERKAZIA_DIE_AT: 'told', MERKAZIA_FAULTS: trouble(seed++), ...environment });
      if (!program && tries === 3) throw new Error(`the exchange does not start on ${data}`);
    }
    if (pending.length > 0) await program.expect(pending);
    return program;
  }

  /** What the programs that died wrote is kept. */
  function buried({ errors }: Program): void {
    past += errors();
    program = undefined;
    deaths++;
    const next = pending.findIndex(({ who }) => who === 'exchange');
    pending = next < 0 ? [] : pending.slice(next + 1);
  }

  return {
    data,
    /** A new exchange on the folder, with faults of a seed of its own; the one before is killed, at rest. */
    async begin(faults: number, settings: Record<string, string>): Promise<void> {
      pending = [];
      if (program) await program.kill().then(() => { past += program!.errors(); });
      program = undefined;
      seed = faults;
      environment = settings;
    },
    /** From now on these are to come, one after another; none ends those that did not come. */
    async expect(deaths: Death[]): Promise<void> {
      pending = deaths;
      await program?.expect(deaths);
    },
    /** Does something with the exchange; undefined when the exchange died of it, or during it. */
    async attempt<T>(act: (url: string) => Promise<T>): Promise<T | undefined> {
      const running = await up();
      const done = await Promise.race([act(running.url).then((value) => ({ value }), (error: unknown) => ({ error })), running.ended.then(() => undefined)]);
      if (done && 'value' in done) return done.value;
      // The connection broke: it is dead, or will be in a moment.
      const dead = await Promise.race([running.ended.then(() => true), new Promise<false>((no) => setTimeout(() => no(false), 5000))]);
      if (!dead) throw done!.error;
      buried(running);
      return undefined;
    },
    /** How often the exchange, or its database under it, died so far. */
    deaths: (): number => deaths + ((past + (program?.errors() ?? '')).match(/"event":"database died"/g)?.length ?? 0),
    /** Everything that was logged, by whichever process. */
    logged: (): string => past + (program?.errors() ?? ''),
    async stop(): Promise<void> {
      await program?.stop();
      if (program) past += program.errors();
      program = undefined;
    },
    remove: () => rmSync(data, { recursive: true, force: true, maxRetries: 5 }),
  };
}

export type Stand = ReturnType<typeof newStand>;
