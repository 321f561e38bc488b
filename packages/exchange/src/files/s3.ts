import type { S3Client } from '@aws-sdk/client-s3';
import type { Readable } from 'node:stream';
import type { Clock } from '../time/clock.ts';
import { sizeOf, streamOf } from './content.ts';
import { assertFileName, type Files, linkSeconds } from './files.ts';

type Sdk = typeof import('./sdk.ts');

export interface S3Options {
  bucket: string;
  /** Reads the SDK, when first needed: most requests of a function need no file, and its start is not to wait for S3. */
  sdk: () => Promise<Sdk>;
  client: (sdk: Sdk) => S3Client;
  clock: Clock;
}

/** The files in an S3 bucket. */
export function s3Files({ bucket: Bucket, sdk: read, client: make, clock }: S3Options): Files {
  let opened: ReturnType<typeof open> | undefined;
  async function open() {
    const sdk = await read();
    return { sdk, client: make(sdk) };
  }
  const s3 = () => (opened ??= open());

  return {
    async put(name, content) {
      assertFileName(name);
      const { sdk, client } = await s3();
      const putting = { Bucket, Key: name, ContentLength: sizeOf(content) };
      if (content instanceof Uint8Array) return void (await client.send(new sdk.PutObjectCommand({ ...putting, Body: content })));
      const Body = streamOf(content);
      const broken = new AbortController();
      // The SDK does not hear that a stream failed; it would wait for the rest.
      Body.once('error', (problem) => broken.abort(problem));
      try {
        await client.send(new sdk.PutObjectCommand({ ...putting, Body }), { abortSignal: broken.signal });
      } catch (error) {
        throw broken.signal.aborted ? broken.signal.reason : error;
      } finally {
        Body.destroy();
      }
    },
    async get(name) {
      assertFileName(name);
      const { sdk, client } = await s3();
      const found = await orNothing(client.send(new sdk.GetObjectCommand({ Bucket, Key: name })));
      return found && { size: found.ContentLength!, stream: found.Body as Readable };
    },
    async head(name) {
      assertFileName(name);
      const { sdk, client } = await s3();
      const found = await orNothing(client.send(new sdk.HeadObjectCommand({ Bucket, Key: name })));
      return found && { size: found.ContentLength! };
    },
    async delete(name) {
      assertFileName(name);
      const { sdk, client } = await s3();
      await client.send(new sdk.DeleteObjectCommand({ Bucket, Key: name }));
    },
    async sign(name, type) {
      assertFileName(name);
      const { sdk, client } = await s3();
      const reading = new sdk.GetObjectCommand({ Bucket, Key: name, ResponseContentType: type, ResponseCacheControl: 'no-store' });
      return sdk.getSignedUrl(client, reading, { expiresIn: linkSeconds, signingDate: new Date(clock.now()) });
    },
  };
}

/** What S3 answers, or undefined when the file is not there. Without s3:ListBucket a missing file is a 403 on AWS: the functions have that permission. */
async function orNothing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error: any) {
    if (error.name === 'NoSuchKey' || error.name === 'NotFound') return undefined;
    throw error;
  }
}
