/** Why the exchange cannot start or go on, in one sentence for the person who runs it. */
export const problem = (sentence: string, cause?: unknown): Error => Object.assign(new Error(sentence, { cause }), { name: 'Problem' });

export const isProblem = (error: unknown): error is Error => error instanceof Error && error.name === 'Problem';

/** What the operating system says, without its code names. */
export const reason = (error: any): string => ({
  EACCES: 'permission denied', EPERM: 'permission denied', EROFS: 'the file system is read-only', ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file', EEXIST: 'it is a file', EISDIR: 'it is a folder', ENOENT: 'it cannot be created there',
} as Record<string, string>)[error?.code] ?? String(error?.message ?? error);
