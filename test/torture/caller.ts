/** A caller of the demo system of an exchange. */
export async function command(url: string, name: string, parameters: Record<string, string> = {}): Promise<any> {
  const answer = await fetch(`${url}/ym/api/${name}`, { method: 'POST', body: new URLSearchParams({ token: '0773137770:1234', ...parameters }) });
  return answer.json();
}

/** Moves the exchange's clock, all that falls due on the way being done. */
export async function advance(url: string, by: string): Promise<void> {
  const answer = await fetch(`${url}/simulator/clock`, { method: 'POST', body: JSON.stringify({ advance: by }) });
  if (!answer.ok) throw new Error(await answer.text());
}

/** What the carrier's journal says it was given. */
export async function journal(url: string): Promise<any[]> {
  return ((await (await fetch(`${url}/simulator/events?limit=1000000`)).json()) as { events: any[] }).events;
}
