import { announce } from './announce.ts';

const hebrew = /[\u0590-\u05ff]/;

/** Speaks a text with the browser's own voice, at a rate from -10 to 10; again, it stops what it spoke before. */
export function speak(text: string, rate = 0): void {
  if (!('speechSynthesis' in window)) return announce('This browser has no voice.', 'wrong');
  speechSynthesis.cancel();
  const lang = hebrew.test(text) ? 'he-IL' : 'en-US';
  const spoken = Object.assign(new SpeechSynthesisUtterance(text), { lang, rate: 2 ** (rate / 10) });
  const voice = speechSynthesis.getVoices().find((one) => one.lang.replace('_', '-').startsWith(lang.slice(0, 2)));
  if (voice) spoken.voice = voice;
  speechSynthesis.speak(spoken);
}

export const hush = (): void => { if ('speechSynthesis' in window) speechSynthesis.cancel(); };
