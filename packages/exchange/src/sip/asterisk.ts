import type { Exchange } from '../exchange.ts';
import { credentials, type Keys } from './credentials.ts';
import { route, type Called } from './route.ts';

type Row = Record<string, string>;

/** The rows of Asterisk's PJSIP that its realtime driver res_config_curl asks for, by their tables. */
const tables: Record<string, (keys: Keys, realm: string) => Row> = {
  ps_endpoints: ({ user, transport, callerId, extension }) => ({
    id: user, transport: `transport-${transport}`, aors: user, auth: user, context: 'merkazia', disallow: 'all', allow: transport === 'wss' ? 'opus,alaw' : 'alaw,ulaw',
    callerid: `${extension ?? callerId} <${callerId}>`, direct_media: 'no', rtp_symmetric: 'yes', force_rport: 'yes', rewrite_contact: 'yes', ...(transport === 'wss' ? { webrtc: 'yes' } : {}),
  }),
  ps_auths: ({ user, ha1 }, realm) => ({ id: user, auth_type: 'md5', username: user, md5_cred: ha1.MD5, realm }),
  ps_aors: ({ user }) => ({ id: user, max_contacts: '10', remove_existing: 'no', minimum_expiration: '60', maximum_expiration: '3600', default_expiration: '3600', qualify_frequency: '60' }),
};

/** One line `name=value&…`, as res_config_curl and the dialplan function CURL read it. */
const line = (row: Row): string => new URLSearchParams(row).toString();

/** The answer to res_config_curl for `table/function`; undefined for what it does not ask of tables that are only read. */
export async function realtime(exchange: Exchange, table: string, act: string, fields: Row, realm: string): Promise<string | undefined> {
  if (!Object.hasOwn(tables, table)) return undefined;
  if (act === 'require') return '0';
  if (act !== 'single' && act !== 'multi') return undefined;
  const user = fields.id ?? fields['id LIKE'] ?? '';
  const found = await credentials(exchange, { user, realm });
  return 'ha1' in found ? `${line(tables[table]!(found, realm))}\n` : '';
}

/** The way of a call as one line, the headers of an account's INVITE as `path` and `call`. */
export async function dialplan(exchange: Exchange, called: Called): Promise<string> {
  const way = await route(exchange, called);
  if (!('kind' in way)) return line({ status: String(way.status), reason: way.reason });
  if (way.kind === 'account') return line({ status: '200', kind: way.kind, user: way.user, callerId: way.callerId, path: way.headers['X-Yemot-Path']!, call: way.headers['X-Yemot-CallID']! });
  return line({ status: '200', ...Object.fromEntries(Object.entries(way).filter(([name]) => name !== 'status').map(([name, value]) => [name, String(value)])) });
}
