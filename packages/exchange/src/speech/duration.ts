/** What is spoken: a text, so many times, at a rate from -10 to 10. */
export interface Spoken { text: string; repeats: number; rate: number }

/** How many letters are spoken in a second at the ordinary speed. */
const pace = 14;
/** How many times faster the fastest is, and slower the slowest. */
const range = 3;
/** The breath before each time. */
const breath = 1;
/** Voices differ: a call may be so many times longer than it is expected to be. */
const margin = 1.5;
/** A call may be a minute long whatever it says, for that is what its price is for. */
const least = 60;

/** How many seconds it takes, as far as it can be told beforehand. */
export function speechSeconds({ text, repeats, rate }: Spoken): number {
  const seconds = repeats * (breath + text.length / (pace * range ** (rate / 10)));
  // A third is none in binary: what is whole but for that is whole.
  return Math.ceil(Math.round(seconds * 1000) / 1000);
}

/** After how many seconds its call is cut off, whatever is left to be said: so much may be charged for it. */
export const longestSpeech = (spoken: Spoken): number => Math.max(least, Math.ceil(margin * speechSeconds(spoken)));
