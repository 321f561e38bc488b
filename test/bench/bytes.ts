import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Row } from './bare.ts';

/** The size of an item as DynamoDB counts it: the names and the values of its attributes, in bytes. */
export const bytesOf = (row: Row): number => Object.entries(row).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value), 0);

function valueBytes(value: any): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  // Two digits a byte, and one more.
  if (value.N !== undefined) return Math.ceil(value.N.length / 2) + 1;
  if (value.B !== undefined) return value.B.length;
  if (value.L) return 3 + value.L.reduce((sum: number, one: AttributeValue) => sum + 1 + valueBytes(one), 0);
  if (value.M) return 3 + Object.entries<AttributeValue>(value.M).reduce((sum, [name, one]) => sum + 1 + Buffer.byteLength(name) + valueBytes(one), 0);
  if (value.NS) return value.NS.reduce((sum: number, one: string) => sum + Math.ceil(one.length / 2) + 1, 0);
  if (value.SS) return value.SS.reduce((sum: number, one: string) => sum + Buffer.byteLength(one), 0);
  return 1;
}
