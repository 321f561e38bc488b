import type { Upload } from '../dispatch/multipart.ts';
import type { Call } from '../dispatch/call.ts';
import { joinParts, largestFile, takePart, tooLarge, type Came } from '../files/parts.ts';
import { readPath, whatOf } from '../files/path.ts';
import { assertWish, type Saved, saveUpload, type Wish } from '../files/upload.ts';
import { codes, error } from '../refusal.ts';

/** Takes in a file, whole or in parts. */
export async function UploadFile({ exchange, given, session, ip, now, commit }: Call<'UploadFile'>) {
  const { system } = session;
  const files = given as { file?: Upload; qqfile?: Upload };
  const told = numbersOf(given);
  if (files.file && files.qqfile) throw error('Parameters file and qqfile: send one file a request.', codes.manyFiles);
  if (files.qqfile && !isDone(given.done)) {
    await takePart(exchange, system, told, files.qqfile, now);
    return { responseStatus: 'OK' as const, success: true as const };
  }
  const wish = wishOf(given);
  const came = isDone(given.done) ? await joinParts(exchange, system, { ...told, qqfilename: given.qqfilename }, now) : whole(files.file, given.qquuid === undefined ? 'file' : 'qqfile');
  const answer = ({ path, ...sizes }: Saved) => ({ responseStatus: 'OK' as const, success: true as const, path: whatOf(path), ...sizes });
  return answer(await saveUpload(exchange, { system, uploader: ip, now }, came, wish, (saved) => (witness, others) => commit(witness, others, answer(saved))));
}

type Given = Call<'UploadFile'>['given'];

const numbersOf = ({ qquuid, qqpartindex, qqpartbyteoffset, qqchunksize, qqtotalparts, qqtotalfilesize }: Given) => ({ qquuid, qqpartindex, qqpartbyteoffset, qqchunksize, qqtotalparts, qqtotalfilesize });

/** `UploadFile?done` says it without a value. */
const isDone = (done: string | undefined): boolean => done !== undefined && !/^(0|false)$/i.test(done);

function wishOf({ path: text, autoNumbering = false, convertAudio = false, tts = false }: Given): Wish {
  if (text === undefined || text.trim() === '') throw error('Parameter path is required.', codes.noPath);
  if (convertAudio && tts) throw error('Parameters convertAudio and tts: a file is sound or text, not both.');
  const wish = { path: readPath(text, 'path'), autoNumbering, convertAudio, tts };
  assertWish(wish);
  return wish;
}

function whole(file: Upload | undefined, parameter: string): Came {
  if (!file) throw error(`Parameter ${parameter} is required: a file part of a multipart body.`, codes.noFile);
  if (file.size > largestFile) throw tooLarge('file');
  return { name: file.filename, size: file.size, stream: () => file.stream() };
}
