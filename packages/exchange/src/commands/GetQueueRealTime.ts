import type { Call } from '../dispatch/call.ts';
import { readText } from '../files/text.ts';
import { queuePathOf, settingsOf } from '../queues/path.ts';
import { queueSettings } from '../queues/settings.ts';
import { hostedShown, shownQueue } from '../queues/shown.ts';
import { error } from '../refusal.ts';
import { readQueue } from '../store/queues.ts';
import { localTime } from '../time/israel.ts';

/** What is read elsewhere once a minute and was not for so many milliseconds is not shown. */
const stale = 5 * 60_000;

/** A queue at this moment. An extension is one when it has a queue.ini, or when something was told of a queue there. */
export async function GetQueueRealTime({ exchange, session, given, now }: Call<'GetQueueRealTime'>) {
  const path = queuePathOf(given.queuePath);
  if (path === undefined) throw error('Parameter queuePath must be an extension: . for the main one, or a path such as /1/2.');
  const [text, queue] = await Promise.all([readText(exchange, session.system, settingsOf(path)), readQueue(exchange.table, { system: session.system, path }, now)]);
  if (queue.hosted && now > queue.hosted.at + stale) throw error(`The queue ${path} could not be read at the exchange that carries for this system since ${localTime(queue.hosted.at)}.`);
  if (queue.hosted) return { responseStatus: 'OK' as const, ...hostedShown(queue.hosted, now) };
  if (text === undefined && !queue.happened) throw error(`Parameter queuePath is not a queue: nothing has happened in ${path}, and it has no queue.ini.`);
  return { responseStatus: 'OK' as const, ...shownQueue(queue, queueSettings(text), now) };
}
