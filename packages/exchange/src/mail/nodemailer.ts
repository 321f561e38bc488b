import { isMailAddress, type Letter, type Mail } from './mail.ts';

type Nodemailer = typeof import('nodemailer');

/** What nodemailer hands a mail to, and what it says of it. */
export interface Posting<T> { sendMail(message: object): Promise<T> }

export interface NodemailerOptions<T> {
  /** Whom mails are from, such as `Merkazia <mail@example.com>`. */
  from: string;
  /** Makes the transport when the first mail is sent: most processes send none. */
  transport: (nodemailer: Nodemailer) => Posting<T> | Promise<Posting<T>>;
  /** What is done when a mail is on its way. */
  sent?: (letter: Letter, info: T) => void;
}

/** Mails as nodemailer writes them: UTF-8, text and HTML as alternatives, one recipient. */
export function nodemailer<T>({ from, transport, sent }: NodemailerOptions<T>): Mail {
  let opened: Promise<Posting<T>> | undefined;
  const open = async () => transport(await import('nodemailer'));
  return {
    async send(letter) {
      const { to, subject, text, html, files = [] } = letter;
      if (!isMailAddress(to)) throw new TypeError('a mail goes to one plain address');
      const posting = await (opened ??= open());
      // An address as an object is taken as it is; as text, commas would make it several.
      const info = await posting.sendMail({ from, to: { name: '', address: to }, subject, text, html, attachments: files.map(({ name, type, bytes }) => ({ filename: name, contentType: type, content: Buffer.from(bytes) })), disableFileAccess: true, disableUrlAccess: true });
      sent?.(letter, info);
    },
  };
}
