import { expect, test } from 'vitest';
import fc from 'fast-check';
import { callerNumber, readNumber, toCall, toMessage } from '../../packages/exchange/src/numbers/israel.ts';

const mobile = fc.tuple(fc.constantFrom('050', '051', '052', '053', '054', '055', '056', '058', '059'), fc.integer({ min: 0, max: 9_999_999 })).map(([prefix, rest]) => prefix + String(rest).padStart(7, '0'));

test('a number is the same however it is written', () => {
  const written = (number: string) => [
    number, `${number.slice(0, 3)}-${number.slice(3)}`, `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`, `972${number.slice(1)}`,
    `+972${number.slice(1)}`, `+972-${number.slice(1)}`, `00972${number.slice(1)}`, `+972${number}`, `\u202a${number}\u202c`,
    `(${number.slice(0, 3)}) ${number.slice(3)}`, `${number.slice(0, 3)}\u05be${number.slice(3)}`, `${number.slice(0, 3)}\u2011${number.slice(3)}`, `${number}\u00a0`,
  ];
  fc.assert(fc.property(mobile, (number) => {
    for (const text of written(number)) expect(readNumber(text), text).toEqual({ number, kind: 'mobile' });
  }));
});

test.each([
  ['0501234567', 'mobile', true, true],
  ['0773137770', 'voip', true, false],
  ['0721234567', 'voip', true, false],
  ['021234567', 'geographic', true, false],
  ['031234567', 'geographic', true, false],
  ['041234567', 'geographic', true, false],
  ['081234567', 'geographic', true, false],
  ['+97291234567', 'geographic', true, false],
  ['1-800-123-456', 'tollFree', true, false],
  ['+972 1800 123456', 'tollFree', true, false],
  ['1700123456', 'sharedCost', true, false],
  ['1599123456', 'sharedCost', true, false],
  ['1900123456', 'premium', false, false],
  ['*8080', 'star', false, false],
  ['100', 'service', false, false],
  ['1201', 'service', false, false],
])('%s is %s: it may be called %s, it may receive SMS %s', (text, kind, called, messaged) => {
  expect(readNumber(text)).toMatchObject({ kind });
  expect('number' in toCall(text)).toBe(called);
  expect('number' in toMessage(text)).toBe(messaged);
});

test.each([
  ['', 'empty'], [' - ', 'empty'], ['abc', 'not a number'], ['050123456x', 'not a number'], ['05٠1234567', 'not a number'],
  ['050123456', 'too short'], ['05012345678', 'too long'], ['0212345678', 'too long'], ['0612345678', 'unknown prefix'], ['0011234567890', 'foreign'],
  ['+12025550123', 'foreign'], ['12', 'too short'], ['972', 'too short'], ['9999999999', 'unknown prefix'],
])('%s is no number: %s', (text, reason) => {
  expect(readNumber(text)).toEqual({ reason });
});

test('why a real number cannot be reached is told', () => {
  expect(toCall('*8080')).toEqual({ reason: 'star numbers cannot be reached' });
  expect(toCall('100')).toEqual({ reason: 'service numbers cannot be reached' });
  expect(toCall('1900123456')).toEqual({ reason: 'premium numbers are refused' });
  expect(toMessage('0773137770')).toEqual({ reason: 'not a mobile number' });
});

test('a caller ID may be a star number, never a premium or a service one', () => {
  expect(callerNumber('+972-50-1234567')).toBe('0501234567');
  expect(callerNumber('*8080')).toBe('*8080');
  expect(callerNumber('1900123456')).toBeUndefined();
  expect(callerNumber('Merkazia')).toBeUndefined();
});

test('whatever is written, reading it never throws and never makes a number of other digits', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+*0-9 -]{0,16}$/)), (text) => {
    const read = readNumber(text);
    if (!('number' in read)) return;
    const digits = text.replace(/\D/g, '');
    expect(digits.endsWith(read.number.replace(/\D/g, '').replace(/^0/, ''))).toBe(true);
  }), { numRuns: 2000 });
});
