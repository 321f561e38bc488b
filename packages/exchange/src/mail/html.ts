const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words as HTML shows them. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign]!);

/** A Hebrew mail in HTML of its paragraphs in plain text; numbers and Latin words stay in their own direction. */
export const hebrewHtml = (paragraphs: string[]): string =>
  `<!doctype html><html lang="he" dir="rtl"><body dir="rtl" style="font-family:Arial,sans-serif;text-align:right">${paragraphs.map((text) => `<p>${isolated(text)}</p>`).join('')}</body></html>`;

/** The same of a mail in English. */
export const plainHtml = (paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><body style="font-family:Arial,sans-serif">${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')}</body></html>`;

const isolated = (text: string) => escaped(text).replace(/[+\d][\d.:-]*\d|\d/g, '<bdi dir="ltr">$&</bdi>');
