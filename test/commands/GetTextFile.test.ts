import { readText } from '@merkazia/exchange/files/text';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('a text is read without its byte-order mark', async () => {
  const { client, did } = await at.system();
  await client.call('UploadTextFile', { what: 'PhonesName.ini', contents: '\ufeff0501234567=דנה\n' });
  expect(await client.call('GetTextFile', { what: 'ivr2:PhonesName.ini' })).toEqual({ responseStatus: 'OK', yemotAPIVersion: 100, contents: '0501234567=דנה\n' });
  expect(await readText(at.exchange, did, 'PhonesName.ini')).toBe('0501234567=דנה\n');
});

test('what is not there, is a folder or is of another system is told not to exist', async () => {
  const { client, did } = await at.system();
  const { client: other } = await at.system();
  await client.call('UploadTextFile', { what: '1/a.txt', contents: 'mine' });
  for (const what of ['1', '1/b.txt', '1/a.txt/b', '2/a.txt']) await expect(client.call('GetTextFile', { what })).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'file does not exist' });
  await expect(other.call('GetTextFile', { what: '1/a.txt' })).rejects.toMatchObject({ message: 'file does not exist' });
  expect(await readText(at.exchange, did, 'ivr2:/1/none.txt')).toBeUndefined();
});
