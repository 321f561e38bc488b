import { mkdir, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/merkazia', import.meta.url));
/** Nothing that is done alone takes so many milliseconds: whoever held the place then has died. */
const forgotten = 120_000;

/** Does something that two test files must not do at once, such as building a package of ours where it lies. */
export async function alone<T>(act: () => Promise<T>): Promise<T> {
  const place = join(cache, 'alone');
  await mkdir(cache, { recursive: true });
  for (;;) {
    const taken = await mkdir(place).then(() => true, (error) => { if (error.code !== 'EEXIST') throw error; return false; });
    if (taken) break;
    const since = await stat(place).then(({ mtimeMs }) => mtimeMs, () => Date.now());
    if (Date.now() - since > forgotten) await rmdir(place).catch(() => {});
    else await sleep(50);
  }
  try {
    return await act();
  } finally {
    await rmdir(place).catch(() => {});
  }
}
