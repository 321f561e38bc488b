import { armSystems } from '../carrier/hosted/arm.ts';
import type { Job } from './job.ts';

/** What is begun here goes on as due work; the hourly run finds the accounts that came since. */
export const readHosted: Job = { name: 'read-hosted', does: 'Sees to it that the accounts at the exchange that carries for this one are read there.', run: armSystems };
