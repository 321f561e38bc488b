import { commands } from '@merkazia/contract/commands';
import { api } from '@merkazia/exchange/api';
import { admitKey } from '@merkazia/exchange/keys/admit';
import { makeApiKey } from '@merkazia/exchange/keys/apiKeys';
import { sessionOf } from '@merkazia/exchange/sessions/session';
import { startExchange } from '@merkazia/local/start';
import { customer, openCustomer } from './fixture.ts';
import { block } from './report.ts';
import { median } from './statistics.ts';

const ip = '127.0.0.1';

/** What it costs to find out who asks, by each kind of token, its share of a whole command, and log-ins a second. */
export async function authentication(rounds: number, times: number, logins: number): Promise<void> {
  const { exchange, close } = await startExchange({ tickEvery: 86_400_000 });
  const token = await openCustomer(exchange);
  const { text } = await makeApiKey(exchange, customer.did, {});
  const answer = api(exchange);
  const command = async (given: string) => void (await (await answer(new Request('http://127.0.0.1/ym/api/GetCustomerData', { headers: { authorization: given } }), { ip })).text());
  const kinds: [string, string, (given: string) => Promise<unknown>][] = [
    ['session token', token, (given) => sessionOf(exchange, given, ip)],
    ['API key', text, (given) => admitKey(exchange, given, { command: 'GetCustomerData', row: commands.GetCustomerData, params: {}, ip })],
    ['number:password', `${customer.did}:${customer.password}`, (given) => sessionOf(exchange, given, ip)],
  ];
  const rows: (string | number)[][] = [];
  for (const [name, given, find] of kinds) {
    const [alone, whole]: [number[], number[]] = [[], []];
    // The first of each also opens what it needs and warms up.
    for (let round = 0; round <= rounds; round++) {
      alone.push(await microseconds(() => find(given), times));
      whole.push(await microseconds(() => command(given), times));
    }
    const [cost, all] = [median(alone.slice(1)), median(whole.slice(1))];
    rows.push([name, cost, all, `${((100 * cost) / all).toFixed(0)} %`]);
  }
  const started = performance.now();
  await Promise.all(Array.from({ length: logins }, () => answer(new Request(`http://127.0.0.1/ym/api/Login?username=${customer.did}&password=${customer.password}`), { ip })));
  const seconds = (performance.now() - started) / 1000;
  block('Authentication: who asks, one request at a time, in one process with its database', ['token', 'alone µs', 'GetCustomerData µs', 'share'], rows, [
    `Log-ins: ${(logins / seconds).toFixed(1)} a second, ${logins} at once, two passwords hashed at a time (scrypt N=2^14, r=8, p=5).`,
    'number:password is checked once a minute for one address, and found by one read after that.',
  ]);
  await close();
}

async function microseconds(act: () => Promise<unknown>, times: number): Promise<number> {
  const started = performance.now();
  for (let i = 0; i < times; i++) await act();
  return (1000 * (performance.now() - started)) / times;
}
