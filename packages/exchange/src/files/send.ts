import type { Exchange } from '../exchange.ts';

/** The way (303) to bytes that a function of AWS could not answer: an address that is good for ten minutes. `type` is their media type. */
export const seeBytes = async ({ files }: Exchange, name: string, type: string): Promise<Response> =>
  new Response(null, { status: 303, headers: { location: await files.sign(name, type) } });

/** What a browser saves an answer as: the name in ASCII for the old, in UTF-8 for all others. */
export const attachment = (name: string): Record<string, string> => ({
  'content-disposition': `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\%]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}`,
});
