import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lock } from './lock.ts';
import { problem, reason } from './problem.ts';

/** The data folder, held by one exchange at a time; or none, when nothing is to be kept. */
export interface Folder {
  /** Undefined in memory. */
  path: string | undefined;
  /** The whole path of a file in it; undefined in memory. */
  file(name: string): string | undefined;
  read(name: string): string | undefined;
  /** Replaces a small file whole: whoever reads it finds the old text or the new one, whatever ends us. */
  write(name: string, text: string): void;
  remove(name: string): void;
  release(): void;
}

/** Opens the data folder, making it when it is not there; `:memory:` keeps nothing. */
export function openFolder(where: string): Folder {
  return where === ':memory:' ? inMemory() : onDisk(resolve(where));
}

function inMemory(): Folder {
  const files = new Map<string, string>();
  return {
    path: undefined,
    file: () => undefined,
    read: (name) => files.get(name),
    write: (name, text) => void files.set(name, text),
    remove: (name) => void files.delete(name),
    release: () => {},
  };
}

function onDisk(path: string): Folder {
  const file = (name: string) => join(path, name);
  const guarded = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error: any) {
      if (error?.name === 'Problem') throw error;
      throw problem(`The data folder ${path} cannot be written: ${reason(error)}; MERKAZIA_DATA names another one.`, error);
    }
  };
  const release = guarded(() => {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK);
    return lock(file('lock'), path);
  });
  return {
    path,
    file,
    read(name) {
      try {
        return readFileSync(file(name), 'utf8');
      } catch (error: any) {
        if (error.code === 'ENOENT') return undefined;
        throw problem(`${file(name)} cannot be read: ${reason(error)}.`, error);
      }
    },
    write: (name, text) => guarded(() => {
      writeFileSync(file(`${name}.new`), text, { mode: 0o600 });
      renameSync(file(`${name}.new`), file(name));
    }),
    remove: (name) => rmSync(file(name), { force: true }),
    release,
  };
}
