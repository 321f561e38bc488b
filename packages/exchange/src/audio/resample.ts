/** Turns one channel's samples of one rate into another's, as they come. */
export interface Resampler {
  push(samples: Float32Array): Float32Array;
  /** The last samples, which waited for what follows them. */
  end(): Float32Array;
}

/** Zero crossings of the filter on each side: what is above half the new rate is 80 dB down. */
const crossings = 24;
const mostPhases = 512;

/** A windowed sinc, in as many phases as the two rates have to each other; samples that have the new rate already pass unchanged. */
export function resampler(from: number, to: number): Resampler {
  if (from === to) return { push: (samples) => samples, end: () => new Float32Array() };
  const stretch = Math.max(1, from / to);
  const half = Math.ceil(crossings * stretch);
  const phases = Math.min(to / divisor(from, to), mostPhases);
  const kernels = Array.from({ length: phases }, (_, phase) => kernel(phase / phases, half, stretch));
  // `window` begins with the input sample number `start`; before the first there is silence.
  let window = new Float32Array(half);
  let start = -half;
  let made = 0;

  function push(samples: Float32Array): Float32Array {
    const joined = new Float32Array(window.length + samples.length);
    joined.set(window);
    joined.set(samples, window.length);
    const end = start + joined.length;
    const out = new Float32Array(Math.max(0, Math.ceil(((end - half) * to) / from) - made));
    let count = 0;
    for (; count < out.length; made++) {
      const at = made * from;
      const whole = Math.floor(at / to);
      const taps = kernels[Math.floor(((at % to) * phases) / to)]!;
      const first = whole - half + 1 - start;
      let sum = 0;
      for (let i = 0; i < taps.length; i++) sum += taps[i]! * joined[first + i]!;
      out[count++] = sum;
    }
    const keep = Math.max(0, Math.floor((made * from) / to) - half + 1 - start);
    window = joined.slice(keep);
    start += keep;
    return out;
  }

  return { push, end: () => push(new Float32Array(half)) };
}

/** The filter's weights for a moment that lies `part` of a sample after the middle one. */
function kernel(part: number, half: number, stretch: number): Float32Array {
  // The pass band ends a little below half the new rate, where the window's slope begins.
  const cutoff = 0.94 / stretch;
  const taps = Float32Array.from({ length: 2 * half }, (_, i) => {
    const x = i - half + 1 - part;
    const window = Math.abs(x) >= half ? 0 : 0.42 + 0.5 * Math.cos((Math.PI * x) / half) + 0.08 * Math.cos((2 * Math.PI * x) / half);
    return window * (x === 0 ? cutoff : Math.sin(Math.PI * x * cutoff) / (Math.PI * x));
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
