import type { Result } from '@merkazia/contract';

/** The voices that speak, as the contract lists them; the first speaks where none is asked for. */
export const voices = ['Asaf', 'Osnat', 'Sivan', 'Efrat', 'Gilad', 'Shira'] as const satisfies readonly Result<'SendTTS'>['TTS_VOICE'][];

export type Voice = (typeof voices)[number];

/** A voice by its name, in whatever case; undefined when there is none of that name. */
export const voiceNamed = (name: string): Voice | undefined => voices.find((voice) => voice.toLowerCase() === name.trim().toLowerCase());
