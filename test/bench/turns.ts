/** Acts so many times, a few at once, each begun as one before it is over. */
export async function inTurns(count: number, atOnce: number, act: (i: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (next < count) await act(next++);
  }));
}
