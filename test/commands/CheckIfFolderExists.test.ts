import { expect, test } from 'vitest';
import { plant } from '../harness/files.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('a folder is found by every spelling of its path; the main folder always is', async () => {
  const { client } = await at.system();
  await plant(client, { שלוחה: { 1: { 'ext.ini': '' } } });
  for (const path of ['ivr2:/שלוחה/1', 'ivr/שלוחה/1/', '/שלוחה//1']) {
    expect(await client.call('CheckIfFolderExists', { path })).toEqual({ responseStatus: 'OK', yemotAPIVersion: 100, folderExists: true, path: 'ivr/שלוחה/1' });
  }
  expect(await client.call('CheckIfFolderExists', { path: 'ivr2:/' })).toMatchObject({ folderExists: true, path: 'ivr' });
});

test('neither a file nor what is not there is a folder', async () => {
  const { client } = await at.system();
  await plant(client, { 1: { 'ext.ini': '' } });
  for (const path of ['1/ext.ini', '2', '1/2']) expect((await client.call('CheckIfFolderExists', { path })).folderExists).toBe(false);
});

test('a path that is missing, or leads out, is refused with its code', async () => {
  const { client } = await at.system();
  await expect(client.call('CheckIfFolderExists', { path: '' })).rejects.toMatchObject({ code: 109 });
  await expect(client.call('CheckIfFolderExists', { path: '..' })).rejects.toMatchObject({ code: 110, message: expect.stringContaining('Parameter path') });
});
