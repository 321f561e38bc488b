import type { operations } from './generated/types.ts';
import { commands } from './generated/commands.ts';

/** The name of a command of the contract, as in openapi/commands. */
export type Command = keyof typeof commands;

type Body<C extends Command> = operations[C] extends { requestBody: { content: { 'multipart/form-data': infer B } } } ? B : never;
type Answer<C extends Command> = operations[C] extends { responses: { 200: { content: infer A } } } ? A : never;
type Json<C extends Command> = Answer<C> extends { 'application/json': infer J } ? J : never;
type EachOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What a caller gives a command, without the token. */
export type Params<C extends Command> = EachOmit<(operations[C] extends { requestBody: { content: { 'application/json': infer J } } } ? J : never) | Body<C>, 'token'>;

/** What a command answers when it did its work; told apart from a Failure by `responseStatus`. */
export type Result<C extends Command> = Extract<Json<C>, { responseStatus: 'OK' }>;

/** What a command answers when it was refused. */
export type Failure = Exclude<Json<'SendSms'>, { responseStatus: 'OK' }>;

/** The media types in which a command answers bytes rather than JSON; never for most. */
export type FileType<C extends Command> = Exclude<keyof Answer<C>, 'application/json'>;

type Flag = 0 | 1 | boolean | '0' | '1' | 'true' | 'false';

/** Parameters as a command reads them: flags are booleans, numbers are numbers. */
export type Given<C extends Command> = Params<C> extends infer P ? (P extends unknown ? { [K in keyof P]: Flag extends P[K] ? boolean | Extract<P[K], undefined> : P[K] } : never) : never;
