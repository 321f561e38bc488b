import { verbs } from './cli/verbs.ts';
import { customersWords, furtherWords } from './cli/words.ts';

/** Every variable of the environment that the program reads, as `merkazia --help` tells them. */
export const knobs: { name: string; value: string; does: string }[] = [
  { name: 'PORT', value: '8585', does: 'The port to listen on; 0 takes any free one.' },
  { name: 'HOST', value: '127.0.0.1', does: 'The address to listen on. Any other one than this machine\'s own opens /simulator too, without a password, to whoever reaches it.' },
  { name: 'MERKAZIA_DATA', value: '.merkazia', does: 'The folder of the data; `:memory:` keeps nothing.' },
  { name: 'MERKAZIA_CARRIER', value: 'simulator', does: 'The telephone network: `simulator`, or `hosted`, another exchange that speaks this contract.' },
  { name: 'HOSTED_BASE_URL', value: '', does: 'With MERKAZIA_CARRIER=hosted: that exchange\'s address, such as https://www.example.com (`/ym/api` is meant where there is no path).' },
  { name: 'HOSTED_HOOK_URL', value: '', does: 'With MERKAZIA_CARRIER=hosted: the address at which that exchange reaches this one\'s /hooks/hosted, for it to post what becomes of calls; without one, or on one machine, it is asked instead, or knows.' },
  { name: 'HOSTED_TOKEN', value: '', does: 'The demo system\'s token there, `number:password` or one that lives; operators give other systems theirs (merkazia systems change --hosted-token).' },
  { name: 'MERKAZIA_SYSTEM_SITE', value: 'merkazia', does: 'The name of the site that GetCustomerData tells (`systemSite`).' },
  { name: 'MERKAZIA_SIP', value: 'on', does: '`off`: this server does not support SIP.' },
  { name: 'MERKAZIA_HOOKS_TO_LOOPBACK', value: 'on', does: '`off`: hooks go to public addresses only, not to this machine\'s own.' },
  { name: 'MERKAZIA_STRICT_HOSTED', value: 'off', does: '`on`: imitates the hosted service, to test a program or another exchange against: no header of ours, no idempotency, unsigned hooks posted once, HTTP 200 for failures, the fields and texts of its wire, and at POST /simulator/upstream its faults.' },
  { name: 'MERKAZIA_TICK', value: '60', does: 'Seconds between two looks for work that is overdue.' },
  { name: 'MERKAZIA_PACE', value: 'calls=200,sms=1000', does: 'How many numbers of campaigns a system reaches in a second at most, calls and texts; ten at least.' },
  { name: 'MERKAZIA_LOG', value: 'warn', does: 'What goes to the error stream, as lines of JSON: `error`, `warn` or `info` (every command).' },
  { name: 'OPERATOR_KEY', value: '', does: 'The key of operators (at least 32 characters; two with a comma between while one replaces the other) instead of the one made at the first start.' },
  { name: 'SIP_REGISTRAR_SECRET', value: '', does: 'What SIP registrars ask /sip with (at least 32 characters; two with a comma between while one replaces the other) instead of the secret made at the first start.' },
  { name: 'MERKAZIA_URL', value: 'http://127.0.0.1:PORT', does: 'The exchange that verbs ask, unless --base-url or --profile names it.' },
  { name: 'MERKAZIA_PROFILE', value: '', does: 'The profile that verbs use instead of the one logged into last.' },
  { name: 'MERKAZIA_PROFILES', value: '~/.config/merkazia/profiles.json', does: 'The file that merkazia login keeps profiles in, readable for its owner alone.' },
  { name: 'MERKAZIA_TOKEN', value: '', does: 'The token that merkazia call and the like use, unless --token names it: an API key, or number:password.' },
  { name: 'MERKAZIA_PASSWORD', value: '', does: 'The password that merkazia login logs in with; asked for unless it is given.' },
  { name: 'DYNAMODB_ENDPOINT', value: '', does: 'The address of a DynamoDB to use instead of the embedded one; /simulator/reset deletes the table in it.' },
  { name: 'DYNOXIDE_BIN', value: '', does: 'The embedded database\'s binary, where npm has none for this machine.' },
  { name: 'MERKAZIA_DIE_AT', value: '', does: 'For crash tests: kill -9 of the `exchange` or the `database`, `before`, `during` or `after` call n of a piece of due work, such as exchange:before:2, or of all calls: exchange:before:all:200. Several are joined by commas.' },
  { name: 'MERKAZIA_FAULTS', value: '', does: 'Faults of AWS to bring about, such as seed=7,conflict=0.2,throttle=0.1,lost=0.05 (also unprocessed, stale): shares of the calls.' },
];

const verbLines = verbs.map(({ noun, verb, arguments: words, does }) => `  merkazia ${noun} ${verb}${words.map(({ param }) => ` <${param}>`).join('')}`.padEnd(65) + does).join('\n');

const wordLines = Object.entries({ ...customersWords, ...furtherWords }).map(([words, does]) => `  merkazia ${words}`.padEnd(65) + does).join('\n');

export const help = (): string => `merkazia: a telephone exchange on this machine

  npm start            starts it; Ctrl-C stops it
  npm start -- --help  prints this
  npx merkazia dev     the same; merkazia dev --help tells its options
  npx merkazia <verb>  runs one of these, against this machine, --base-url or a --profile; with --help it tells its options

As a customer, with --token or after merkazia login:
${wordLines}

Operators' verbs, with --operator-key:
${verbLines}

Exit codes: 0 done; 1 refused or failed; 2 done, and something is not as it should be; 3 the exchange did not answer or asks to be asked
later; 4 no token or key, or a wrong one; 64 the words make no sense.

Variables of the environment:
${knobs.map(({ name, value, does }) => `  ${name.padEnd(28)}${value === '' ? '' : `[${value}] `}${does}`).join('\n')}

Paths:
  /ym/api/{Command}    the API
  /ym/admin/{Command}  the operators' commands, for who has the operator key
  /docs, /docs/he      its documentation, in English and in Hebrew
  /                    the telephone wall: what reaches each telephone, and what a person does with it
  /simulator/events    the same as JSON (GET ?after= &to= &limit=)
  /simulator/mail      the mail that was sent (GET ?after= &to= &limit=)
  /simulator/outcomes  what numbers do (GET), and a script for one (POST {"number":"0521234567","outcome":"expired","times":1})
  /simulator/clock     the clock (GET), and forward (POST {"advance":"PT10M"} or {"to":"2030-01-01T00:00:00Z"})
  /simulator/upstream  with MERKAZIA_STRICT_HOSTED=on: the faults and requests (GET), and how the next requests go wrong
                       (POST {"fault":"html","times":2,"command":"SendSms"}: html, garbage, slow, cut, json-for-bytes or off)
  /simulator/reset     forgets everything (POST)
`;
