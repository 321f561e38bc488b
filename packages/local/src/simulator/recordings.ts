import { bridgeCourse } from './singleCourse.ts';
import type { Bridge } from './messages.ts';

const rate = 8000;
const head = 44;
/** A recording sounds as long as the two were connected, and no longer than this, in seconds. */
const longest = 5;

/** What was recorded of a bridged call: a WAV file with a tone, 8 kHz, mono, 8 bits; undefined when the two were never connected, or nothing was to be recorded. */
export function recordingOf(call: Bridge): Uint8Array | undefined {
  const { second, over } = bridgeCourse(call);
  if (!call.record || second?.answered === undefined || call.outcome === 'recording-lost') return undefined;
  const samples = Math.round(Math.min(over - second.answered, longest) * rate);
  const file = Buffer.alloc(head + samples);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(head - 8 + samples, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  for (const [at, value] of [[16, 16], [24, rate], [28, rate], [40, samples]] as const) file.writeUInt32LE(value, at);
  for (const [at, value] of [[20, 1], [22, 1], [32, 1], [34, 8]] as const) file.writeUInt16LE(value, at);
  file.write('data', 36, 'latin1');
  for (let i = 0; i < samples; i++) file[head + i] = 128 + Math.round(60 * Math.sin((2 * Math.PI * 440 * i) / rate));
  return file;
}
