import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { prose } from './markdown.ts';
import type { Site } from './command.ts';

/** The guides in the order in which they are read; each is a file in docs/guides/en and one in docs/guides/he. */
export const guideNames = ['first-sms', 'campaign-with-hooks', 'verify-by-tzintuk', 'from-the-hosted-service', 'deploying'] as const;

export interface Guide { name: string; title: string; text: string }

/** The guides of a language. */
export function guidesOf(root: string, lang: string): Guide[] {
  return guideNames.map((name) => {
    const text = readFileSync(join(root, 'docs/guides', lang, `${name}.md`), 'utf8');
    return { name, text, title: /^# (.*)$/m.exec(text)![1]! };
  });
}

export const guidePage = ({ commands }: Site, { text }: Guide): Html => html`<article class="guide">${prose(text, commands)}</article>`;

/** A program of a guide: run as it stands, or only read by the compiler (`check`); it may need commands that are built later. */
export interface GuideProgram { lang: string; source: string; isRun: boolean; needs: string[] }

/** The programs of a guide that are held against the exchange: its blocks marked `run` or `check`. */
export const programsOf = ({ text }: Guide): GuideProgram[] =>
  [...text.matchAll(/^```(\w+) (run|check)([^\n]*)\n([\s\S]*?)^```/gm)].map(([, lang, how, needs, source]) => ({ lang: lang!, source: source!, isRun: how === 'run', needs: needs!.split(' ').filter(Boolean) }));
