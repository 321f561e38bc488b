import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest: begun last, each of them would keep one worker busy when the other has nothing left. */
const long = /torture|hosted\/|wire\/(effects|sweep)|other-system|crash|docs\/samples|campaign-(scale|ceilings|cost|deaths)|pack|infra\/(cost|inventory)/;

/** The long files first, then the largest, as vitest has them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
