import '../parts.ts';

export { Metrics } from '@aws-lambda-powertools/metrics';
