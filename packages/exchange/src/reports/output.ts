/** Bytes that grow until they are written on. */
export interface Output {
  bytes: Buffer;
  /** How many of them there are. */
  at: number;
  /** Makes room for so many more. */
  room(more: number): void;
  put(bytes: Uint8Array): void;
  text(text: string): void;
}

export function newOutput(size: number): Output {
  const output: Output = {
    bytes: Buffer.allocUnsafe(size),
    at: 0,
    room(more) {
      if (output.at + more <= output.bytes.length) return;
      const larger = Buffer.allocUnsafe(2 * (output.at + more));
      output.bytes.copy(larger, 0, 0, output.at);
      output.bytes = larger;
    },
    put(bytes) {
      output.room(bytes.length);
      for (let i = 0; i < bytes.length; i++) output.bytes[output.at + i] = bytes[i]!;
      output.at += bytes.length;
    },
    text: (text) => output.put(Buffer.from(text)),
  };
  return output;
}

/** The values that a form cannot write as they are, by their bytes: at each place one, or one only at the first place. */
export interface Special { anywhere: Uint8Array; first: Uint8Array }

/** A table of 256 places with a 1 for each of the bytes. */
export function special(bytes: Iterable<number>): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of bytes) table[byte] = 1;
  return table;
}

/** Writes a column's value as it is; when it has a special byte, as `otherwise` makes it of its text. */
export function putValue(out: Output, { bytes, start, end }: { bytes: Uint8Array; start: number; end: number }, { anywhere, first }: Special, otherwise: (text: string) => string): void {
  out.room(end - start);
  const { bytes: target, at } = out;
  let plain = start === end || first[bytes[start]!] === 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (anywhere[byte] !== 0) plain = false;
    target[at + i - start] = byte;
  }
  if (plain) out.at += end - start;
  else out.text(otherwise(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString()));
}
