import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import type { Files } from '@merkazia/exchange/files/files';
import { s3Files } from '@merkazia/exchange/files/s3';
import type { Clock } from '@merkazia/exchange/time/clock';
import { folderFiles } from '@merkazia/local/files/folder';
import { filesRoute } from '@merkazia/local/http/files';
import { listen, urlOf } from '@merkazia/local/http/server';
import { startS3 } from '../infra/s3.ts';

/** Files somewhere, with the addresses they sign answered over HTTP. */
export interface Storage { files: Files; stop(): Promise<void> }

/** Every place that files can be in. */
export const storages: [string, (clock: Clock) => Promise<Storage>][] = [['a folder', inFolder], ['an S3 bucket', inS3]];

async function inFolder(clock: Clock): Promise<Storage> {
  const root = await mkdtemp(join(tmpdir(), 'merkazia-files-'));
  let answer: (handle: (request: Request) => Promise<Response>) => void = () => {};
  const server = await listen('127.0.0.1', 0, new Promise((known) => { answer = known; }));
  const links = { url: urlOf('127.0.0.1', server.port), secret: Buffer.from('a secret of this machine') };
  const files = folderFiles({ root, clock, links });
  answer(filesRoute({ files, clock, links }));
  return {
    files,
    async stop() {
      await server.close(0);
      await rm(root, { recursive: true });
    },
  };
}

async function inS3(clock: Clock): Promise<Storage> {
  const s3 = await startS3();
  const files = s3Files({
    bucket: s3.bucket, clock, sdk: () => import('@merkazia/exchange/files/sdk'),
    client: () => new S3Client({ endpoint: s3.url, forcePathStyle: true, region: 'eu-central-1', credentials: s3.credentials, requestChecksumCalculation: 'WHEN_REQUIRED' }),
  });
  return { files, stop: s3.stop };
}
