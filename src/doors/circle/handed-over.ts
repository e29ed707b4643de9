/**
 * What was handed over as bytes and is checked with nothing else: an act, a receipt, evidence of two histories, a bundle. Its first
 * bytes tell which. Asked by the command line and by a page, which then say the same; needs no Node.
 *
 * What is said of it are sentences in the order in which they are read, with the act itself in its place: each door shows it in its way.
 *
 * Not decided here: where the key of the log comes from, and whether the caller has it from elsewhere.
 */
import { visible, visibly } from '../../files/refusals.ts';
import {
  checkFork,
  FORK_HEAD,
  type NoteVerifier,
  PROOF_HEAD,
  readFork,
  type Sha256,
} from '../../log/index.ts';
import { checkReceipt, openBundle, openSignedAct, POLICY, type SignatureEngine } from '../../prove/index.ts';
import { type Authority, type Lack, type LoggedAct, whoSpoke } from '../../reason/law/art-7-full-powers.ts';
import { ACT_CONTEXT, type SignedActBody } from '../../terms/signed-act.ts';
import { OFFICE } from '../../words/office.ts';
import { type ActWords, instrumentOf, kindOf } from './act-values.ts';
import { isSecret, type RefusalWords, sayRefusedIn } from './say.ts';
import { unzipped } from './unzip.ts';

export type HandedKind = 'bundle' | 'act' | 'fork' | 'answer' | 'receipt';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** The first line only, and as bytes: a cut through the middle of a letter says nothing of what it is. */
function headOf(bytes: Uint8Array): string {
  const beginning = bytes.subarray(0, 200);
  const end = beginning.indexOf(0x0a);
  return String.fromCharCode(...(end < 0 ? beginning : beginning.subarray(0, end)));
}

/** Whether somebody's program has turned the line ends of a text into those of Windows: no signature survives that. */
export const hasOtherLineEnds = (bytes: Uint8Array): boolean => headOf(bytes).endsWith('\r');

/** What it is taken for: whatever is nothing else is read as a receipt. */
export function kindOfBytes(bytes: Uint8Array): HandedKind {
  if (ZIP.every((byte, i) => bytes[i] === byte)) return 'bundle';
  const head = headOf(bytes);
  if (head === ACT_CONTEXT) return 'act';
  if (head === FORK_HEAD) return 'fork';
  return head.startsWith('{"answer"') ? 'answer' : 'receipt';
}

/** An act of a bundle, and who spoke for whom in it as the bundle tells it. */
export interface BundleRow {
  readonly index: number;
  readonly id: string;
  readonly kind: SignedActBody['kind'];
  readonly party: string;
  readonly authority: Authority['kind'];
  readonly lack: Lack | null;
  readonly disavowed: readonly string[];
}

/** One of the things that are said of it. */
export type Line = string | { readonly body: SignedActBody } | { readonly rows: readonly BundleRow[] };

export type Told =
  | {
      readonly ok: true;
      /** for programs */
      readonly view: object;
      readonly lines: readonly Line[];
      /** the key of the log was its own, and not the caller's */
      readonly ownWord: boolean;
    }
  /** @see path of the file in it that is wrong, where it holds several */
  | { readonly ok: false; readonly path?: string; readonly says: string }
  /** it does not tell by which key its log signs, and the caller gave none */
  | { readonly ok: false; readonly keyWanted: true };

/** A page has not all the messages, so that the kinds of acts are handed in. */
export type HandedWords = RefusalWords & Pick<ActWords, 's'>;

export interface Checking {
  readonly words: HandedWords;
  /** the key of the log, where the reader has it from elsewhere */
  readonly log: NoteVerifier | undefined;
  readonly engine: SignatureEngine;
  readonly sha256: Sha256;
}

const KEY_WANTED = { ok: false, keyWanted: true } as const;

export async function checkHanded(bytes: Uint8Array, how: Checking): Promise<Told> {
  const { m } = how.words;
  if (bytes.length === 0) return { ok: false, says: m.emptyFile };
  const kind = kindOfBytes(bytes);
  if (kind === 'receipt' && hasOtherLineEnds(bytes)) return { ok: false, says: m.lineEnds };
  switch (kind) {
    case 'bundle': {
      const files = unzipped(bytes);
      return files.ok ? checkBundle(files.files, how) : { ok: false, says: m.codes[files.code] };
    }
    case 'act':
      return checkAct(bytes, how);
    case 'answer':
      return { ok: false, says: m.isAnswer };
    case 'fork':
      return checkEvidence(bytes, how);
    case 'receipt':
      return checkReceiptFile(bytes, how);
  }
}

