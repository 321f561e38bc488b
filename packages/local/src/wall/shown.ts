import type { Posted } from '../mail/mailbox.ts';
import { eventOf } from '../simulator/events.ts';
import type { Arrival } from '../simulator/messages.ts';
import type { Told } from '../simulator/outbox.ts';
import type { WallEvent, WallMail, WallTold } from './wire.ts';

/** An arrival as the wall is told of it. */
export const shownArrival = (one: Arrival): WallEvent => eventOf(one);

/** What the network told the exchange unasked, as the wall is told of it. */
export const shownTold = ({ id, due, event, accepted }: Told): WallTold => ({ ...event, id, system: String(event.system), at: new Date(due).toISOString(), accepted: accepted ?? null });

/** A mail without its page, which is read apart. */
export const shownMail = ({ id, to, subject, text, time, html }: Posted): WallMail => ({ id, to, subject, text, time: new Date(time).toISOString(), html: html !== undefined });
