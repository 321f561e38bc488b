import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { decoderFor, type Sound, unreadable } from './decode.ts';
import { resampler, type Resampler } from './resample.ts';

export const rate = 8000;
const headSize = 44;
/** As much as a function of AWS has the time for. */
const longest = 3600;
const piece = 64 * 1024;

/** A telephony WAV that was made: its size in bytes and how long it sounds, in seconds. */
export interface Converted { size: number; duration: number }

/**
 * Converts a WAV or MP3 file to what telephones play, a WAV of 8 kHz, mono, 16 bits, and writes it to a path. It holds a
 * piece of the sound at a time. What it cannot read is refused, with the reason.
 */
export async function toTelephony(source: Readable, path: string): Promise<Converted> {
  const out = await open(path, 'w');
  try {
    await out.write(Buffer.alloc(headSize));
    const samples = await pour(source, out);
    if (samples === 0) throw unreadable('there is no sound in it');
    await out.write(header(samples), 0, headSize, 0);
    return { size: headSize + 2 * samples, duration: Math.round((samples / rate) * 100) / 100 };
  } finally {
    await out.close();
    source.destroy();
  }
}

/** Writes the sound of a source; answers how many samples. */
async function pour(source: Readable, out: FileHandle): Promise<number> {
  let decoder: Awaited<ReturnType<typeof decoderFor>> | undefined;
  let resample: { from: number; through: Resampler } | undefined;
  let samples = 0;
  const write = async (sound: Float32Array) => {
    if ((samples += sound.length) > longest * rate) throw unreadable('it sounds for more than an hour');
    if (sound.length > 0) await out.write(sixteenBits(sound));
  };
  try {
    for await (const chunk of inPieces(source)) {
      decoder ??= await decoderFor(chunk);
      const sound = decoder.decode(chunk);
      if (sound.channelData.length === 0 || sound.channelData[0]!.length === 0) continue;
      if (resample?.from !== sound.sampleRate) {
        if (resample) await write(resample.through.end());
        resample = { from: sound.sampleRate, through: resampler(sound.sampleRate, rate) };
      }
      await write(resample.through.push(mono(sound)));
    }
    if (!decoder) await decoderFor(Buffer.alloc(0));
    if (resample) await write(resample.through.end());
  } finally {
    decoder?.free();
  }
  return samples;
}

/** The bytes of a stream in pieces of one size, the last one shorter: a decoder is to see the whole head of a file at once. */
async function* inPieces(source: Readable): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    waiting.push(chunk);
    if ((size += chunk.length) < piece) continue;
    const joined = Buffer.concat(waiting);
    for (let at = 0; ; at += piece) {
      if (joined.length - at >= piece) yield joined.subarray(at, at + piece);
      else {
        waiting = [joined.subarray(at)];
        size = joined.length - at;
        break;
      }
    }
  }
  if (size > 0) yield Buffer.concat(waiting);
}

function mono({ channelData }: Sound): Float32Array {
  if (channelData.length === 1) return channelData[0]!;
  const mixed = new Float32Array(channelData[0]!.length);
  for (const channel of channelData) for (let i = 0; i < mixed.length; i++) mixed[i]! += channel[i]! / channelData.length;
  return mixed;
}

function sixteenBits(sound: Float32Array): Buffer {
  const bytes = Buffer.alloc(2 * sound.length);
  for (let i = 0; i < sound.length; i++) {
    const sample = Math.max(-1, Math.min(1, sound[i]!)) || 0;
    bytes.writeInt16LE(Math.round(sample < 0 ? sample * 32_768 : sample * 32_767), 2 * i);
  }
  return bytes;
}

function header(samples: number): Buffer {
  const head = Buffer.alloc(headSize);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(headSize - 8 + 2 * samples, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(2 * rate, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(2 * samples, 40);
  return head;
}
