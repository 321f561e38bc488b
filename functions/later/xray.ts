import '../parts.ts';

export { PutTraceSegmentsCommand, XRayClient } from '@aws-sdk/client-xray';
