import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';

/**
 * What files are kept for, and for how many days; the bucket's lifecycle (or the folder's sweep) deletes what is older,
 * whether anybody still knows of it or not. `answers` are those too large for a row or for one HTTP answer: an
 * Idempotency-Key holds for one day. `parts` of an upload wait to be put together. `faxes` are PDFs as they were when their fax was accepted.
 */
export const lifetimeDays = { answers: 2, parts: 2, faxes: 7 } as const;

/** The customers' own `files` are kept until nothing in the table refers to them (files/trash.ts). */
export type FileKind = keyof typeof lifetimeDays | 'files';

/** A file to keep; a stream comes with its size in bytes. */
export type Content = Uint8Array | { stream: Readable; size: number };

/** Keeps bytes under names of `newFileName`: S3 on AWS, a folder locally. What a file is called and who may see it, the table knows. */
export interface Files {
  /** Keeps a file, whole or not at all. Throws when a stream has not the bytes it was said to have. */
  put(name: string, content: Content): Promise<void>;
  /** A file's size in bytes and its content; undefined when there is none. A stream that is not read is to be destroyed. */
  get(name: string): Promise<{ size: number; stream: Readable } | undefined>;
  head(name: string): Promise<{ size: number } | undefined>;
  /** Deletes a file; one that is gone already is no error. */
  delete(name: string): Promise<void>;
  /** An address from which anybody who has it may read the file, as media type `type`, for `linkSeconds` of the exchange's clock. */
  sign(name: string, type: string): Promise<string>;
}

/** How long a signed address is good for. */
export const linkSeconds = 600;

/** A name that nobody can guess. */
export const newFileName = (kind: FileKind): string => `${kind}/${randomBytes(18).toString('base64url')}`;

const names = new RegExp(`^(${['files', ...Object.keys(lifetimeDays)].join('|')})/[A-Za-z0-9_-]{24}$`);

/** Whether a text is a name of `newFileName`'s making: no path, no dots, nothing of an operating system. */
export const isFileName = (text: string): boolean => names.test(text);

/** Throws at any other name, which no caller can bring about. */
export function assertFileName(name: string): void {
  if (!isFileName(name)) throw new Error(`not the name of a file: ${name.slice(0, 60)}`);
}
