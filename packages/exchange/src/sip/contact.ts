/** A telephone's address in the header Contact, and for how many seconds it is to be registered; 0 ends that. */
export interface Contact { uri: string; expires: number }

/** Seconds: what a telephone gets that asks for nothing, the least and the most. */
export const registration = { absent: 3600, least: 60, most: 3600 };
const longest = 2048;

/** Reads the header Contact of a REGISTER (several joined by commas) with its header Expires; `all` is `*`, which ends every registration. Undefined for what is neither. */
export function readContacts(header: string, expires: string | undefined): Contact[] | 'all' | undefined {
  const whole = /^\s*(\d{1,10})\s*$/.exec(expires ?? '')?.[1];
  if (header.trim() === '*') return Number(whole) === 0 ? 'all' : undefined;
  const contacts: Contact[] = [];
  for (const part of split(header.slice(0, longest + 1))) {
    const [, bracketed, inside, bare, outside] = /^(?:(?:"(?:[^"\\]|\\.)*"|[^<"]*)\s*<([^<>]*)>(.*)|([^<>;]+)(.*))$/s.exec(part.trim()) ?? [];
    const uri = (bracketed ?? bare)?.trim();
    if (uri === undefined || !/^sips?:[^\s"<>]+$/i.test(uri)) return undefined;
    const own = /;\s*expires\s*=\s*"?(\d{1,10})/i.exec(inside ?? outside ?? '')?.[1];
    contacts.push({ uri, expires: granted(own ?? whole) });
  }
  return header.length > longest || contacts.length === 0 ? undefined : contacts;
}

function granted(asked: string | undefined): number {
  const seconds = asked === undefined ? registration.absent : Number(asked);
  return seconds === 0 ? 0 : Math.min(Math.max(seconds, registration.least), registration.most);
}

/** Parts between commas that stand neither in quotes nor in angle brackets. */
function split(header: string): string[] {
  return header.match(/(?:"(?:[^"\\]|\\.)*"|<[^>]*>|[^,"<])+/gs) ?? [];
}
