import type { Log } from '@merkazia/exchange/log';
import type { Letter, Mail } from '@merkazia/exchange/mail/mail';
import { nodemailer } from '@merkazia/exchange/mail/nodemailer';
import type { Clock } from '@merkazia/exchange/time/clock';
import { openJournal } from '../journal.ts';
import { signal } from '../signal.ts';

/** A mail that came. */
export interface Posted extends Letter {
  /** 1 for the first. */
  id: number;
  /** When, by the exchange's clock, in milliseconds. */
  time: number;
  /** The whole mail as it would travel: headers and MIME parts. */
  raw: string;
}

export interface Mailbox {
  mail: Mail;
  all: readonly Posted[];
  /** Calls with the id of a mail that came. */
  came: (listener: (id: number) => void) => () => void;
  forget(): void;
  close(): void;
}

const from = 'Merkazia <mail@merkazia.example>';

/** The post on this machine: every mail stays here, once under its key; no file keeps it in memory. */
export function openMailbox({ clock, file, log }: { clock: Clock; file: string | undefined; log: Log }): Mailbox {
  const journal = openJournal<Posted>(file, 'The mailbox');
  const all = [...journal.past];
  const came = signal<number>();
  const keys = new Set(all.map(({ key }) => key));
  const mail = nodemailer<{ message: unknown }>({
    from,
    transport: ({ createTransport }) => createTransport({ streamTransport: true, buffer: true }),
    sent({ key, to, subject, text, html }, { message }) {
      if (keys.has(key)) return log({ level: 'info', event: 'mail repeated', key });
      const posted: Posted = { id: all.length + 1, time: clock.now(), key, to, subject, text, html, raw: String(message) };
      journal.append(posted);
      keys.add(key);
      all.push(posted);
      came.tell(posted.id);
    },
  });
  return {
    mail,
    all,
    came: came.listen,
    forget() {
      journal.clear();
      all.length = 0;
      keys.clear();
    },
    close: journal.close,
  };
}
