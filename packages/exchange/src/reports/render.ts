import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { type Columns, newColumns } from './columns.ts';
import { csv } from './csv.ts';
import type { About, Form } from './form.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import type { Language } from './language.ts';
import { eachLine } from './lines.ts';
import { newOutput } from './output.ts';
import { recordReader } from './record.ts';
import { newSpool, type Spool } from './spool.ts';

export const forms = { html, csv, json } satisfies Record<string, Form>;

/** A report in its form. Its bytes are read once, and then, or if they are not wanted, it is removed. */
export interface Rendered { size: number; bytes(): Promise<Buffer>; stream(): Readable; remove(): Promise<void> }

/** How much is gathered before it is written. */
const gathered = 256 * 1024;

/**
 * Renders a report. `open` opens its file: twice, where a form needs all columns at once and one came late. However large the
 * file is, no more than a few pieces of it are in memory; what is rendered is, up to `most` bytes.
 */
export async function render(open: () => Promise<Readable>, form: Form, language: Language | undefined, about: About, most: number): Promise<Rendered> {
  const columns = newColumns(language, form.before);
  const spool = newSpool(most);
  try {
    let poured = await pour(await open(), form, columns, spool);
    if (poured.grew && form.square) {
      await spool.clear();
      columns.again();
      poured = await pour(await open(), form, columns, spool);
    }
    const { head, tail } = form.frame(columns, poured.records, about);
    const [first, last] = [Buffer.from(head), Buffer.from(tail)];
    const stream = () => Readable.from(inTurn(first, spool, last), { objectMode: false });
    return { size: first.length + spool.size() + last.length, stream, bytes: () => buffer(stream()), remove: spool.remove };
  } catch (problem) {
    await spool.remove();
    throw problem;
  }
}

/** Writes every record; answers how many there are, and whether a column came after the first was written. */
async function pour(source: Readable, form: Form, columns: Columns, spool: Spool): Promise<{ records: number; grew: boolean }> {
  const reader = recordReader(columns);
  const out = newOutput(2 * gathered);
  const record = { order: reader.order, count: 0 };
  let first = 0;
  let records = 0;
  const take = (line: Uint8Array, start: number, end: number) => {
    record.count = reader.read(line, start, end, records);
    if (record.count < 0) return;
    if (records === 0) first = columns.shown.length;
    form.record(out, record, columns, records++);
  };
  const flush = async () => {
    await spool.write(out.bytes.subarray(0, out.at));
    out.at = 0;
  };
  await eachLine(source, take, async () => { if (out.at >= gathered) await flush(); });
  await flush();
  return { records, grew: columns.shown.length > first };
}

async function* inTurn(head: Buffer, spool: Spool, tail: Buffer): AsyncGenerator<Buffer> {
  yield head;
  yield* spool.chunks();
  yield tail;
}
