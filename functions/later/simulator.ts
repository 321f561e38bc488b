import '../parts.ts';

export { simulator } from '../simulator.ts';
