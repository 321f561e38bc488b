import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { backOff, type Done, turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import { whatOf } from '../files/path.ts';
import { keepBytes, place, refuseBadPlace } from '../files/save.ts';
import { openFile } from '../files/text.ts';
import { readCall, type RecordingRow, savedRecording } from '../store/calls.ts';
import type { Key } from '../store/keys.ts';
import { readSystem } from '../store/systems.ts';
import { type CallRow, callerKey } from './call.ts';
import { recordingLetter } from './letter.ts';

/** The folder of recordings, and how often one is asked for that the carrier does not have. */
const folder = 'BridgeRecords';
const mostAsked = 8;
/** A larger one is not sent along with its mail, in bytes: mailboxes take no more. */
const largestMailed = 10 * 1024 * 1024;

const pathOf = (campaign: string) => [folder, `${campaign}.wav`];

/** Keeps the recording of a bridged call as a file of its system, once, and then mails it, where that was asked for. */
export const keepRecording = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => turn<RecordingRow>(exchange, 'call', key, worker, async (row) => {
  const call = await readCall(exchange.table, row.campaign);
  if (!call?.bridge || !exchange.carrier.recording) return { next: { done: true } };
  let bytes: Uint8Array | undefined;
  if (row.saved === undefined) {
    bytes = await exchange.carrier.recording(callerKey(call));
    if (!bytes?.byteLength) return missing(exchange, row.tries);
    await save(exchange, call, bytes, worker);
  }
  if (call.bridge.mailTo !== undefined) await mail(exchange, call, bytes);
  return { next: { done: true }, set: { tries: undefined } };
});

const missing = ({ clock }: Exchange, tries: number): Done =>
  ({ next: tries < mostAsked ? { again: clock.now() + backOff(tries) } : { dead: 'the carrier does not have the recording' } });

async function save(exchange: Exchange, { system, campaign, by }: CallRow, bytes: Uint8Array, worker: string): Promise<void> {
  const saving = { system, path: pathOf(campaign), parameter: 'path', uploader: by, source: 'Recording', now: exchange.clock.now() };
  await refuseBadPlace(exchange, saving);
  const kept = await keepBytes(exchange, system, bytes, saving.now);
  await place(exchange, saving, kept, async (witness, others) => {
    const outcome = await exchange.table.transact({ ...witness, put: { ...witness.put, tx: randomUUID() } }, [...others, savedRecording(campaign, worker, whatOf(saving.path), kept.size)]);
    if (!outcome.done && outcome.lost.at(-1)) throw new Error('another worker keeps the recording');
    return outcome;
  });
}

/** The recording is the file's if it was kept before; one that its owner has moved or deleted since is not looked for. */
async function mail(exchange: Exchange, call: CallRow, fetched: Uint8Array | undefined): Promise<void> {
  const file = fetched ? undefined : await openFile(exchange, call.system, pathOf(call.campaign), largestMailed);
  const bytes = fetched ?? (file?.stream ? await buffer(file.stream) : undefined);
  const attached = bytes && bytes.byteLength <= largestMailed ? bytes : undefined;
  await exchange.mail.send({ key: `recording ${call.campaign}`, to: call.bridge!.mailTo!, ...recordingLetter(await readSystem(exchange.table, call.system), call, whatOf(pathOf(call.campaign)), attached) });
}
