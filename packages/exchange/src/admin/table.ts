import { AddSecondaryNumber } from './commands/AddSecondaryNumber.ts';
import { ChangeSystem } from './commands/ChangeSystem.ts';
import { CreateApiKey } from './commands/CreateApiKey.ts';
import { CreateSystem } from './commands/CreateSystem.ts';
import { CreditSystem } from './commands/CreditSystem.ts';
import { ErasePerson } from './commands/ErasePerson.ts';
import { ExportPerson } from './commands/ExportPerson.ts';
import { GetHookSecret } from './commands/GetHookSecret.ts';
import { GetSystem } from './commands/GetSystem.ts';
import { ListApiKeys } from './commands/ListApiKeys.ts';
import { ListAudit } from './commands/ListAudit.ts';
import { ListCampaigns } from './commands/ListCampaigns.ts';
import { ListDeadLetters } from './commands/ListDeadLetters.ts';
import { ListSystems } from './commands/ListSystems.ts';
import { ListUnknownCalls } from './commands/ListUnknownCalls.ts';
import { ReconcileMoney } from './commands/ReconcileMoney.ts';
import { RedriveDeadLetter } from './commands/RedriveDeadLetter.ts';
import { RemoveSecondaryNumber } from './commands/RemoveSecondaryNumber.ts';
import { ResealSystem } from './commands/ResealSystem.ts';
import { ResumeSystem } from './commands/ResumeSystem.ts';
import { RevokeApiKey } from './commands/RevokeApiKey.ts';
import { RotateHookSecret } from './commands/RotateHookSecret.ts';
import { RunJob } from './commands/RunJob.ts';
import { SetRetention } from './commands/SetRetention.ts';
import { SettleUnknownCall } from './commands/SettleUnknownCall.ts';
import { StopCampaign } from './commands/StopCampaign.ts';
import { SuspendSystem } from './commands/SuspendSystem.ts';
import { GetWatchSecret } from './commands/GetWatchSecret.ts';
import { ListWatches } from './commands/ListWatches.ts';
import { RemoveWatch } from './commands/RemoveWatch.ts';
import { SetWatch } from './commands/SetWatch.ts';
import { ListHooks } from './commands/ListHooks.ts';
import { GetHook } from './commands/GetHook.ts';
import { ReplayHook } from './commands/ReplayHook.ts';
import type { AdminCommand } from '@merkazia/contract/admin';
import type { AdminHandler } from './call.ts';

/** Every operators' command; the compiler names the one that lacks a handler. */
export const handlers = {
  AddSecondaryNumber, ChangeSystem, CreateApiKey, CreateSystem, CreditSystem, ErasePerson, ExportPerson, GetSystem, ListApiKeys, ListAudit,
  ListCampaigns, ListDeadLetters, ListSystems, ListUnknownCalls, ReconcileMoney, RedriveDeadLetter,
  GetHook, GetHookSecret, ListHooks, RemoveSecondaryNumber, ReplayHook, ResealSystem, ResumeSystem, RevokeApiKey, RotateHookSecret, RunJob, SetRetention, SettleUnknownCall, StopCampaign, SuspendSystem,
  GetWatchSecret, ListWatches, RemoveWatch, SetWatch,
} satisfies { [C in AdminCommand]: AdminHandler<C> };
