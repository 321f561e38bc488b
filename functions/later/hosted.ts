import '../parts.ts';

export { hosted } from '@merkazia/exchange/carrier/hosted/adapter';
export { hostedTokens } from '@merkazia/exchange/carrier/hosted/tokens';
export { upstream } from '@merkazia/exchange/carrier/hosted/upstream';
