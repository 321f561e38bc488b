import { hebrewHtml } from '../mail/html.ts';
import type { Letter } from '../mail/mail.ts';
import type { SystemRow } from '../store/systems.ts';
import { localTime } from '../time/israel.ts';
import type { RunRow, TaskRow, TaskType } from './task.ts';

const does: Record<TaskType, string> = { SendSMS: 'שליחת SMS', RunTzintuk: 'צינתוק', MoveOnFile: 'העברת קובץ' };

/** The mail that tells a system how a run of one of its tasks went, but for its key. */
export function runLetter(system: SystemRow, task: TaskRow, run: RunRow): Omit<Letter, 'key'> {
  const name = task.description ? `"${task.description}" (${task.id})` : String(task.id);
  const paragraphs = [
    system.name ? `שלום ${system.name},` : 'שלום,',
    `המשימה ${name} במערכת ${system.did}, ${does[task.type]}, רצה בתאריך ${minuteOf(run.at)} ${run.succeeded ? 'והסתיימה בהצלחה' : 'ונכשלה'}.`,
    ...(run.message ? [`הסיבה: ${run.message}`] : []),
    task.nextRun === undefined ? 'המשימה לא תרוץ שוב.' : `הריצה הבאה: ${minuteOf(task.nextRun)}.`,
    'מרכזיה',
  ];
  return { to: system.email, subject: `המשימה ${name} במערכת ${system.did} ${run.succeeded ? 'הסתיימה בהצלחה' : 'נכשלה'}`, text: `${paragraphs.join('\n\n')}\n`, html: hebrewHtml(paragraphs) };
}

/** An instant as a letter has it. */
function minuteOf(at: number): string {
  const [date, time] = localTime(at).split(' ') as [string, string];
  return `${date.split('-').reverse().join('.')} בשעה ${time.slice(0, 5)}`;
}
