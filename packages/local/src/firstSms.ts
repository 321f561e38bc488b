import { demo } from './seed.ts';

const body = { token: `${demo.did}:${demo.password}`, phones: demo.creatorPhone, message: 'שלום מהמרכזיה' };

/** A command that sends the first SMS; every shell of Linux, macOS and Windows takes it as it is. */
export const firstSms = (url: string): string =>
  `curl "${url}/ym/api/SendSms" -d "token=${body.token}" -d "phones=${body.phones}" --data-urlencode "message=${body.message}"`;

/** The same as a request that a page can make. */
export const firstSmsRequest = (url: string) => ({ command: firstSms(url), url: '/ym/api/SendSms', body });
