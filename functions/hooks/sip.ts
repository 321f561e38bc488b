import { registrar, registrarSecrets } from '@merkazia/exchange/sip/registrar';
import { variable } from '../environment.ts';
import { exchange } from '../exchange.ts';
import { functionUrl } from '../url.ts';

/** /sip/…: what SIP registrars ask of telephones and calls. The only function that knows their secret. */
export const handler = functionUrl(registrar(exchange, registrarSecrets(variable('SIP_REGISTRAR_SECRET'))));
