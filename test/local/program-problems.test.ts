import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startExchange } from '../../packages/local/src/start.ts';
import { login } from './caller.ts';
import { afterwards, program, temporary } from './program.ts';

test('a port in use is told in one sentence', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterwards(() => server.close());
  const { port } = server.address() as { port: number };
  const { ended, errors } = program({ MERKAZIA_DATA: temporary(), PORT: String(port) });
  expect(await ended).toBe(1);
  expect(errors()).toBe(`Port ${port} of 127.0.0.1 is in use by another program; stop that one, or name another port in PORT.\n`);
});

test('a data folder that cannot be written is told in one sentence', async () => {
  const file = join(temporary(), 'file');
  writeFileSync(file, '');
  await expect(startExchange({ data: join(file, 'data') })).rejects.toThrow(`The data folder ${file}/data cannot be written: a part of the path is a file; MERKAZIA_DATA names another one.`);
  await expect(startExchange({ data: file })).rejects.toThrow(`The data folder ${file} cannot be written: it is a file; MERKAZIA_DATA names another one.`);
});

test('a missing database binary is told in one sentence', async () => {
  const { ended, errors } = program({ MERKAZIA_DATA: temporary(), DYNOXIDE_BIN: '/nowhere/dynoxide' });
  expect(await ended).toBe(1);
  expect(errors()).toBe('DYNOXIDE_BIN names /nowhere/dynoxide, which cannot be run: there is no such file.\n');
});

test('a database that does not start is told in its own words', async () => {
  const folder = temporary();
  const broken = (name: string, script: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return join(folder, name);
  };
  await expect(startExchange({ binary: broken('silent', 'exit 1') })).rejects.toThrow('silent does not start: it ended at once.');
  await expect(startExchange({ binary: broken('loud', 'echo error: out of luck >&2; exit 1') })).rejects.toThrow('loud does not start: out of luck.');
});

test('a second exchange on the same data folder is refused, and the first goes on', async () => {
  const data = temporary();
  const first = program({ MERKAZIA_DATA: data });
  const url = await first.ready;
  const second = program({ MERKAZIA_DATA: data });
  expect(await second.ended).toBe(1);
  expect(second.errors()).toBe(`The data folder ${data} is in use by another merkazia (process ${first.pid}); stop it, or name another folder in MERKAZIA_DATA.\n`);
  expect(await login(url)).toMatch(/\w/);
});

test('the lock of a process that is gone is taken over, though its number has been given again', async () => {
  const data = temporary();
  for (const holder of [JSON.stringify({ pid: process.pid, born: 'another time' }), JSON.stringify({ pid: 2 ** 22 + 1, born: '1' }), '{"pid":']) {
    writeFileSync(join(data, 'lock'), holder);
    const exchange = await startExchange({ data, log: () => {} });
    await expect(startExchange({ data })).rejects.toThrow(`in use by another merkazia (process ${process.pid})`);
    await exchange.close();
    expect(existsSync(join(data, 'lock'))).toBe(false);
  }
});

test('keys that were damaged are not replaced behind their owner\'s back', async () => {
  const data = temporary();
  writeFileSync(join(data, 'secrets.json'), '{}');
  await expect(startExchange({ data })).rejects.toThrow(`${data}/secrets.json does not hold the exchange's keys any more; put it back, or start afresh in another folder (MERKAZIA_DATA).`);
  expect(existsSync(join(data, 'lock'))).toBe(false);
});

test('a start that fails leaves no database behind', async () => {
  const data = temporary();
  writeFileSync(join(data, 'exchange.db'), 'this is no database'.repeat(1000));
  await expect(startExchange({ data })).rejects.toThrow('does not start');
  expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(data);
});
