export const views = ['phones', 'log', 'queues', 'hooks', 'ledger', 'mail'] as const;
export type View = (typeof views)[number];

/** Where the page is, by its address: `#/phones/0501234567`. */
export function route(): { view: View; number: string | undefined } {
  const [, view, number] = location.hash.split('/');
  return { view: views.find((one) => one === view) ?? 'phones', number: view === 'phones' && number ? decodeURIComponent(number) : undefined };
}

/** Goes there. */
export function show(view: View, number?: string): void {
  location.hash = number === undefined ? `#/${view}` : `#/${view}/${encodeURIComponent(number)}`;
}
