/** A sine as a WAV of PCM samples, for so many seconds; both channels of two have it. */
export function sine({ hertz = 440, rate = 44_100, channels = 1, bits = 16, seconds = 1 }: { hertz?: number; rate?: number; channels?: number; bits?: 8 | 16 | 24; seconds?: number }): Buffer {
  const frames = Math.round(rate * seconds);
  const width = bits / 8;
  const data = Buffer.alloc(frames * channels * width);
  for (let i = 0; i < frames * channels; i++) {
    const value = Math.round(0.5 * (2 ** (bits - 1) - 1) * Math.sin((2 * Math.PI * hertz * Math.floor(i / channels)) / rate));
    if (bits === 8) data.writeUInt8(value + 128, i);
    else data.writeIntLE(value, i * width, width);
  }
  return wav(data, { rate, channels, bits });
}

/** A WAV around samples. */
export function wav(data: Buffer, { rate, channels, bits, format = 1 }: { rate: number; channels: number; bits: number; format?: number }): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF');
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(format, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE((rate * channels * bits) / 8, 28);
  head.writeUInt16LE((channels * bits) / 8, 32);
  head.writeUInt16LE(bits, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

/** What a telephony WAV has, read from its bytes: its samples between -1 and 1. Throws at any other. */
export function telephony(bytes: Buffer): number[] {
  const format = [bytes.toString('latin1', 0, 4), bytes.readUInt32LE(4), bytes.readUInt16LE(20), bytes.readUInt16LE(22), bytes.readUInt32LE(24), bytes.readUInt16LE(34), bytes.readUInt32LE(40)];
  const right = ['RIFF', bytes.length - 8, 1, 1, 8000, 16, bytes.length - 44];
  if (JSON.stringify(format) !== JSON.stringify(right)) throw new Error(`not a telephony WAV: ${format}`);
  return Array.from({ length: (bytes.length - 44) / 2 }, (_, i) => bytes.readInt16LE(44 + 2 * i) / 32_768);
}

/** How loud a frequency is in samples of 8 kHz, 1 for a full sine; its middle is looked at. */
export function loudness(samples: number[], hertz: number): number {
  const middle = samples.slice(Math.floor(samples.length / 4), Math.floor((3 * samples.length) / 4));
  const [sin, cos] = [Math.sin, Math.cos].map((wave) => middle.reduce((sum, sample, i) => sum + sample * wave((2 * Math.PI * hertz * i) / 8000), 0));
  return (2 * Math.hypot(sin!, cos!)) / middle.length;
}
