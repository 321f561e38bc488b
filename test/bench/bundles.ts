import { imports } from './imports.ts';
import { block, type Goal } from './report.ts';

/** The API's function beside a bare one with the same SDK clients. */
export async function bundles(times: number): Promise<Goal> {
  const { bytes, importMs, floorBytes, floorImportMs } = await imports(times);
  const ratio = importMs / floorImportMs;
  block('The API as a function: bundled as for deployment, imported cold in a process of its own', ['bundle', 'bytes', 'import ms', 'ratio'], [
    ['api', bytes, importMs, ratio.toFixed(2)],
    ['a bare handler with the same SDK clients', floorBytes, floorImportMs, ''],
  ], [`Median of ${times} imports of each, in turn.`]);
  return { what: 'cold import of the API, of the floor\'s', measured: ratio, most: 1.4 };
}
