/** HTML that is safe to send: what is put into it as text is escaped. */
export interface Html { html: string }

type Value = string | number | undefined | Html | Html[];

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign]!);

/** A template of HTML: values are escaped, unless they are HTML themselves (or a list of such); undefined is nothing. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  const put = (value: Value): string =>
    Array.isArray(value) ? value.map(put).join('') : value === undefined ? '' : typeof value === 'object' ? value.html : escaped(String(value));
  return { html: strings.reduce((text, part, i) => text + put(values[i - 1]) + part) };
}

/** Code in a line of prose; it reads from left to right in any language. */
export const code = (text: string): Html => html`<code dir="ltr">${text}</code>`;
