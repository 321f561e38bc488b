import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import type { Server } from './http.ts';

export interface S3 extends Server {
  bucket: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
  /** The same for somebody who may do only what is granted. */
  front(granted: string[]): Promise<Server>;
}

const actions: Record<string, string> = { GET: 's3:GetObject', HEAD: 's3:GetObject', PUT: 's3:PutObject', DELETE: 's3:DeleteObject' };

/** A request's date by this machine's clock, where it comes from an exchange whose clock the test put ahead. */
function stamp(given: string): string {
  const now = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
  return given > now ? now : given;
}

/**
 * A server that speaks S3, with one bucket. It is s3rver, which keeps the checksum trailers of today's SDK as bytes of the file (clients that stream to it must be told
 * `requestChecksumCalculation: 'WHEN_REQUIRED'`) and checks no signature of version 4. In front of it stands what S3 does
 * and it does not: a file that does not come whole is not there.
 */
export async function startS3(): Promise<S3> {
  const directory = await mkdtemp(join(tmpdir(), 'merkazia-s3-'));
  const bucket = 'files';
  const s3rver = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets: [{ name: bucket, configs: [] }] });
  const { port } = await s3rver.run();

  async function front(granted?: string[]): Promise<Server> {
    const server = createServer((request, response) => void handOn(request, response, granted).catch(() => response.destroy())).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      async stop() {
        server.close();
        server.closeAllConnections();
      },
    };
  }

  async function handOn(request: IncomingMessage, response: ServerResponse, granted: string[] | undefined): Promise<void> {
    const body = await buffer(request);
    const missing = granted && !granted.includes(actions[request.method!]!) ? actions[request.method!]! : undefined;
    if (missing) return void response.writeHead(403).end(`<Error><Code>AccessDenied</Code><Message>not authorized to perform: ${missing}</Message></Error>`);
    const passed = ask({ host: '127.0.0.1', port, method: request.method, path: request.url!.replace(/(?<=[?&]X-Amz-Date=)\w+/, stamp), headers: { ...request.headers, ...(request.headers['x-amz-date'] ? { 'x-amz-date': stamp(String(request.headers['x-amz-date'])) } : {}) } });
    passed.end(body);
    const [answer] = (await once(passed, 'response')) as [IncomingMessage];
    response.once('close', () => answer.destroy());
    answer.pipe(response.writeHead(answer.statusCode!, answer.headers));
  }

  const open = await front();
  return {
    url: open.url,
    front,
    bucket,
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    async stop() {
      await open.stop();
      await s3rver.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
