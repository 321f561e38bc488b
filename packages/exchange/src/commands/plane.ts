import * as validators from '@merkazia/contract/params';
import type { Plane } from '../dispatch/plane.ts';
import { publicCallers } from './callers.ts';
import { handlers } from './table.ts';

/** The public contract, as the dispatcher serves it. */
export const publicPlane: Plane = { ...publicCallers, validators: validators as unknown as Plane['validators'], handlers };
