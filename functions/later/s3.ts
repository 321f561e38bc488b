import '../parts.ts';

export * from '@merkazia/exchange/files/sdk';
