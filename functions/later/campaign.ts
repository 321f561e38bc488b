import '../parts.ts';

export { workCampaign } from '@merkazia/exchange/campaigns/work';
