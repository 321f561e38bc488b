import type { Exchange } from '../exchange.ts';
import { newFileName } from '../files/files.ts';
import { attachment, seeBytes } from '../files/send.ts';
import type { Form } from './form.ts';
import type { Rendered } from './render.ts';

/** A rendered report as an answer, or when it is large the way (303) to an address that is good for ten minutes. */
export async function sendReport(exchange: Exchange, rendered: Rendered, { type, extension }: Form, report: string): Promise<Response> {
  try {
    if (rendered.size <= exchange.config.limits.fileBytes) {
      const named = extension === 'csv' ? attachment(`${report}.csv`) : {};
      return new Response(new Uint8Array(await rendered.bytes()), { headers: { 'content-type': type, 'x-content-type-options': 'nosniff', ...named } });
    }
    const name = newFileName('answers');
    await exchange.files.put(name, { stream: rendered.stream(), size: rendered.size });
    return await seeBytes(exchange, name, type);
  } finally {
    await rendered.remove();
  }
}
