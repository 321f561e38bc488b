import type { AdminParams, AdminResult } from '@merkazia/contract/admin';
import { isMailAddress } from '../mail/mail.ts';
import { problemOf } from '../outgoing/url.ts';
import { queuePathOf } from '../queues/path.ts';
import { error } from '../refusal.ts';
import { instantIn } from '../store/due.ts';
import { localTime } from '../time/israel.ts';
import { isFalling, type Wanted, type WatchKind, type WatchRow } from '../watches/watch.ts';

type Shown = AdminResult<'SetWatch'>['watch'];

/** What further says what a kind looks at, and what it is unless given. */
const further: Partial<Record<WatchKind, { queuePath?: string; minutes?: number; least?: number; seconds?: number }>> = {
  'failed-logins': { minutes: 60 },
  'undelivered-sms': { minutes: 60, least: 10 },
  'queue-unanswered': { queuePath: '', seconds: 120 },
};

/** What SetWatch asks for; what makes no sense is refused by the parameter's name. */
export function wantedWatch({ name, kind, threshold, exchange, every = 5, mail, url, ...given }: AdminParams<'SetWatch'>, loopback: boolean): Wanted {
  if (mail === undefined && url === undefined) throw error('Parameter mail or url is required: an alert has to go somewhere.');
  if (mail !== undefined && !isMailAddress(mail)) throw error('Parameter mail is no address such as ops@example.com.');
  const problem = url === undefined ? undefined : problemOf(url, loopback);
  if (problem) throw error(`Parameter url cannot be posted to: ${problem}.`);
  if (!isAddress(exchange)) throw error('Parameter exchange must be an http or https address without a user name, such as https://exchange.example.com.');
  if (threshold === 0 && !isFalling(kind)) throw error(`Parameter threshold must be above 0: ${kind} would always be at 0.`);
  if (kind === 'undelivered-sms' && threshold > 100) throw error('Parameter threshold must be at most 100: it is so many in a hundred.');
  // A session dies after 30 idle minutes, and it is known of a request up to a minute late.
  if (kind === 'failed-logins' && every > 25) throw error('Parameter every must be at most 25 for failed-logins: the session that looks would die.');
  const known = further[kind] ?? {};
  const { systemToken: _, ...more } = given;
  const stray = Object.keys(more).find((parameter) => !(parameter in known));
  if (stray) throw error(`Parameter ${stray} says nothing to ${kind}.`);
  const settings = { ...known, ...more };
  const queuePath = settings.queuePath === undefined ? undefined : queuePathOf(settings.queuePath);
  if (settings.queuePath !== undefined && (settings.queuePath === '' || queuePath === undefined)) throw error('Parameter queuePath is required for queue-unanswered: an extension such as /1/2, or . for the main one.');
  return { name, kind, threshold, exchange, every, ...settings, ...(queuePath === undefined ? {} : { queuePath }), ...(mail === undefined ? {} : { mail }), ...(url === undefined ? {} : { url }) };
}

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && !username && !password;
}

/** A watch as the contract tells it, without its token. */
export function shownWatch({ name, kind, threshold, exchange, queuePath, minutes, least, seconds, every, mail, url, found, lookedAt, problem, alertSince, blindSince, gs }: WatchRow): Shown {
  const time = (at: number | undefined) => (at === undefined ? null : localTime(at));
  return {
    name, kind, threshold, exchange, queuePath: queuePath ?? null, minutes: minutes ?? null, least: least ?? null, seconds: seconds ?? null, every, mail: mail ?? null, url: url ?? null,
    state: blindSince !== undefined ? 'blind' : alertSince !== undefined ? 'alert' : lookedAt === undefined ? 'new' : 'quiet',
    value: found?.value ?? null, says: found?.says ?? null, since: time(blindSince ?? alertSince), lookedAt: time(lookedAt), nextLook: localTime(instantIn(gs!)), problem: problem ?? null,
  };
}