async function checkAct(bytes: Uint8Array, { words, engine, sha256 }: Checking): Promise<Told> {
  const { m } = words;
  const opened = await openSignedAct(bytes, engine, sha256);
  if (!opened.ok) return { ok: false, says: sayRefusedIn(words, opened.refused) };
  const { id, body } = opened.value;
  const lines: Line[] = [...linesOfAct(words, id, body), m.signedNotRecorded];
  return { ok: true, view: { kind: 'act', id, body }, lines, ownWord: false };
}

const linesOfAct = (words: HandedWords, id: string, body: SignedActBody): Line[] => [
  ...headOfAct(words, id, body),
  { body },
  ...body.by.map((b) => words.m.signed(b)),
];

/** What kind of act it is, about what, and the hash that is its id. */
export function headOfAct({ m, s }: Pick<HandedWords, 'm' | 's'>, id: string, body: SignedActBody): string[] {
  const kind = kindOf({ w: OFFICE[m.language], s }, body);
  const about = instrumentOf(body);
  return [m.isAct({ what: about === '' ? kind : `${kind}, ${visibly(about)}` }), m.actId({ id })];
}

async function checkEvidence(bytes: Uint8Array, { words, log, sha256 }: Checking): Promise<Told> {
  if (!log) return KEY_WANTED;
  const fork = readFork(bytes);
  const shown = fork.ok ? await checkFork(fork.value, log.name, [log], sha256) : fork;
  if (!shown.ok) return { ok: false, says: sayRefusedIn(words, { part: 'log', refusal: shown.refusal }) };
  const [smaller, larger] = [shown.value.smaller.size, shown.value.larger.size];
  const view = { kind: 'fork', log: log.name, smaller, larger };
  return {
    ok: true,
    view,
    lines: [words.m.twoHistories({ log: log.name, smaller, larger })],
    ownWord: false,
  };
}

async function checkReceiptFile(bytes: Uint8Array, { words, log, engine, sha256 }: Checking): Promise<Told> {
  const { m } = words;
  const head = headOf(bytes);
  if (head !== PROOF_HEAD) {
    const isText = /^[\x20-\x7e]+$/.test(head) && !isSecret(head);
    return { ok: false, says: m.notHanded({ found: isText ? visible(head) : m.noText }) };
  }
  if (!log) return KEY_WANTED;
  const checked = await checkReceipt(bytes, log.name, [log], engine, sha256);
  if (!checked.ok) return { ok: false, says: sayRefusedIn(words, checked.refused) };
  const { act, index, checkpoint } = checked;
  const { size, origin } = checkpoint;
  const { id, body } = act;
  return {
    ok: true,
    view: { kind: 'receipt', id, index, size, origin, body },
    lines: [m.proven({ id, index, size, origin }), ...linesOfAct(words, id, body)],
    ownWord: false,
  };
}

/** @param files of the bundle, by their paths */
export async function checkBundle(
  files: ReadonlyMap<string, Uint8Array>,
  { words, log, engine, sha256 }: Checking,
): Promise<Told> {
  const { m } = words;
  if (files.size === 0) return { ok: false, says: m.emptyFolder };
  if (!files.has(POLICY)) return { ok: false, says: m.noBundle };
  const opened = await openBundle(files, log, engine, sha256);
  if (!opened.ok) {
    const { refused } = opened;
    const isText = refused.part !== 'strange' && refused.part !== 'document';
    if (isText && hasOtherLineEnds(files.get(refused.path) ?? new Uint8Array(0)))
      return { ok: false, path: refused.path, says: m.lineEnds };
    const says =
      refused.part === 'strange' ||
      refused.part === 'document' ||
      refused.part === 'apart' ||
      refused.part === 'policy'
        ? m.notInBundle[refused.part]
        : sayRefusedIn(words, refused);
    return { ok: false, path: refused.path, says };
  }
  const { acts, checkpoint, witnessed, documents, ownKey } = opened.value;
  const { size, origin } = checkpoint;
  const missing = documents.filter((d) => !d.held).length;
  const spoken = whoSpoke(acts.map(({ index, act: a }): LoggedAct => ({ index, id: a.id, body: a.body })));
  const rows = spoken.map(
    ({ act: a, party, authority, disavowed }): BundleRow => ({
      index: a.index,
      id: a.id,
      kind: a.body.kind,
      party,
      authority: authority.kind,
      lack: 'lack' in authority ? authority.lack : null,
      disavowed,
    }),
  );
  const by = witnessed?.cosigned.map((c) => c.witness.name) ?? [];
  return {
    ok: true,
    view: {
      kind: 'bundle',
      origin,
      size,
      acts: rows,
      witnessedBy: by,
      witnessed: by.length > 0,
      documents,
    },
    lines: [
      m.bundleGood({ acts: acts.length, origin, size }),
      by.length > 0 ? m.bundleWitnessed({ names: by.map(visible).join(', ') }) : m.notWitnessed,
      ...(missing > 0 ? [m.documentsMissing({ n: missing })] : []),
      { rows },
      m.bundleTells,
    ],
    ownWord: !ownKey,
  };
}
