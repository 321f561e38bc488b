import { Marked } from 'marked';
import { escaped, type Html } from './html.ts';
import { highlighted } from './highlight.ts';

const marked = new Marked({
  renderer: {
    codespan: ({ text }) => `<code dir="ltr">${escaped(text)}</code>`,
    code: ({ text, lang }) => `<pre dir="ltr"><code>${highlighted(text, lang?.split(' ')[0] ?? '').html}</code></pre>`,
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    html: ({ text }) => escaped(text),
  },
});

/** Markdown as HTML, where the name of a command leads to its page. */
export function prose(text: string | undefined, commands: string[] = [], current?: string): Html {
  return { html: linked(joined(marked.parse(text ?? '', { async: false })), commands, current) };
}

/** The same of a text that stands in a line. */
export function line(text: string | undefined, commands: string[] = [], current?: string): Html {
  return { html: linked(joined(marked.parseInline((text ?? '').trim(), { async: false })), commands, current) };
}

/** A Hebrew prefix and the name after its hyphen (\u2060 joins) do not part at the end of a line. */
const joined = (text: string) => text.replace(/(?<=[א-ת])-(?=<code|[A-Za-z\d])/g, '-\u2060');

function linked(text: string, commands: string[], current: string | undefined): string {
  const others = commands.filter((name) => name !== current);
  if (others.length === 0) return text;
  const name = new RegExp(`(?<![\\w/.-])(${others.join('|')})(?![\\w/]|\\.\\w)`, 'g');
  return text.split(/(<pre[\s\S]*?<\/pre>|<a [\s\S]*?<\/a>|<[^>]*>)/).map((part, i) => (i % 2 ? part : part.replace(name, '<a href="$1.html">$1</a>'))).join('');
}
