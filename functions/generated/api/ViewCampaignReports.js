// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { ViewCampaignReports as handler } from '@merkazia/exchange/commands/ViewCampaignReports';
export { ViewCampaignReports as validator } from '../../../packages/contract/src/generated/params/ViewCampaignReports.js';
