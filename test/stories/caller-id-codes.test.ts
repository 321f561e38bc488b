import { validationKey } from '@merkazia/exchange/store/keys';
import { expect, test } from 'vitest';
import { approving, noCode, wrongFor } from '../harness/approving.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const { newPhone, newSystem, codeAt } = approving(at);

test('a wrong code is an error whose status is false, and five tries are all', async () => {
  const { number, send, valid, callerIds } = await newSystem();
  const { reqId } = await send('CALL');
  const code = await codeAt(number);
  for (let i = 1; i <= 5; i++) expect(await valid(reqId, wrongFor(code, i))).toEqual({ responseStatus: 'ERROR', message: 'The code is wrong.', status: false, yAfastVersion: '0.1.0' });
  expect(await valid(reqId, code)).toMatchObject(noCode);
  expect(await callerIds()).toEqual([]);
});

test('twenty wrong codes at once share the five tries', async () => {
  const { number, send, valid } = await newSystem();
  const { reqId } = await send('CALL');
  const code = await codeAt(number);
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => valid(reqId, wrongFor(code, i + 1))));
  expect(answers.filter(({ message }) => message === 'The code is wrong.')).toHaveLength(5);
  expect(answers.every(({ status }) => status === false)).toBe(true);
});

test('right codes given at once approve once, and the same code again extends nothing', async () => {
  const { did, number, send, valid, callerIds } = await newSystem();
  const { reqId } = await send('CALL');
  const code = await codeAt(number);
  const answers = await Promise.all([1, 2, 3].map(() => valid(reqId, code)));
  expect(answers.map(({ status }) => status)).toEqual([true, true, true]);
  const [before] = await callerIds();
  await at.advance(5);
  expect(await valid(reqId, code)).toMatchObject({ status: true });
  expect(await callerIds()).toEqual([before]);
  expect(await at.exchange.table.get(validationKey(did, reqId))).toMatchObject({ approved: true, tried: 4 });
});

test('a code lives ten minutes, and fits its own request in its own system only', async () => {
  const one = await newSystem();
  const other = await newSystem();
  const { reqId } = await one.send('CALL');
  const { reqId: second } = await one.send('CALL', newPhone());
  const code = await codeAt(one.number);
  expect(await other.valid(reqId, code)).toMatchObject(noCode);
  expect(await one.valid(second, code)).toMatchObject({ message: 'The code is wrong.' });
  expect(await one.valid('nonsense', code)).toMatchObject(noCode);
  await at.advance(11);
  expect(await one.valid(reqId, code)).toMatchObject(noCode);
});

test('so many codes go out for a system, and to a number whoever asks, in an hour and in a day; those asked for at once are counted one by one', async () => {
  const { number, send } = await newSystem();
  const answers = await Promise.all(Array.from({ length: 6 }, () => send('SMS')));
  expect(answers.filter(({ responseStatus }) => responseStatus === 'OK')).toHaveLength(3);
  expect(answers.find(({ responseStatus }) => responseStatus === 'ERROR')).toMatchObject({ message: 'Too many codes for this number: at most 3 are sent in an hour. Try again later.' });
  const other = await newSystem();
  expect(await other.send('CALL', number)).toMatchObject({ message: expect.stringContaining('for this number') });
  const mine = await Promise.all(Array.from({ length: 9 }, () => send('CALL', newPhone())));
  expect(mine.filter(({ responseStatus }) => responseStatus === 'OK')).toHaveLength(7);
  expect(mine.find(({ responseStatus }) => responseStatus === 'ERROR')).toMatchObject({ message: expect.stringContaining('for this system') });
  await at.settle();
  expect(await at.arrived(number)).toHaveLength(3);
  await at.advance(61);
  expect(await send('SMS')).toMatchObject({ responseStatus: 'OK' });
});
