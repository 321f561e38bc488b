import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command, login, post } from './caller.ts';
import { eventually, program, temporary } from './program.ts';

const inBox = Array.from({ length: 20 }, (_, i) => `${i}.txt`);

/** Writes one file after another, each twice, and moves a folder to and fro, until told to stop; what the exchange said OK to. */
function keepAt(url: string, token: string, round: number) {
  const written = new Map<string, string>();
  let moves = 0;
  let going = true;
  const write = async (lane: number) => {
    for (let i = 0; going; i++) {
      const what = `${round}/${lane}/${i >> 1}.txt`;
      const contents = `${what} ${i}`.repeat(500);
      const answer = await command(url, 'UploadTextFile', { token, what, contents }).catch(() => undefined);
      if (answer?.responseStatus === 'OK') written.set(what, contents);
      // Nobody knows which of two it has whose second writing was not answered.
      else written.delete(what);
    }
  };
  const move = async () => {
    for (let i = 0; going; i++) {
      const [from, to] = i % 2 ? ['there', 'here'] : ['here', 'there'];
      const answer = await command(url, 'FileAction', { token, action: 'move', what: `${from}/box`, target: `${to}/` }).catch(() => undefined);
      if (answer?.success) moves++;
    }
  };
  const lanes = Promise.all([write(0), write(1), move()]);
  return { written, moves: () => moves, stop: async () => { going = false; await lanes; } };
}

test('after kill -9 of the exchange every file that it took is there whole, a folder that was being moved is in one place, and no bytes are left over', async () => {
  const data = temporary();
  const written = new Map<string, string>();
  for (const [round, enough] of [2, 9].entries()) {
    const running = program({ MERKAZIA_DATA: data });
    const url = await running.ready;
    const token = await login(url);
    if (round === 0) for (const name of inBox) await command(url, 'UploadTextFile', { token, what: `here/box/${name}`, contents: name });
    const at = keepAt(url, token, round);
    await eventually(() => Math.min(at.written.size, at.moves())).toBeGreaterThanOrEqual(enough);
    process.kill(running.pid, 'SIGKILL');
    expect(await running.ended).toBe('SIGKILL');
    await at.stop();
    for (const [what, contents] of at.written) written.set(what, contents);
  }
  const url = await program({ MERKAZIA_DATA: data }).ready;
  const token = await login(url);
  for (const [what, contents] of written) expect(await command(url, 'GetTextFile', { token, what })).toMatchObject({ responseStatus: 'OK', contents });
  const boxes = await Promise.all(['here/box', 'there/box'].map((path) => command(url, 'GetIVR2Dir', { token, path })));
  expect(boxes.filter(({ responseStatus }) => responseStatus === 'OK').map(({ files }) => files.map(({ name }: { name: string }) => name))).toEqual([inBox]);

  expect((await post(url, '/simulator/clock', { advance: 'PT2H' })).status).toBe(200);
  const fresh = await login(url);
  const count = async (path: string): Promise<number> => {
    const { dirs, files } = await command(url, 'GetIVR2Dir', { token: fresh, path });
    return (await Promise.all(dirs.map(({ what }: { what: string }) => count(what)))).reduce((sum: number, more) => sum + (more as number), files.length);
  };
  expect(readdirSync(join(data, 'files/files')).length).toBe(await count(''));
});
