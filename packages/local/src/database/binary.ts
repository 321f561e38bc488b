import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { problem, reason } from '../problem.ts';

const elsewhere = 'DYNOXIDE_BIN names its binary, DYNAMODB_ENDPOINT a DynamoDB to use instead';

/** The embedded database's binary: the one of DYNOXIDE_BIN, or that of the npm package for this machine. */
export function databaseBinary(named: string | undefined): string {
  if (named !== undefined) {
    try {
      accessSync(named, constants.X_OK);
      return named;
    } catch (error) {
      throw problem(`DYNOXIDE_BIN names ${named}, which cannot be run: ${(error as any).code === 'ENOENT' ? 'there is no such file' : reason(error)}.`, error);
    }
  }
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    return createRequire(import.meta.url).resolve(`${name}/dynoxide${process.platform === 'win32' ? '.exe' : ''}`);
  } catch (error) {
    throw problem(`The embedded database is not installed: npm has no package ${name} here; ${elsewhere}.`, error);
  }
}
