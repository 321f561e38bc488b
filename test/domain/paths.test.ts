import { readPath, spelled, whatOf } from '@merkazia/exchange/files/path';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each(['ivr2:/4/ext.ini', 'ivr2:4/ext.ini', 'ivr/4/ext.ini', '/4/ext.ini', '4/ext.ini', 'ivr2://4/ext.ini', 'ivr2:/4//ext.ini', 'ivr//4/./ext.ini', 'IVR2:/4/ext.ini', ' ivr2:/4/ext.ini', 'ivr2:///4/ext.ini/'])('%j is the file ext.ini of extension 4', (text) => {
  expect(readPath(text, 'path')).toEqual(['4', 'ext.ini']);
});

test.each(['ivr2:', 'ivr2:/', 'ivr', 'ivr/', '/', '', '.', 'ivr2:/./'])('%j is the main folder', (text) => {
  expect(readPath(text, 'path')).toEqual([]);
});

test('names are Hebrew or anything else, and composed or not they are the same', () => {
  expect(readPath('ivr2:/הודעות/שלום לכולם.wav', 'path')).toEqual(['הודעות', 'שלום לכולם.wav']);
  expect(readPath('ivr2:/cafe\u0301.txt', 'path')).toEqual(readPath('ivr2:/café.txt', 'path'));
  expect(readPath('ivr2:/100%.txt', 'path')).toEqual(['100%.txt']);
  expect(readPath('/ivr/x', 'path')).toEqual(['ivr', 'x']);
  expect(readPath('ivrs/x', 'path')).toEqual(['ivrs', 'x']);
});

test.each([
  '..', 'ivr2:/..', 'ivr2:/4/../../5', 'ivr/../ivr/x', '...', 'ivr2:/a/....', '/4/..', 'ivr2:..\\x', 'ivr2:\\4\\ext.ini', 'a\\..\\b', 'C:/x', 'C:\\x', 'file:///etc/passwd', 'https://x/y', 'ivr2:ivr2:/x',
  '%2e%2e/x', 'a/%2E%2E/b', 'a%2fb', 'a%5cb', 'x%00', 'a\0b', 'ivr2:/a\nb', 'ivr2:/\u202egnp.txt', `ivr2:/${'x'.repeat(256)}`, 'a/'.repeat(21), 'a\ud800',
])('%j is refused by the name of the parameter, as an invalid path', (text) => {
  expect(() => readPath(text, 'what')).toThrow(expect.objectContaining({ status: 'ERROR', code: 110, message: expect.stringMatching(/^Parameter what: path is invalid, /) }));
});

test('whatever is read stays below the root, and comes back the same from both of its spellings', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom('..', '.', '/', '\\', 'ivr2:', 'ivr', '%2e', 'a', 'ב', ':', ' ')).map((pieces) => pieces.join(''))), (text) => {
    let path;
    try {
      path = readPath(text, 'path');
    } catch {
      return;
    }
    for (const name of path) expect(name).not.toMatch(/^\.*$|[\\/:\0]/);
    expect(readPath(spelled(path), 'path')).toEqual(path);
    expect(readPath(whatOf(path), 'path')).toEqual(path);
  }), { numRuns: 2000, seed: 20_261_125 });
});
