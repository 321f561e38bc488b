import '../parts.ts';

export { work } from '@merkazia/exchange/due/work';
