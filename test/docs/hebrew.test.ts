import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hebrewOverlays, inHebrew } from '../../packages/contract/docs/hebrew.ts';
import { type Action, found, overlaid } from '../../packages/contract/docs/overlay.ts';
import { pointer, textsOf } from '../../packages/contract/docs/texts.ts';
import { translatedFile, translatedOf } from '../../packages/contract/docs/translated.ts';
import type { Document } from '../../packages/contract/generate/openapi.ts';
import { contract } from '../harness/contract.ts';

const root = process.cwd();
const document = contract as unknown as Document;
const overlays = hebrewOverlays(root);
const actions = Object.entries(overlays).flatMap(([file, { actions }]) => actions.map((action) => ({ file, action })));

test('every target of the Hebrew overlay finds something in the contract', () => {
  expect(actions.filter(({ action }) => found(document, action).length === 0).map(({ file, action }) => `${file}: ${action.target}`)).toEqual([]);
});

test('the Hebrew overlay gives other words to texts that are there, and changes nothing else', () => {
  const strangers = (node: any, update: any, path: string): string[] => Object.entries(update).flatMap(([key, value]) => {
    if (key === 'x-displayName') return [];
    if (typeof value === 'string') return typeof node[key] === 'string' && /^(title|summary|description)$/.test(key) ? [] : [`${path}/${key}`];
    return node[key] ? strangers(node[key], value, `${path}/${key}`) : [`${path}/${key}`];
  });
  const wrong = actions.flatMap(({ file, action }) => found(document, action).flatMap((node) => strangers(node, action.update, `${file}: ${action.target}`)));
  expect(wrong).toEqual([]);
});

test('every title, summary and description of the contract is there in Hebrew', () => {
  const english = textsOf(document);
  const hebrew = new Map(textsOf(inHebrew(document, overlays)).map(({ path, text }) => [pointer(path), text]));
  expect([...hebrew.keys()].sort()).toEqual(english.map(({ path }) => pointer(path)).sort());
  expect(english.filter(({ path, text }) => !/[א-ת]/.test(hebrew.get(pointer(path))!) || hebrew.get(pointer(path)) === text).map(({ path }) => pointer(path))).toEqual([]);
});

test('no text changed in English after it was translated', () => {
  const [then, now] = [readFileSync(join(root, translatedFile), 'utf8'), translatedOf(document)].map((text) => text.trimEnd().split('\n'));
  const changed = now!.filter((line) => !then!.includes(line)).map((line) => line.split(' ')[1]);
  expect(changed, 'translate these anew in openapi/he, then npm run translated').toEqual([]);
  expect(then!.length, 'npm run translated').toBe(now!.length);
});

test('code stands in Hebrew as it stands in English: what is in backticks is the same in both', () => {
  const hebrew = new Map(textsOf(inHebrew(document, overlays)).map(({ path, text }) => [pointer(path), text]));
  const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
  const lost = textsOf(document).flatMap(({ path, text }) => {
    const translated = hebrew.get(pointer(path))!;
    const missing = codes(text).filter((code) => !translated.includes(code));
    return missing.length > 0 ? [`${pointer(path)}: ${missing.join(', ')}`] : [];
  });
  expect(lost).toEqual([]);
});

test('an overlay merges, adds to lists and removes, as the specification says', () => {
  const book = { info: { title: 'A' }, tags: [{ name: 'x' }, { name: 'y' }], paths: { '/A': { get: { summary: 'a' } }, '/B': { get: { summary: 'b' } } } };
  const lay = (...given: Action[]) => overlaid(book, [{ overlay: '1.0.0', info: { title: '', version: '' }, actions: given }]);
  expect(lay({ target: '$.paths[*].get', update: { summary: 'c', deprecated: true } }).paths['/B'].get).toEqual({ summary: 'c', deprecated: true });
  expect(lay({ target: '$.tags', update: { name: 'z' } }).tags.map(({ name }) => name)).toEqual(['x', 'y', 'z']);
  expect(lay({ target: "$.tags[?@.name == 'x']", remove: true }).tags).toEqual([{ name: 'y' }]);
  expect(book.paths['/A'].get).toEqual({ summary: 'a' });
});
