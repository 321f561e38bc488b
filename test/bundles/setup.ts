import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import secrets from '../harness/secrets.setup.ts';
import { deploy } from './deployment.ts';

/** Bundles the functions once for the whole run; the harness starts its exchanges of them. */
export default async function setup(): Promise<() => Promise<void>> {
  const search = secrets();
  const folder = await mkdtemp(join(tmpdir(), 'merkazia-deployment-'));
  process.env.MERKAZIA_TEST_DEPLOYMENT = join(folder, 'deployment.json');
  const remove = await deploy(process.env.MERKAZIA_TEST_DEPLOYMENT);
  return async () => {
    await remove();
    await rm(folder, { recursive: true, force: true });
    search();
  };
}
