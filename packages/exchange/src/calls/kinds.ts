import { buffer } from 'node:stream/consumers';
import type { CallOutcome, RingTaken } from '../carrier/carrier.ts';
import type { Exchange } from '../exchange.ts';
import type { Hook } from '../hooks/hook.ts';
import { callerKey, type CallKind, type CallRow } from './call.ts';
import { endHooks, noAnswerHook } from './hooks.ts';

interface Kind {
  /** Gives the call to the carrier, under its own key. */
  place(exchange: Exchange, row: CallRow): Promise<RingTaken>;
  /** What is posted when the carrier refused it, and when an operator found out what became of it. */
  refused(row: CallRow, outcome: CallOutcome): Hook[];
  found(row: CallRow, outcome: 'delivered' | 'failed'): Hook[];
}

const pdfType = 'application/pdf';

/** What differs between the kinds of calls. */
export const kinds: Record<CallKind, Kind> = {
  bridge: {
    place({ carrier }, { bridge, seconds, from, ...row }) {
      const { first, ...wanted } = bridge!;
      return carrier.bridge({ key: callerKey(row), from, ...first, ...wanted, seconds });
    },
    refused: () => [],
    found: () => [],
  },
  fax: {
    place({ carrier, files }, { fax, seconds, from, ...row }) {
      const { to, pages, name, blob } = fax!;
      const pdf = {
        name, address: () => files.sign(blob, pdfType),
        async bytes() {
          const file = await files.get(blob);
          if (!file) throw new Error(`the PDF ${blob} of a fax is gone`);
          return buffer(file.stream);
        },
      };
      return carrier.fax({ key: callerKey(row), from, to, pages, seconds, pdf });
    },
    refused: (row, outcome) => noAnswerHook(row, outcome as 'failed'),
    found: (row, outcome) => (outcome === 'delivered' ? endHooks(row, 'SUCCESS') : noAnswerHook(row, 'failed')),
  },
};
