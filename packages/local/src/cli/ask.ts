import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

let piped: AsyncIterator<string> | undefined;

/** Asks whoever sits at the terminal, or takes the next line that was piped in; undefined when there is none. */
export async function ask(question: string, hidden: boolean): Promise<string | undefined> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) {
    piped ??= createInterface({ input: stdin })[Symbol.asyncIterator]();
    const { value, done } = await piped.next();
    return done ? undefined : (value as string);
  }
  const silent = new Writable({ write: (_, __, done) => done() });
  const lines = createInterface({ input: stdin, output: hidden ? silent : stderr, terminal: true });
  if (hidden) stderr.write(question);
  try {
    return await lines.question(hidden ? '' : question);
  } finally {
    lines.close();
    if (hidden) stderr.write('\n');
  }
}
