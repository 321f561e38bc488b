import { armSystems } from '../carrier/hosted/arm.ts';
import type { Job } from './job.ts';

export const readHosted: Job = { name: 'read-hosted', does: 'Sees to it that the accounts at the exchange that carries for this one are read there.', run: armSystems };
