import '../parts.ts';

export * from '@merkazia/exchange/mail/sdk';
