import { codes } from '@merkazia/exchange/refusal';
import { expect, test } from 'vitest';
import { type Both, errorCodes, errorFiles } from '../../packages/contract/docs/errors.ts';
import { contract } from '../harness/contract.ts';
import { refusalsOf } from './refusals.ts';

const root = process.cwd();
const files = errorFiles(root);
const entries = Object.values(files).flatMap(({ errors }) => errors);
const made = refusalsOf(root);

/** What identifies a refusal: its words without what differs from time to time, its status and its numbers. */
const key = ({ text, status, code, http }: { text: string; status: string; code?: number | undefined; http?: number | undefined }) =>
  [text.replaceAll(/\{[^}]*\}/g, '{}'), status, code && `messageCode ${code}`, http && `HTTP ${http}`].filter(Boolean).join(' · ');

test('every refusal that the exchange can make has an entry among the errors, with its cause and its cure', () => {
  const known = new Set(entries.map(key));
  expect([...new Set(made.filter((one) => !known.has(key(one))).map((one) => `${one.where}: ${key(one)}`))], 'add these to docs/errors').toEqual([]);
});

test('every entry among the errors is of a refusal that the exchange makes, once', () => {
  const told = new Set(made.map(key));
  expect(entries.map(key).filter((one) => !told.has(one)), 'take these out of docs/errors').toEqual([]);
  expect(entries.map(key)).toEqual([...new Set(entries.map(key))]);
});

test('no refusal is made of words that cannot be found in the source', () => {
  expect(made.filter(({ text }) => text === '{}').map(({ where }) => where)).toEqual([]);
});

test('every number and every HTTP status of the contract has an entry', () => {
  const { codes: numbers, statuses } = errorCodes(root);
  const described = contract.components.schemas.Failure.properties.messageCode.description.matchAll(/(?<=[-,] )(\d+) [a-z]/gi);
  expect(numbers.map(({ code }) => code)).toEqual([...described].map(([, code]) => Number(code)));
  expect(Object.values(codes).filter((code) => !numbers.some((number) => number.code === code))).toEqual([]);
  const answered = new Set(Object.values(contract.paths).flatMap(({ get, post }) => [...Object.keys(get.responses), ...Object.keys(post.responses)]).map(Number));
  for (const { http } of made) if (http) answered.add(http);
  answered.delete(200);
  expect(statuses.map(({ http }) => http)).toEqual([...answered].sort((a, b) => a - b));
});

test('the errors are told in both languages', () => {
  const { codes: numbers, statuses, intro, titles } = errorCodes(root);
  const said: Both[] = [intro, titles.codes, titles.statuses, ...[...numbers, ...statuses].flatMap(({ meaning, cure }) => [meaning, cure]), ...entries.flatMap(({ cause, cure }) => [cause, cure]), ...Object.values(files).map(({ title }) => title)];
  expect(said.filter(({ en, he }) => !/[a-z]/i.test(en) || /[א-ת]/.test(en) || !/[א-ת]/.test(he))).toEqual([]);
});
