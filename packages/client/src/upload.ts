import { uploads } from './generated/names.ts';

/**
 * A file to upload: a Blob or File, bytes (a Buffer is that too), or on Node the path of a file, which is read as it is
 * sent. `filename` is the name the exchange sees (default, the path's last part; a File has its own), `type` its media type.
 */
export type Upload = Blob | Uint8Array | { path: string; filename?: string; type?: string };

interface Part { blob: Blob; filename?: string }

/** The body of a command: JSON, or multipart when a parameter is a file. Throws what reading a path throws. */
export async function bodyOf(command: string, params: object): Promise<FormData | Record<string, unknown>> {
  const parts = new Map<string, Part>();
  for (const [name, value] of Object.entries(params)) {
    const part = await partOf(value, uploads[command]?.includes(name) ?? false);
    if (part) parts.set(name, part);
  }
  if (parts.size === 0) return { ...params };
  const form = new FormData();
  for (const [name, value] of Object.entries(params)) {
    const part = parts.get(name);
    if (part?.filename !== undefined) form.append(name, part.blob, part.filename);
    else if (part) form.append(name, part.blob);
    else if (value !== undefined && value !== null) form.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  return form;
}

/** `isFile`: the contract says that this parameter is a file. Elsewhere a `path` in somebody's JSON must not read the disk. */
async function partOf(value: unknown, isFile: boolean): Promise<Part | undefined> {
  if (value instanceof Blob) return { blob: value };
  if (value instanceof Uint8Array) return { blob: new Blob([value as Uint8Array<ArrayBuffer>]) };
  const { path, filename, type } = (isFile && value ? value : {}) as { path?: string; filename?: string; type?: string };
  if (typeof path !== 'string') return undefined;
  // Not an import: bundlers for browsers stumble over one.
  const fs = globalThis.process?.getBuiltinModule?.('node:fs');
  if (!fs) throw new TypeError('A path is read on Node only; give a Blob.');
  return { blob: await fs.openAsBlob(path, { type }), filename: filename ?? path.split(/[\\/]/).at(-1)! };
}
