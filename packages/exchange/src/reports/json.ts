import { jsonType, software } from '../dispatch/answer.ts';
import type { Form } from './form.ts';

const plain = /^[^"\\\u0000-\u001f\ud800-\udfff]*$/;
/** A text as JSON has it; JSON.stringify for each would cost much of the time there is. */
const quoted = (text: string): string => (plain.test(text) ? `"${text}"` : JSON.stringify(text));

/** The answer of the contract, `data` an array of flat objects. */
export const json: Form = {
  type: jsonType, extension: 'json', square: false,
  record({ order, count }, _columns, number) {
    let text = number === 0 ? '{' : ',\n{';
    for (let i = 0; i < count; i++) text += `${i === 0 ? '' : ','}${quoted(order[i]!.unique)}:${quoted(order[i]!.value)}`;
    return `${text}}`;
  },
  frame: () => ({ head: `{"responseStatus":"OK","yALogsVersion":${JSON.stringify(software)},"data":[`, tail: ']}' }),
};
