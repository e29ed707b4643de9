/** What a page finds of a file that somebody was given: asked of the code that the command line asks, and of nobody else. */
import type { NoteVerifier } from '../../log/index.ts';
import { keyFor, platformEngine, type SignatureEngine, scriptSha256 as sha256 } from '../../prove/index.ts';
import { checkBundle, checkHanded, type HandedWords, kindOfBytes, type Told } from '../circle/handed-over.ts';
import { isSecret, type RefusalWords, sayRefusedIn } from '../circle/say.ts';
import { MAX_BUNDLE_BYTES, unzipped } from '../circle/unzip.ts';
import { Counted, patient } from './patient.ts';

export type Found =
  | (Told & { readonly log: string | undefined })
  /** what was given as the key of the log is none */
  | { readonly ok: false; readonly key: string };

/**
 * @param keyText the key of the log, as a person pasted it or out of a file of theirs; empty where they have none
 * @param told how many files of a bundle have been checked, now and then
 */
export async function checkedHere(
  bytes: Uint8Array,
  keyText: string,
  words: HandedWords,
  told: (done: number, of: number) => void,
): Promise<Found> {
  let files: Counted | undefined;
  const engine = patient(await platformEngine(globalThis.crypto?.subtle), () => {
    if (files) told(files.done, files.size);
  });
  const key = keyGiven(keyText, words, engine);
  if (typeof key === 'string') return { ok: false, key };
  const how = { words, log: key, engine, sha256 };
  const check = (): Promise<Told> | Told => {
    if (bytes.length > MAX_BUNDLE_BYTES) return { ok: false, says: words.m.codes['too-large'] };
    if (kindOfBytes(bytes) !== 'bundle') return checkHanded(bytes, how);
    const unpacked = unzipped(bytes);
    if (!unpacked.ok) return { ok: false, says: words.m.codes[unpacked.code] };
    files = new Counted(unpacked.files);
    return checkBundle(files, how);
  };
  return { ...(await check()), log: key?.name };
}

/**
 * The bytes of a file that somebody chose. How large it is is asked first: nobody's machine is filled to find that out. What was dropped and
 * is a folder looks like a file until it is read.
 */
export async function bytesOf(
  file: Pick<File, 'size' | 'arrayBuffer'>,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'unreadable'> {
  if (file.size > MAX_BUNDLE_BYTES) return 'too-large';
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'unreadable';
  }
}

/** @returns what is wrong with it, as a sentence */
function keyGiven(
  text: string,
  words: RefusalWords,
  engine: SignatureEngine,
): NoteVerifier | string | undefined {
  const line = text.trim();
  if (line === '') return undefined;
  // before anything of it could be shown
  if (isSecret(line)) return words.m.secretTyped;
  const key = keyFor(line, 'log', engine, sha256);
  return key.ok ? key.value : `${sayRefusedIn(words, key.refused)}.`;
}
