import { jsonType, software } from '../dispatch/answer.ts';
import type { Form } from './form.ts';
import { putValue, special } from './output.ts';

const escaped = { anywhere: special([...Array(32).keys(), ...Buffer.from('"\\')]), first: special([]) };
const inside = (text: string): string => JSON.stringify(text).slice(1, -1);
const [open, nextOpen, close, quote, comma] = ['{', ',\n{', '}', '"', ','].map((text) => Buffer.from(text)) as [Buffer, Buffer, Buffer, Buffer, Buffer];

/** The answer of the contract, `data` an array of flat objects. */
export const json: Form = {
  type: jsonType, extension: 'json', square: false,
  before: ({ unique }) => `${JSON.stringify(unique)}:"`,
  record(out, { order, count }, _columns, number) {
    out.put(number === 0 ? open : nextOpen);
    for (let i = 0; i < count; i++) {
      if (i > 0) out.put(comma);
      out.put(order[i]!.before);
      putValue(out, order[i]!, escaped, inside);
      out.put(quote);
    }
    out.put(close);
  },
  frame: () => ({ head: `{"responseStatus":"OK","yALogsVersion":${JSON.stringify(software)},"data":[`, tail: ']}' }),
};
