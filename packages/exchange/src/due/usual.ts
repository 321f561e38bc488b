import { workCallerId } from '../callerIds/work.ts';
import { workCall } from '../calls/work.ts';
import { emptyTrash } from '../files/trash.ts';
import { workList } from '../lists/work.ts';
import { workSms } from '../sms/work.ts';
import type { DueKind } from '../store/keys.ts';
import { expireUnits } from '../units/expire.ts';
import type { Worker } from './worker.ts';

/** The workers that a function for due work has read when it starts; the others (work.ts) are read when a row of theirs is due. */
export const usualWorkers = {
  sms: workSms, call: workCall, list: workList, trash: emptyTrash, units: expireUnits, callerId: workCallerId,
} satisfies Partial<Record<DueKind, Worker>>;
