import { escaped, type Html } from './html.ts';

const words: Record<string, string> = {
  ts: 'import|from|const|await|async|new|if|else|try|catch|throw|return|for|of|function|export|type|process|instanceof',
  python: 'import|from|def|with|as|return|raise|if|for|in|not|print|None|True|False|while|try|except',
  sh: 'curl|npm|npx|if|then|fi',
  json: 'true|false|null',
};
const comments: Record<string, string> = { ts: '//.*', python: '#.*', sh: '(?<=^|\\s)#.*' };

/** A program with its strings, comments and words marked, as far as a reader needs them. */
export function highlighted(source: string, lang: string): Html {
  if (!words[lang]) return { html: escaped(source) };
  const strings = String.raw`f?"(?:\\.|[^"\\\n])*"|f?'(?:\\.|[^'\\\n])*'|${'`'}(?:\\.|[^${'`'}\\])*${'`'}`;
  const pattern = new RegExp(`(?<c>${comments[lang] ?? '(?!)'})|(?<s>${strings})|(?<k>(?<![\\w.'-])(?:${words[lang]})(?![\\w'-]))`, 'gm');
  let html = '';
  let from = 0;
  for (const found of source.matchAll(pattern)) {
    const [kind] = Object.entries(found.groups!).find(([, text]) => text !== undefined)!;
    html += `${escaped(source.slice(from, found.index))}<span class="${kind}">${escaped(found[0])}</span>`;
    from = found.index + found[0].length;
  }
  return { html: html + escaped(source.slice(from)) };
}
