import { expect, test } from 'vitest';
import { plant } from '../harness/files.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('a file is found by every spelling of its path, and told in one', async () => {
  const { client } = await at.system();
  await plant(client, { 4: { 'ext.ini': 'type=menu' } });
  for (const path of ['ivr2:/4/ext.ini', 'ivr2:4/ext.ini', 'ivr/4/ext.ini', 'ivr2://4//ext.ini', '/4/ext.ini']) {
    expect(await client.call('CheckIfFileExists', { path })).toEqual({ responseStatus: 'OK', yemotAPIVersion: 100, fileExists: true, path: 'ivr/4/ext.ini' });
  }
});

test('neither a folder nor what is not there is a file', async () => {
  const { client } = await at.system();
  await plant(client, { 4: { 'ext.ini': '' } });
  for (const path of ['ivr2:/4', 'ivr2:/', 'ivr2:/4/EXT.INI', 'ivr2:/4/ext.ini/x', 'ivr2:/5/ext.ini']) expect((await client.call('CheckIfFileExists', { path })).fileExists).toBe(false);
});

test('a path that is missing, or cannot be, is refused with its code', async () => {
  const { token } = await at.system();
  const ask = async (query: string) => (await at.ask(`CheckIfFileExists?token=${token}${query}`)).body;
  expect(await ask('')).toMatchObject({ responseStatus: 'ERROR', messageCode: 109, message: 'Parameter path is required.' });
  expect(await ask('&path=')).toMatchObject({ responseStatus: 'ERROR', messageCode: 109, message: 'Parameter path is empty.' });
  for (const path of ['../x', 'a/..', '%2e%2e/x', 'a\\b', 'C:/x']) expect(await ask(`&path=${encodeURIComponent(path)}`)).toMatchObject({ responseStatus: 'ERROR', messageCode: 110 });
});
