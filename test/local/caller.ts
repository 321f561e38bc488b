/** A caller of the API of an exchange on this machine. */
export async function command(url: string, name: string, params: Record<string, string> = {}): Promise<any> {
  const answer = await fetch(`${url}/ym/api/${name}`, { method: 'POST', body: new URLSearchParams(params) });
  return answer.json();
}

export async function login(url: string): Promise<string> {
  const answer = await command(url, 'Login', { username: '0773137770', password: '1234' });
  if (answer.responseStatus !== 'OK') throw new Error(JSON.stringify(answer));
  return answer.token;
}

export const sendSms = (url: string, token: string, phones: string, message = 'hello') => command(url, 'SendSms', { token, phones, message });

/** What GetSmsOutLog tells of each number. */
export async function deliveries(url: string, token: string): Promise<Record<string, string | null>> {
  const { rows } = await command(url, 'GetSmsOutLog', { token });
  return Object.fromEntries(rows.map((row: any) => [row.To, row.DeliveryReport]));
}

export const get = async (url: string, path: string): Promise<any> => (await fetch(`${url}${path}`)).json();

export async function post(url: string, path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<{ status: number; body: any }> {
  const answer = await fetch(`${url}${path}`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers });
  return { status: answer.status, body: await answer.json() };
}

/** What the simulator's journal tells of the messages that were handed to it. */
export const events = async (url: string, query = ''): Promise<any[]> => (await get(url, `/simulator/events${query}`)).events;
