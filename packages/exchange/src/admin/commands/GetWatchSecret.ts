import { hookSecret } from '../../hooks/secrets.ts';
import { watchOwner } from '../../watches/hook.ts';
import type { AdminHandler } from '../call.ts';

/** The secret that hooks of watches are signed with. */
export const GetWatchSecret: AdminHandler<'GetWatchSecret'> = async ({ exchange }) => ({ responseStatus: 'OK', secret: await hookSecret(exchange, watchOwner) });
