/** Everything written to the error stream of this process, by whatever way, while something runs. */
export async function overheard(run: () => Promise<void>): Promise<string> {
  const heard: string[] = [];
  const { write } = process.stderr;
  const { error, warn } = console;
  process.stderr.write = ((text: string | Uint8Array) => { heard.push(typeof text === 'string' ? text : Buffer.from(text).toString()); return true; }) as typeof write;
  console.error = console.warn = (...words: unknown[]) => { heard.push(words.map((word) => (word instanceof Error ? String(word.stack) : String(word))).join(' ')); };
  try {
    await run();
  } finally {
    process.stderr.write = write;
    Object.assign(console, { error, warn });
  }
  return heard.join('');
}
