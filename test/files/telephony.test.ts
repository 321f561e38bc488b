import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { toTelephony } from '@merkazia/exchange/audio/telephony';
import { expect, onTestFinished, test } from 'vitest';
import { loudness, sine, telephony, wav } from '../harness/sound.ts';

/** Converts a file that comes in pieces of some size. */
async function convert(bytes: Buffer, piece = 1000): Promise<{ samples: number[]; duration: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'merkazia-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'out.wav');
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, i) => bytes.subarray(i * piece, (i + 1) * piece));
  const { size, duration } = await toTelephony(Readable.from(pieces), path);
  const made = await readFile(path);
  expect(made.length).toBe(size);
  return { samples: telephony(made), duration };
}

const kinds = [8000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000].flatMap((rate) => ([1, 2] as const).flatMap((channels) => ([8, 16, 24] as const).map((bits) => ({ rate, channels, bits }))));

test.each(kinds)('a tone of $rate Hz, $channels channels and $bits bits is the same tone, as loud and as long', async (kind) => {
  const { samples, duration } = await convert(sine(kind), 7777);
  expect(duration).toBeCloseTo(1, 2);
  expect(loudness(samples, 440)).toBeCloseTo(0.5, 1.5);
  expect(loudness(samples, 1000)).toBeLessThan(0.01);
});

test('what telephones play already comes through sample by sample', async () => {
  const bytes = sine({ rate: 8000 });
  expect((await convert(bytes)).samples).toEqual(Array.from({ length: 8000 }, (_, i) => bytes.readInt16LE(44 + 2 * i) / 32_768));
});

test.each([5000, 9000, 15_000])('a tone of %d Hz, too high for a telephone, is gone and no other stands for it', async (hertz) => {
  const { samples } = await convert(sine({ hertz }));
  expect(Math.max(...samples.slice(1000, 7000).map(Math.abs))).toBeLessThan(0.005);
});

test('MP3 is read', async () => {
  const { samples, duration } = await convert(readFileSync('test/files/tone.mp3'), 333);
  expect(duration).toBeGreaterThan(0.95);
  expect(loudness(samples, 440)).toBeCloseTo(12_000 / 32_768, 1);
});

test('the two channels are heard as one', async () => {
  const left = Buffer.alloc(4 * 8000);
  for (let i = 0; i < 8000; i++) left.writeInt16LE(16_000, 4 * i);
  expect((await convert(wav(left, { rate: 8000, channels: 2, bits: 16 }))).samples[4000]).toBeCloseTo(8000 / 32_768, 3);
});

const head = (bytes: Buffer, at: number, value: number): Buffer => {
  const changed = Buffer.from(bytes);
  changed.writeUInt16LE(value, at);
  return changed;
};

test.each([
  ['empty', Buffer.alloc(0), 'it is empty'],
  ['text', Buffer.from('hello, this is no sound at all'), 'it is a file of an unknown kind'],
  ['Ogg', Buffer.from(`OggS${'x'.repeat(100)}`), 'it is an Ogg file'],
  ['MPEG-4', Buffer.from(`\0\0\0\x20ftypM4A ${'x'.repeat(100)}`), 'it is an MPEG-4 file'],
  ['a WAV cut off in its header', sine({}).subarray(0, 30), 'header is broken'],
  ['a WAV without sound', wav(Buffer.alloc(0), { rate: 8000, channels: 1, bits: 16 }), 'no sound'],
  ['a WAV without an end of its header', Buffer.concat([sine({}).subarray(0, 36), Buffer.alloc(6_000_000, 'LIST\0\0\0\0')]), 'no sound follows'],
  ['a WAV of 65,535 channels', head(sine({}), 22, 65_535), '65535 channels'],
  ['a WAV of no channels', head(sine({}), 22, 0), '0 channels'],
  ['a WAV of frames of no bytes', head(sine({}), 32, 0), 'frames of 0 bytes'],
  ['a WAV of a format nobody has', wav(Buffer.alloc(1000), { rate: 8000, channels: 1, bits: 16, format: 0x1234 }), 'Unsupported WAV format'],
  ['what begins as MP3 and is none', Buffer.concat([Buffer.from('ID3\x03\0\0\0\0\0\0', 'latin1'), Buffer.alloc(20_000, 0x20)]), 'no sound'],
])('%s is refused by name', async (_, bytes, why) => {
  await expect(convert(bytes)).rejects.toMatchObject({ status: 'ERROR', code: 105, message: expect.stringMatching(new RegExp(`^Parameter file cannot be converted: .*${why}`)) });
});
