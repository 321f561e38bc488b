import type { Client } from '@merkazia/client';
import type { useExchange } from './exchange.ts';

/** A system's files and folders as a tree of names; a file is its text. */
export type Tree = { [name: string]: string | Tree };

/** Writes a tree below a folder; an empty folder is none. */
export async function plant(client: Client, tree: Tree, folder = ''): Promise<void> {
  for (const [name, inside] of Object.entries(tree)) {
    if (typeof inside === 'string') await client.call('UploadTextFile', { what: `${folder}/${name}`, contents: inside });
    else await plant(client, inside, `${folder}/${name}`);
  }
}

/** Everything below a folder. */
export async function treeOf(client: Client, path = ''): Promise<Tree> {
  const { dirs, files, ini, messages, html } = await client.call('GetIVR2Dir', { path });
  const tree: Tree = {};
  for (const { name, what } of dirs) tree[name] = await treeOf(client, what);
  for (const { name, what } of [...files, ...ini, ...messages, ...html]) tree[name] = (await client.call('GetTextFile', { what })).contents;
  return tree;
}

/** Puts a text into a file of a system, as its owner does. */
export async function putText(at: ReturnType<typeof useExchange>, system: string, path: string, text: string): Promise<void> {
  await at.client({ token: await at.session(system) }).call('UploadTextFile', { what: path, contents: text });
}
