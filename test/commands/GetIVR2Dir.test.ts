import { expect, test } from 'vitest';
import { plant } from '../harness/files.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('a folder is told in lists: folders, settings, messages, pages and all other files', async () => {
  const { client, did } = await at.system();
  await plant(client, { 5: { 1: { a: '' }, 'ext.ini': 'type=x', 'queue.ini': '', 'M1000.wav': 'm', 'page.html': '<p>', '000.wav': 'sound', 'הודעה.tts': 'שלום' } });
  const told = await client.call('GetIVR2Dir', { path: 'ivr2:/5' });
  const names = (list: { name: string }[]) => list.map(({ name }) => name);
  expect(told).toMatchObject({ responseStatus: 'OK', thisPath: 'ivr2:/5', parentPath: 'ivr2:/', extIni: { exists: true, name: 'ext.ini', what: 'ivr2:/5/ext.ini' } });
  expect([told.dirs, told.ini, told.messages, told.html].map(names)).toEqual([['1'], ['ext.ini', 'queue.ini'], ['M1000.wav'], ['page.html']]);
  expect(told.files.map(({ name, fileType }) => [name, fileType])).toEqual(expect.arrayContaining([['000.wav', 'AUDIO'], ['הודעה.tts', 'TTS']]));
  const [file] = told.files.filter(({ name }) => name === '000.wav');
  expect(file).toMatchObject({ exists: true, size: 5, what: 'ivr2:/5/000.wav', customerDid: did, uploader: '127.0.0.1', source: 'Text', mtime: expect.stringMatching(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/), uniqueId: expect.stringMatching(/^[\w-]{16}$/) });
});

test('the main folder is asked for by nothing, by a slash or by its name, and is its own parent', async () => {
  const { client } = await at.system();
  for (const path of [undefined, '', '/', 'ivr2:', 'ivr/', '.']) {
    expect(await client.call('GetIVR2Dir', path === undefined ? {} : { path })).toMatchObject({ thisPath: 'ivr2:/', parentPath: 'ivr2:/', dirs: [], files: [], extIni: { exists: false, name: 'ext.ini', what: 'ivr2:/ext.ini' } });
  }
});

test('files come in the order asked for, from where and as many as asked for', async () => {
  const { client } = await at.system();
  for (const [name, size] of [['10', 3], ['9', 2], ['100', 1]] as const) {
    await client.call('UploadTextFile', { what: `1/${name}`, contents: 'x'.repeat(size) });
    await at.advance(1);
  }
  await client.call('UploadTextFile', { what: '1/10', contents: 'xxx' });
  const names = async (params: object) => (await client.call('GetIVR2Dir', { path: '1', ...params })).files.map(({ name }) => name);
  expect(await names({})).toEqual(['9', '10', '100']);
  expect(await names({ orderDir: 'DESC' })).toEqual(['100', '10', '9']);
  expect(await names({ orderBy: 'size' })).toEqual(['100', '9', '10']);
  expect(await names({ orderBy: 'date', orderDir: 'desc' })).toEqual(['100', '9', '10']);
  expect(await names({ orderBy: 'mtime' })).toEqual(['9', '100', '10']);
  for (const orderBy of ['customerdid', 'uploader', 'source']) expect(await names({ orderBy })).toEqual(['9', '10', '100']);
  expect(await names({ filesFrom: 1, filesLimit: 1 })).toEqual(['10']);
  expect(await names({ filesFrom: 3 })).toEqual([]);
  await expect(client.call('GetIVR2Dir', { orderBy: 'colour' as 'name' })).rejects.toMatchObject({ message: expect.stringContaining('orderBy') });
});

test('a folder that is not there, or is a file, is refused in the words of old', async () => {
  const { client } = await at.system();
  await plant(client, { 1: { a: '' } });
  for (const path of ['2', '1/a', '1/a/b']) await expect(client.call('GetIVR2Dir', { path })).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'extension does not exist' });
});
