import { expect, test } from 'vitest';
import fc from 'fast-check';
import { readRecipients, splitNumbers } from '../../packages/exchange/src/numbers/recipients.ts';
import { toMessage } from '../../packages/exchange/src/numbers/israel.ts';
import { partsOf } from '../../packages/exchange/src/sms/parts.ts';
import { deliveryReport, rank } from '../../packages/exchange/src/sms/status.ts';

test.each([[1, 1], [70, 1], [71, 2], [140, 2], [141, 3]])('a text of %d characters is charged as %d parts', (length, parts) => {
  expect(partsOf('ש'.repeat(length))).toBe(parts);
});

test('a character outside the basic plane counts as the two UTF-16 units it is sent as', () => {
  expect(partsOf('😀'.repeat(35))).toBe(1);
  expect(partsOf('😀'.repeat(36))).toBe(2);
});

test('numbers are joined by colons or commas, and each is reached once', () => {
  expect(splitNumbers('050-1234567:,0521234567, ')).toEqual(['050-1234567', '0521234567']);
  expect(readRecipients(['0501234567', '+972501234567', 'x', '0521234567', '__proto__'], toMessage)).toEqual({
    numbers: ['0501234567', '0521234567'],
    errors: Object.fromEntries([['0501234567', 'double'], ['x', 'notValid'], ['__proto__', 'notValid']]),
  });
});

test('reports in any order and any number of times leave the same answer', () => {
  const status = fc.constantFrom('ESME_ROK', 'DELIVRD', 'EXPIRED', 'ESME_RINVDSTADR', 'ESME_RMSGQFUL');
  const settle = (statuses: string[]) => statuses.reduce<{ rank: number; status: string } | undefined>((known, next) => {
    const surer = !known || known.rank < rank(next) || (known.rank === rank(next) && known.status < next);
    return surer ? { rank: rank(next), status: next } : known;
  }, undefined);
  fc.assert(fc.property(fc.array(status, { minLength: 1 }).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
    expect(deliveryReport('ESME_ROK', settle([...shuffled, ...list]))).toBe(deliveryReport('ESME_ROK', settle(list)));
  }));
});

test('nothing known is null; a refusal by the carrier is told without any report', () => {
  expect(deliveryReport(undefined, undefined)).toBeNull();
  expect(deliveryReport(null, undefined)).toBeNull();
  expect(deliveryReport('ESME_RINVDSTADR', undefined)).toBe('ESME_RINVDSTADR');
  expect(deliveryReport('ESME_ROK', { rank: rank('EXPIRED'), status: 'EXPIRED' })).toBe('EXPIRED');
});
