import type { CallParams } from '@merkazia/client';
import { defaults } from '@merkazia/exchange/config';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ config: { lists: { ...defaults.lists, entries: 20_000 } } });

async function withList() {
  const { client, token } = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: 'x' });
  return {
    client, token, templateId,
    upload: (data: string, given: Partial<CallParams<'UploadPhoneList'>> = {}) => client.call('UploadPhoneList', { templateId, data, ...given } as CallParams<'UploadPhoneList'>),
    entries: async () => (await client.call('GetTemplateEntries', { templateId })).entries.map(({ phone, name, moreinfo, blocked }) => [phone, name, moreinfo, blocked]),
  };
}

test('a text of lines fills a list: numbers written in any way, names, more, line ends of every system', async () => {
  const { upload, entries, templateId } = await withList();
  const data = '\ufeff0541000101,דינה לוי,כיתה ד,ignored\r\n054-100-0102 , נעם \n\n+972541000103,,x\r0541000101,again\nhello,who,what\n0541000104';
  expect(await upload(data)).toEqual({
    responseStatus: 'OK', yemotAPIVersion: 100, message: '4 entries added, 0 updated, 0 removed, 2 lines rejected.', templateId, totalParsed: 6,
    rejectedRecords: [
      { phone: '0541000101', name: 'again', moreinfo: '', blocked: false, errorState: 'DUPLICATE', originalRowNumber: 5 },
      { phone: 'hello', name: 'who', moreinfo: 'what', blocked: false, errorState: 'INVALID', originalRowNumber: 6 },
    ],
    totalInserted: 4, totalUpdated: 0, totalRemoved: 0,
  });
  expect(await entries()).toEqual([['0541000101', 'דינה לוי', 'כיתה ד', false], ['0541000102', 'נעם', '', false], ['0541000103', '', 'x', false], ['0541000104', '', '', false]]);
});

test('UPDATE adds numbers and gives those on the list what their lines say', async () => {
  const { upload, entries } = await withList();
  await upload('0541000111,a,b\n0541000112\n0541000113', { blocked: 1 });
  expect(await upload('0541000112,new\n0541000111,,c\n0541000114,d')).toMatchObject({ totalInserted: 1, totalUpdated: 2, totalRemoved: 0 });
  expect(await entries()).toEqual([['0541000111', 'a', 'c', true], ['0541000112', 'new', '', true], ['0541000113', '', '', true], ['0541000114', 'd', '', false]]);
  expect(await upload('0541000111\n0541000112', { updateType: 'UPDATE', blocked: 0 })).toMatchObject({ totalUpdated: 2 });
  expect((await entries()).map(([, , , blocked]) => blocked)).toEqual([false, false, true, false]);
});

test('NEW takes the place of all that was there', async () => {
  const { upload, entries, client, templateId } = await withList();
  await upload('0541000121\n0541000122\n0541000123');
  expect(await upload('0541000124\n0541000122,b', { updateType: 'NEW', blocked: 1 })).toMatchObject({ totalInserted: 2, totalUpdated: 0, totalRemoved: 3 });
  expect(await entries()).toEqual([['0541000124', '', '', true], ['0541000122', 'b', '', true]]);
  expect((await client.call('GetTemplates')).templates).toMatchObject([{ templateId, entriesCount: 2, blockedEntriesCount: 2 }]);
});

test('REMOVE takes numbers off the list, and passes over those that are not on it', async () => {
  const { upload, entries } = await withList();
  await upload('0541000131\n0541000132\n0541000133');
  expect(await upload('054-1000132,x\n0541000139\nhello', { updateType: 'REMOVE' })).toMatchObject({ totalInserted: 0, totalUpdated: 0, totalRemoved: 1, rejectedRecords: [{ errorState: 'INVALID' }] });
  expect((await entries()).map(([phone]) => phone)).toEqual(['0541000131', '0541000133']);
});

test.each([
  ['0541000141\tcohen, noam\tx', { delimiter: 'TAB' as const }, ['cohen, noam', 'x']], ['0541000141,dina,levi,x', { nameColumns: 2 }, ['dina levi', 'x']],
  ['0541000141,,levi,x', { nameColumns: 2 }, ['levi', 'x']], ['0541000141,x,y', { nameColumns: 0 }, ['', 'x']],
  ['"0541000141","Levi, ""Dina""",x', {}, ['Levi, "Dina"', 'x']], ['0541000141,צה"ל,"not closed', {}, ['צה"ל', '"not closed']], ['0541000141,"a"b,c', {}, ['"a"b', 'c']],
])('the columns of %j (%j) are read', async (data, given, texts) => {
  const { upload, entries } = await withList();
  await upload(data, given);
  expect(await entries()).toEqual([['0541000141', ...texts, false]]);
});

