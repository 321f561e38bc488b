import { execFileSync } from 'node:child_process';
import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { problem } from './problem.ts';

/** A process is its number and the time it was born: numbers are given again. */
interface Holder { pid: number; born: string }

/** Takes a lock file for this process, or says who has it. A lock whose process is gone is taken over. Returns the way to give it back. */
export function lock(file: string, what: string): () => void {
  const me: Holder = { pid: process.pid, born: bornOf(process.pid) ?? '' };
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(me), { mode: 0o600 });
  try {
    for (let tries = 0; !linked(mine, file); tries++) {
      const holder = readHolder(file);
      if (holder && bornOf(holder.pid) === holder.born || tries === 10) {
        throw problem(`The data folder ${what} is in use by another merkazia (process ${holder?.pid ?? 'unknown'}); stop it, or name another folder in MERKAZIA_DATA.`);
      }
      setAside(file, holder, `${mine}.stale`);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => {
    if (readHolder(file)?.pid === me.pid) rmSync(file, { force: true });
  };
}

/** A hard link appears whole, and only when the name is free; where the file system has none, an exclusive copy. */
function linked(from: string, to: string): boolean {
  for (const place of [linkSync, exclusiveCopy]) {
    try {
      place(from, to);
      return true;
    } catch (error: any) {
      if (error.code === 'EEXIST') return false;
      if (place === exclusiveCopy) throw error;
    }
  }
  return false;
}

const exclusiveCopy = (from: string, to: string) => copyFileSync(from, to, constants.COPYFILE_EXCL);

/** Removes a stale lock; should another process have replaced it meanwhile, that one is put back. */
function setAside(file: string, judged: Holder | undefined, aside: string): void {
  try {
    renameSync(file, aside);
  } catch (error: any) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  const taken = readHolder(aside);
  if (taken?.pid !== judged?.pid || taken?.born !== judged?.born) linked(aside, file);
  rmSync(aside, { force: true });
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** When a process was born, as the system writes it; undefined when there is none with that number. */
function bornOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? undefined : fields[19];
    }
    if (process.platform !== 'win32') return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
    process.kill(pid, 0);
    return 'alive';
  } catch {
    return undefined;
  }
}
