import type { Command } from '@merkazia/contract';
import type { Answer, Call } from '../dispatch/call.ts';
import { DoubleAuth } from './DoubleAuth.ts';
import { GetAllSessions } from './GetAllSessions.ts';
import { GetCustomerData } from './GetCustomerData.ts';
import { GetCustomerSmsTransactions } from './GetCustomerSmsTransactions.ts';
import { GetIncomingSum } from './GetIncomingSum.ts';
import { GetLoginLog } from './GetLoginLog.ts';
import { GetQueueRealTime } from './GetQueueRealTime.ts';
import { GetSession } from './GetSession.ts';
import { GetSmsOutLog } from './GetSmsOutLog.ts';
import { GetTransactions } from './GetTransactions.ts';
import { KillAllSessions } from './KillAllSessions.ts';
import { KillSession } from './KillSession.ts';
import { Login } from './Login.ts';
import { Logout } from './Logout.ts';
import { SendSms } from './SendSms.ts';
import { SetSecondaryDidUsageDescription } from './SetSecondaryDidUsageDescription.ts';
import type { Unbuilt } from './unbuilt.ts';
import { ValidationToken } from './ValidationToken.ts';

/** A command: from one call to its result, or to a Response when it answers bytes. It declines by throwing a Refusal. */
export type Handler<C extends Command> = (call: Call<C>) => Promise<Answer<C> | Response>;

/** Every command of the contract but those not built yet; the compiler names the one that lacks a handler. */
type Handlers = { [C in Exclude<Command, Unbuilt>]: Handler<C> };

export const handlers = {
  DoubleAuth, GetAllSessions, GetCustomerData, GetCustomerSmsTransactions, GetIncomingSum, GetLoginLog, GetQueueRealTime, GetSession, GetSmsOutLog, GetTransactions, KillAllSessions, KillSession, Login, Logout, SendSms, SetSecondaryDidUsageDescription, ValidationToken,
} satisfies Handlers;
