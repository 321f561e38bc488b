import { hebrewHtml } from '../mail/html.ts';
import type { Letter } from '../mail/mail.ts';
import type { SystemRow } from '../store/systems.ts';
import { localTime } from '../time/israel.ts';
import type { CallRow } from './call.ts';

/** The mail with the recording of a bridged call, but for whom it goes to; `bytes` is absent of one that is too large to be sent along. */
export function recordingLetter({ did, name }: SystemRow, { bridge, campaign, id }: CallRow, path: string, bytes: Uint8Array | undefined): Omit<Letter, 'key' | 'to'> {
  const { first, second } = bridge!;
  const [date, time] = localTime(id).split(' ') as [string, string];
  const when = `${date.split('-').reverse().join('.')} בשעה ${time.slice(0, 5)}`;
  const paragraphs = [
    name ? `שלום ${name},` : 'שלום,',
    `הקלטת שיחת הגישור בין ${'to' in first ? first.to : first.sip} לבין ${second} במערכת ${did}, מתאריך ${when}, ${bytes ? 'מצורפת להודעה זו' : 'גדולה מכדי להישלח במייל'}.`,
    `היא שמורה בקבצי המערכת: ${path}`,
    `מזהה השיחה: ${campaign}`,
    'מרכזיה',
  ];
  return {
    subject: `הקלטת שיחת גישור במערכת ${did}, ${when}`, text: `${paragraphs.join('\n\n')}\n`, html: hebrewHtml(paragraphs),
    ...(bytes ? { files: [{ name: `${campaign}.wav`, type: 'audio/wav', bytes }] } : {}),
  };
}
