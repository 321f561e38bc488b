import { publicPlane } from './commands/plane.ts';
import { serve } from './dispatch/serve.ts';
import type { Exchange } from './exchange.ts';

/** The API of an exchange: every command, `/ym/api/{Command}`, from a web-standard Request to its Response. */
export const api = (exchange: Exchange) => serve(exchange, publicPlane);