test('the default prefix stands before what is no number without it, and before nothing else', async () => {
  const { upload, entries } = await withList();
  await upload('5551234\n02-5551235\n972541000151\n9721234\n1800123456\n0541000152', { defaultPrefix: '02' });
  expect((await entries()).map(([phone]) => phone)).toEqual(['025551234', '025551235', '0541000151', '029721234', '1800123456', '0541000152']);
  const excel = await withList();
  expect(await excel.upload('541000153\n25551236\n541000153', { defaultPrefix: '0' })).toMatchObject({ totalInserted: 2, rejectedRecords: [{ phone: '0541000153', errorState: 'DUPLICATE' }] });
  const without = await withList();
  expect(await without.upload('5551234\n0541000154', { defaultPrefix: '' })).toMatchObject({ totalInserted: 1, rejectedRecords: [{ phone: '5551234', errorState: 'INVALID' }] });
});

test('a text that is too long for an entry rejects its line', async () => {
  const { upload } = await withList();
  const { rejectedRecords, totalInserted } = await upload(`0541000161,${'ש'.repeat(81)}\n0541000162,a,${'x'.repeat(121)}\n0541000163,${'ש'.repeat(80)},${'x'.repeat(120)}`);
  expect(totalInserted).toBe(1);
  expect(rejectedRecords.map(({ phone, errorState, originalRowNumber }) => [phone, errorState, originalRowNumber])).toEqual([['0541000161', 'INVALID', 1], ['0541000162', 'INVALID', 2]]);
});

test.each(['hello', '', '\n\n', 'name,phone\ndina,0541000171', '0541000171;dina\n0541000172;noam'])('data of which no line begins with a number (%j) is bad_format, and changes nothing even with NEW', async (data) => {
  const { client, upload, entries, templateId } = await withList();
  await upload('0541000170');
  await expect(client.call('UploadPhoneList', { templateId, data, updateType: 'NEW' })).rejects.toMatchObject({ responseStatus: 'ERROR', code: 105, message: expect.stringMatching(/^bad_format: .*data/) });
  expect(await entries()).toHaveLength(1);
});

test('a list grows to what it may have, and not by one more', async () => {
  const { upload, entries } = await withList();
  const numbers = (from: number, count: number) => Array.from({ length: count }, (_, i) => `055${String(from + i).padStart(7, '0')}`).join('\n');
  await upload(numbers(0, 12_000));
  expect(await upload(numbers(4000, 16_000))).toMatchObject({ totalInserted: 8000, totalUpdated: 8000 });
  await expect(upload(numbers(19_999, 2))).rejects.toMatchObject({ message: expect.stringContaining('at most 20000 entries') });
  await expect(upload(numbers(0, 20_001), { updateType: 'NEW' })).rejects.toMatchObject({ message: expect.stringContaining('at most 20000 entries') });
  expect(await entries()).toHaveLength(20_000);
});

test.each([
  [{ data: undefined }, 'Parameter data is required.'], [{ nameColumns: '11' }, 'Parameter nameColumns must be at most 10.'], [{ delimiter: ';' }, 'Parameter delimiter must be one of ,, TAB.'],
  [{ updateType: 'ADD' }, 'Parameter updateType must be one of UPDATE, NEW, REMOVE.'], [{ defaultPrefix: 'x' }, 'Parameter defaultPrefix must match'], [{ blocked: '2' }, 'Parameter blocked must be 0 or 1'],
])('a bad request (%j) is told by the name of its parameter', async (given, message) => {
  const { token, templateId, entries } = await withList();
  const all = Object.entries({ templateId: String(templateId), data: '0541000181', ...given }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const { body } = await at.ask('UploadPhoneList', { method: 'POST', headers: { authorization: token }, body: new URLSearchParams(all) });
  expect(body.responseStatus).toBe('ERROR');
  expect(body.message).toContain(message);
  expect(await entries()).toEqual([]);
});

test('a list that is not there, or another system\'s, is refused with code 100', async () => {
  const { client } = await at.system();
  for (const templateId of [1, 999_999_999]) await expect(client.call('UploadPhoneList', { templateId, data: '0541000191' })).rejects.toMatchObject({ responseStatus: 'ERROR', code: 100 });
});
