import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Emulator { endpoint: string; stop(): Promise<void> }

/** A DynamoDB of one's own, kept in memory; or the one that DYNAMODB_ENDPOINT names. */
export async function startEmulator(): Promise<Emulator> {
  if (process.env.DYNAMODB_ENDPOINT) return { endpoint: process.env.DYNAMODB_ENDPOINT, stop: async () => {} };
  const binary = process.env.DYNOXIDE_BIN ?? createRequire(import.meta.url).resolve(`@dynoxide/${process.platform}-${process.arch}/dynoxide${process.platform === 'win32' ? '.exe' : ''}`);
  const port = await freePort();
  const child = spawn(binary, ['--port', String(port)], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const kill = () => child.kill();
  process.once('exit', kill);
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`${binary} exited with ${child.exitCode}`);
    await sleep(5);
  }
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      process.off('exit', kill);
      kill();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const listens = (port: number) => new Promise<boolean>((answer) => {
  const socket = connect(port, '127.0.0.1', () => answer(socket.end() && true)).on('error', () => answer(false));
});
