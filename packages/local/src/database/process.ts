import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { Readable, Writable } from 'node:stream';

/**
 * Runs the database and watches its own standard input, a pipe whose other end only we hold: a line is a signal for the
 * database, the end (however we ended, kill -9 too) is its death. The shell ends with the database.
 */
const keeper = `
exec 3<&0
"$MERKAZIA_DATABASE" "$@" 3<&- </dev/null &
child=$!
echo "process $child"
{ while read -r signal; do kill -s "$signal" $child; done; kill -s KILL $child; } <&3 >/dev/null 2>&1 &
watcher=$!
exec 3<&-
wait $child
code=$?
kill -s KILL $watcher 2>/dev/null
exit $code
`;

export interface DatabaseProcess {
  port: number;
  /** The database's own process. */
  pid: number;
  /** Resolves with its last words once it has ended. */
  ended: Promise<string>;
  /** Asks it to end, and ends it after two seconds. */
  stop(): Promise<void>;
}

/** Starts the database on a port; resolves when it listens, throws its last words when it ends before that. */
export async function launch(options: { binary: string; port: number; file: string | undefined }): Promise<DatabaseProcess> {
  const args = ['--host', '127.0.0.1', '--port', String(options.port), ...(options.file === undefined ? [] : ['--db-path', options.file])];
  // In a group of its own: Ctrl-C in a terminal reaches us and not the database, which must outlive our last request.
  const child: ChildProcessByStdio<Writable, Readable, Readable> = process.platform === 'win32'
    ? spawn(options.binary, args, { stdio: 'pipe', windowsHide: true })
    : spawn('/bin/sh', ['-c', keeper, 'merkazia-database', ...args], { stdio: 'pipe', detached: true, env: { ...process.env, MERKAZIA_DATABASE: options.binary } });
  let words = '';
  let pid = child.pid ?? 0;
  child.stdin.on('error', () => {});
  const ended = new Promise<string>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', () => {
      child.stdin.end();
      done(words.replace(/^process \d+$/m, '').trim().split('\n').at(-1)!);
    });
  });
  const listening = new Promise<void>((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        words = (words + text).slice(-4000);
        pid = Number(/^process (\d+)$/m.exec(words)?.[1] ?? pid);
        if (words.includes('listening on')) done();
      });
    }
  });
  const failed = await Promise.race([listening, ended.then((last) => last || 'it ended at once')]);
  if (failed !== undefined) throw new Error(failed);
  return {
    port: options.port,
    get pid() { return pid; },
    ended,
    async stop() {
      if (process.platform === 'win32') child.kill();
      else child.stdin.write('TERM\n');
      const timer = setTimeout(() => (process.platform === 'win32' ? child.kill('SIGKILL') : child.stdin.end()), 2000);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** A port that nothing listens on right now. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail).listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}
