/** A mail to one person: the same in plain text and in HTML. */
export interface Letter {
  /** Names the mail: given again, a mailbox on this machine has it once. SES knows no such name, and sends again. */
  key: string;
  /** One address, `name@domain`, without a display name. */
  to: string;
  subject: string;
  text: string;
  /** Escaped where it holds words from outside. */
  html: string;
  /** What is sent along. */
  files?: MailFile[];
}

export interface MailFile { name: string; type: string; bytes: Uint8Array }

/** The port to the post: SES on AWS, a mailbox locally. */
export interface Mail {
  /** Throws when the post did not take the mail, and a TypeError when `to` is no address. */
  send(letter: Letter): Promise<void>;
}

/** Whether a text is one plain address, such as `office@example.co.il`: no list, no display name, no line breaks. */
export const isMailAddress = (text: string): boolean => /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i.test(text) && text.length <= 254;
