import { poke } from '../../due/queue.ts';
import { seal } from '../../secrets.ts';
import { findWatch, setRow, setWatch } from '../../store/watches.ts';
import { tokenPurpose } from '../../watches/work.ts';
import type { AdminHandler } from '../call.ts';
import { shownWatch, wantedWatch } from '../watches.ts';

/** Sets a watch, new or changed, due at once. */
export const SetWatch: AdminHandler<'SetWatch'> = async ({ exchange, given, now, commit }) => {
  const { table, config, queue, log } = exchange;
  const wanted = wantedWatch(given, config.outgoing.loopback);
  const token = seal(config.sealingKey, given.systemToken, tokenPurpose(wanted.name));
  for (;;) {
    const before = await findWatch(table, wanted.name);
    const row = setRow({ ...wanted, token }, before, now);
    const answer = { responseStatus: 'OK' as const, watch: shownWatch(row) };
    const [witness, put] = setWatch(row, before, now);
    if (!(await commit(witness, [put], answer)).done) continue;
    await poke(queue, log, [{ kind: 'watch', key: { pk: row.pk, sk: row.sk } }]);
    return answer;
  }
};
