import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/merkazia', import.meta.url));

/** Does something that two test files must not do at once, such as building a package of ours where it lies. */
export async function alone<T>(act: () => Promise<T>): Promise<T> {
  const place = join(cache, 'alone');
  await mkdir(cache, { recursive: true });
  while (!(await take(place))) await sleep(50);
  try {
    return await act();
  } finally {
    await rm(place, { force: true });
  }
}

async function take(place: string): Promise<boolean> {
  try {
    await writeFile(place, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error: any) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = Number(await readFile(place, 'utf8').catch(() => ''));
  // Whoever died with the place in hand has it no more; one that was just made does not say yet whose it is.
  if (holder > 0 && !lives(holder)) await rm(place, { force: true });
  return false;
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error: any) {
    return error.code !== 'ESRCH';
  }
}
