import type { Exchange } from '../exchange.ts';
import { credentials } from './credentials.ts';
import { route } from './route.ts';

type Fields = Record<string, string>;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const x = (text: string | number): string => String(text).replace(/[&<>"']/g, (sign) => escapes[sign]!);
const document = (section: string, inside: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<document type="freeswitch/xml"><section name="${section}">${inside}</section></document>\n`;
const nothing = document('result', '<result status="not found"/>');

/** What mod_xml_curl asks of its bindings `directory` (who is this user) and `dialplan` (where does this call go), answered in its XML. */
export async function freeswitch(exchange: Exchange, fields: Fields): Promise<string> {
  if (fields.section === 'directory') return directory(exchange, fields);
  return fields.section === 'dialplan' ? dialplan(exchange, fields) : nothing;
}

/** How `bridge user/…` finds the telephones that are registered with FreeSWITCH itself. */
const dialString = '{^^:sip_invite_domain=${dialed_domain}:presence_id=${dialed_user}@${dialed_domain}}${sofia_contact(*/${dialed_user}@${dialed_domain})}';

/** FreeSWITCH checks the digest by the hash of name, realm and password (`a1-hash`); the realm is the domain it asks for. */
async function directory(exchange: Exchange, { user = '', domain = '' }: Fields): Promise<string> {
  const found = await credentials(exchange, { user, realm: domain });
  if (found.status !== 200 || !('ha1' in found)) return nothing;
  const variables = { user_context: 'merkazia', effective_caller_id_number: found.callerId, merkazia_system: found.system, merkazia_transport: found.transport };
  return document('directory', `<domain name="${x(domain)}"><params><param name="dial-string" value="${x(dialString)}"/></params><user id="${x(user)}"><params><param name="a1-hash" value="${found.ha1.MD5}"/></params><variables>${list('variable', variables)}</variables></user></domain>`);
}

const list = (tag: string, values: Record<string, string>) => Object.entries(values).map(([name, value]) => `<${tag} name="${name}" value="${x(value)}"/>`).join('');

async function dialplan(exchange: Exchange, fields: Fields): Promise<string> {
  const { 'Caller-Destination-Number': to = '', 'Caller-Unique-ID': call = '', 'Hunt-Context': context = fields['Caller-Context'] ?? 'merkazia', 'variable_sip_auth_username': from, 'variable_sip_h_X-YemotCallerId': asked, 'Caller-Caller-ID-Number': caller } = fields;
  const way = await route(exchange, { to, call, ...(from ? { from } : {}), ...(from ? (asked ? { callerId: asked } : {}) : caller ? { callerId: caller } : {}) });
  const actions = !('kind' in way) ? [['respond', `${way.status} ${way.reason}`]]
    : way.kind === 'account' ? [
      ['set', `effective_caller_id_number=${way.callerId}`],
      ...Object.entries(way.headers).map(([name, value]) => ['export', `nolocal:sip_h_${name}=${value}`]),
      ['bridge', `user/${way.user}@\${domain_name}`],
    ]
    : way.kind === 'network' ? [['set', `effective_caller_id_number=${way.callerId}`], ['bridge', `sofia/gateway/carrier/${way.number}`]]
    : [['set', `merkazia_system=${way.system}`], ['set', `merkazia_path=${way.path}`], ['transfer', `${way.system} XML merkazia-extensions`]];
  return document('dialplan', `<context name="${x(context)}"><extension name="merkazia"><condition>${actions.map(([application, data]) => `<action application="${application}" data="${x(data!)}"/>`).join('')}</condition></extension></context>`);
}
