import { codes, error } from '../refusal.ts';

/** Sound as it was decoded: the samples of each channel, between -1 and 1. */
export interface Sound { channelData: Float32Array[]; sampleRate: number }

export interface Decoder { decode(chunk: Uint8Array): Sound; free(): void }

/** Headers and pictures that may stand before the sound. */
const longestHead = 4 * 1024 * 1024;

/** A decoder for a file that begins so, read when such a file first comes; refused when it is neither WAV nor MP3, with the name of what it is. */
export async function decoderFor(head: Buffer): Promise<Decoder> {
  if (head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WAVE') return wav(head);
  if (head.toString('latin1', 0, 3) === 'ID3' || isFrame(head)) return mp3();
  throw unreadable(`it is ${kindOf(head)}, and neither WAV nor MP3`);
}

export const unreadable = (why: string) => error(`Parameter file cannot be converted: ${why}.`, codes.general);

/** The first bytes of an MPEG audio frame of a known layer, bit rate and sample rate. */
const isFrame = (head: Buffer): boolean => head.length >= 4 && head[0] === 0xff && (head[1]! & 0xe0) === 0xe0 && (head[1]! & 0x06) !== 0 && (head[1]! & 0x18) !== 0x08 && (head[2]! & 0xf0) !== 0xf0 && (head[2]! & 0x0c) !== 0x0c;

async function wav(head: Buffer): Promise<Decoder> {
  const at = head.indexOf('fmt ', 12, 'latin1');
  if (at < 0 || head.length < at + 24) throw unreadable('its WAV header is broken');
  const [channels, rate, frame] = [head.readUInt16LE(at + 10), head.readUInt32LE(at + 12), head.readUInt16LE(at + 20)];
  if (channels < 1 || channels > 8 || rate < 1000 || rate > 384_000 || frame < 1) throw unreadable(`its WAV header says ${channels} channels of ${rate} Hz in frames of ${frame} bytes`);
  const { decoder } = await import('@audio/decode-wav');
  const inner = decoder();
  let silent = 0;
  return {
    decode(chunk) {
      const sound = telling(() => inner.decode(chunk));
      silent = sound.channelData.length > 0 ? -Infinity : silent + chunk.length;
      if (silent > longestHead) throw unreadable('no sound follows its WAV header');
      return sound;
    },
    free: () => inner.free(),
  };
}

async function mp3(): Promise<Decoder> {
  const { MPEGDecoder } = await import('mpg123-decoder');
  const inner = new MPEGDecoder();
  await inner.ready;
  return { decode: (chunk) => telling(() => inner.decode(chunk)), free: () => inner.free() };
}

/** What a decoder throws at a file it cannot read is the caller's to know. */
function telling(decode: () => Sound): Sound {
  try {
    return decode();
  } catch (problem) {
    throw unreadable(String((problem as Error).message).replace(/\.$/, ''));
  }
}

const kinds: [RegExp, string][] = [
  [/^OggS/, 'an Ogg file'], [/^fLaC/, 'a FLAC file'], [/^.{4}ftyp/s, 'an MPEG-4 file'], [/^#!AMR/, 'an AMR file'], [/^\x1aE\xdf\xa3/, 'a WebM file'], [/^0&\xb2u/, 'a WMA file'],
  [/^FORM.{4}AIF/s, 'an AIFF file'], [/^RIFF/, 'a RIFF file of another kind'], [/^%PDF/, 'a PDF file'], [/^$/, 'empty'],
];

const kindOf = (head: Buffer): string => kinds.find(([pattern]) => pattern.test(head.toString('latin1', 0, 16)))?.[1] ?? 'a file of an unknown kind';
