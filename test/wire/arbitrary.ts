import { type CommandRow, commands, type Kind } from '@merkazia/contract/commands';
import type { Command } from '@merkazia/contract';
import fc from 'fast-check';
import { contract } from '../harness/contract.ts';

/** What the contract gives as examples of each parameter, by its name. */
const examples = new Map<string, string[]>();
for (const [name, schema] of Object.entries(contract.components.schemas as Record<string, any>)) {
  if (!name.endsWith('Params')) continue;
  for (const [parameter, property] of Object.entries<any>(schema.properties ?? {})) {
    const texts = (property.examples ?? []).map((value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)));
    examples.set(parameter, [...(examples.get(parameter) ?? []), ...texts]);
  }
}

const odd = fc.constantFrom('', ' ', '0', '1', '-1', 'true', 'null', '[]', '{}', '["x"]', '{"a":[1]}', '__proto__', 'constructor', '1e3', '0x10', '9'.repeat(30), '%00', '../..', 'tpl:', 'tpl:1', 'tpl:x', 'tzl:100', ':', '0501234567', '0541000001:0541000002,x', '\0', '\r\n', 'שלום', '😀', '<script>', "' OR 1=1 --", '${x}', '#');
const words = fc.oneof(odd, fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 40 }));

const texts: Record<Kind, fc.Arbitrary<string>> = {
  text: words, raw: words, mixed: fc.oneof(words, fc.json()), file: words,
  integer: fc.oneof(fc.integer().map(String), fc.nat({ max: 20 }).map(String), words),
  number: fc.oneof(fc.double().map(String), fc.nat({ max: 20 }).map(String), words),
  integers: fc.oneof(fc.array(fc.nat({ max: 20 })).map(String), words),
  flag: fc.oneof(fc.constantFrom('0', '1', 'true', 'false', 'TRUE'), words),
};

/** Parameters of a command as texts: some there, some right, some wrong, and some it does not have. Never its token. */
export function textParameters(command: Command): fc.Arbitrary<Record<string, string>> {
  const { params }: CommandRow = commands[command];
  const known = Object.entries(params).filter(([name]) => name !== 'token').map(([name, kind]) => {
    const good = examples.get(name);
    // A text that U+FFFD stands in was broken before it came here: multipart takes it for bytes that are not UTF-8.
    const value = (good?.length ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...good) }, texts[kind]) : texts[kind]).filter((text) => !text.includes('\ufffd'));
    return [name, fc.option(value, { nil: undefined, freq: 4 })] as const;
  });
  return fc.record({ ...Object.fromEntries(known), nonsense: fc.option(fc.constant('x'), { nil: undefined, freq: 1 }) }).map(present);
}

const present = (given: Record<string, string | undefined>) => Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** The JSON of a request in which anything may stand anywhere. */
export function wildJson(command: Command): fc.Arbitrary<string> {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), words, fc.double(), fc.constantFrom(1e300, -0, '\ud800', 'a\udc00', null, [], {}, [[]]));
  const names = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...Object.keys(commands[command].params)) }, words, fc.constantFrom('\ud800', '__proto__', 'toString'));
  return fc.array(fc.tuple(names, value), { maxLength: 8 }).map((pairs) => `{${pairs.map(([name, given]) => `${JSON.stringify(name)}:${JSON.stringify(given) ?? 'null'}`).join()}}`);
}

/** A body with bytes lost, changed, put in or cut off. */
export const damaged = (whole: Buffer): fc.Arbitrary<Buffer> =>
  fc.array(fc.tuple(fc.nat({ max: Math.max(0, whole.length - 1) }), fc.nat({ max: 3 }), fc.uint8Array({ maxLength: 3 })), { minLength: 1, maxLength: 3 })
    .map((wounds) => wounds.reduce((body, [start, length, bytes]) => Buffer.concat([body.subarray(0, start), bytes, body.subarray(start + length)]), whole));
