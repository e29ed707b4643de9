/** What the commands about circles ask for, out of files and arguments; where it is not there, the command ends and says why. */
import { readFile } from 'node:fs/promises';
import { visible } from '../../../files/refusals.ts';
import {
  fromUtf8,
  type NoteSignature,
  type NoteVerifier,
  readNote,
  utf8,
  type VerifierKey,
  writeNote,
  writeVerifierKey,
} from '../../../log/index.ts';
import {
  type AssertionCode,
  type AuditFinding,
  assertionFault,
  type KeyUse,
  keyFor,
  keyIn as keyOfText,
  type ReceiptRefusal,
  readSignedAct,
  registerPasskey,
  verifiersOf,
  WEBAUTHN_ES256,
  writeAssertion,
} from '../../../prove/index.ts';
import { type ToldOfAct, withLog } from '../../../reason/from-the-log.ts';
import type { Refused, StoreFault } from '../../../record/index.ts';
import type { OpenRecord } from '../../../terms/open-record.ts';
import { type ActRefusal, readActText, type SignedActBody, writeActText } from '../../../terms/signed-act.ts';
import type { Source } from '../../../terms/source.ts';
import type { CircleCodeWord, CircleMessages } from '../../../words/circle.ts';
import { sayExpected } from '../../../words/refusals.ts';
import { SPOKEN } from '../../../words/speaker.ts';
import { type Founder, partyNamed } from '../../circle/draft.ts';
import { type ReadCircle, type Reading, readCircle } from '../../circle/folder.ts';
import { type KeyPair, keyIn, publicKeyIn, type Signer } from '../../circle/key-file.ts';
import { assertionIn } from '../../circle/passkey-file.ts';
import { isDatabase, shownName } from '../../circle/place.ts';
import { type CircleOfLogs, type LogSizes, nameIn, readLogs } from '../../circle/several.ts';
import type { SignerFault } from '../../circle/signer.ts';
import { nodeEngine, nodeSha256 } from '../../node-engine.ts';
import { EXIT, Stop } from '../stop.ts';
import type { AskedOfLogs } from './kit.ts';

/** What a person typed or a file held, as it may be shown: never a secret, whatever it was taken for. */
const shown = (text: string): string => (text.includes('PRIVATE+KEY+') ? '…' : visible(text));

/** What signs with the key of a file, for acts and for roots. */
export async function mustKey(m: CircleMessages, path: string): Promise<Signer> {
  if (path.includes('PRIVATE+KEY+')) throw new Stop(EXIT.usage, m.secretTyped);
  const signer = await keyIn(path);
  if (!signer) throw new Stop(EXIT.refused, m.notAKey({ path: visible(path) }));
  mustDoFor(m, signer.text, 'root');
  return signer;
}

/** The same for a log and for a witness. */
export async function mustPair(m: CircleMessages, path: string): Promise<KeyPair> {
  const signer = await mustKey(m, path);
  mustDoFor(m, signer.text, 'log');
  // Ed25519, and so a pair
  return signer as KeyPair;
}

/** A key that is good, and of a kind that does for that. */
export function mustDoFor(m: CircleMessages, text: string, use: KeyUse): NoteVerifier {
  const good = keyFor(text, use, nodeEngine, nodeSha256);
  if (!good.ok) throw new Stop(EXIT.refused, `${visible(text)}: ${sayRefused(m, good.refused)}.`);
  return good.value;
}

export async function mustPublicKey(
  m: CircleMessages,
  textOrPath: string,
  use: KeyUse,
): Promise<{ readonly key: VerifierKey; readonly verifier: NoteVerifier }> {
  if (textOrPath.includes('PRIVATE+KEY+')) throw new Stop(EXIT.usage, m.secretTyped);
  const key = await publicKeyIn(textOrPath);
  if (!key) throw new Stop(EXIT.refused, m.notAKey({ path: visible(textOrPath) }));
  return { key, verifier: mustDoFor(m, writeVerifierKey(key), use) };
}

export const mustPublic = async (m: CircleMessages, textOrPath: string, use: KeyUse): Promise<string> =>
  writeVerifierKey((await mustPublicKey(m, textOrPath, use)).key);

/** `FILE=NAME`: the act by which a party begins, and what files call it. */
export async function mustParty(m: CircleMessages, text: string): Promise<Founder> {
  const at = text.lastIndexOf('=');
  const [file, as] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(as))
    throw new Stop(EXIT.usage, m.badParty({ found: visible(text) }));
  const act = readSignedAct(new Uint8Array(await readFile(file)), nodeSha256);
  if (!act.ok) throw refusedFile(m, file, sayRefused(m, act.refused));
  const { id, body } = act.value;
  if (body.kind !== 'party.incept')
    throw refusedFile(m, file, sayCode(m, 'bad-shape', { expected: 'party.incept', found: body.kind }));
  return { id, as, body };
}

/** What reads a log takes a folder; a database is written out as one first. */
export function mustBeFolder(m: CircleMessages, name: string): void {
  if (isDatabase(name)) throw new Stop(EXIT.usage, m.exportFirst({ place: visible(shownName(name)) }));
}

export async function mustRead(
  m: CircleMessages,
  folder: string,
  log?: string,
  how: Reading = {},
): Promise<ReadCircle> {
  mustBeFolder(m, folder);
  const key = log === undefined ? undefined : (await mustPublicKey(m, log, 'log')).key;
  const read = await readCircle(folder, key, how);
  if (!read) throw new Stop(EXIT.refused, m.noLog({ path: visible(folder) }));
  return read;
}

/** The circle that these logs tell of: one, or one from each of its depositaries. */
export async function mustReadLogs(
  m: CircleMessages,
  folders: readonly string[],
  logs: readonly string[] = [],
  sizes: LogSizes = new Map(),
): Promise<CircleOfLogs> {
  for (const folder of folders) mustBeFolder(m, folder);
  const keys = await Promise.all(logs.map(async (log) => (await mustPublicKey(m, log, 'log')).key));
  const read = await readLogs(folders, keys, sizes);
  if (!('kind' in read)) return read;
  switch (read.kind) {
    case 'no-log':
      throw new Stop(EXIT.refused, m.noLog({ path: visible(read.folder) }));
    case 'not-good': {
      const { audited } = read.read;
      if (audited.ok) throw new TypeError('it is good');
      throw notGood(m, audited.finding);
    }
    case 'too-short':
      throw new Stop(EXIT.usage, m.tooShort({ path: visible(read.folder), size: read.size }));
    case 'other-circle':
      throw new Stop(EXIT.refused, m.otherCircle({ path: visible(read.folder), log: visible(read.log) }));
  }
}

/** Parties whose reports about others are read: by name in the charter, by id, or by the beginning of it. */
export function mustObserve(
  { circle }: CircleOfLogs,
  m: CircleMessages,
  names: readonly string[] = [],
): Set<string> {
  const known = circle.known();
  return new Set(
    names.map((name) => {
      const short = known.filter(({ id }) => name.length >= 8 && id.startsWith(name));
      const party = partyNamed(known, name) ?? (short.length === 1 ? short[0]?.id : undefined);
      if (party !== undefined) return party;
      const all = known.map((p) => p.as ?? p.id).sort();
      throw new Stop(EXIT.notFound, m.noParty({ name: visible(name), known: all.join(', ') }));
    }),
  );
}

export function mustBe(m: CircleMessages, { audited }: ReadCircle, name: string): string {
  const known = audited.ok ? audited.circle.known() : [];
  const party = partyNamed(known, name);
  if (party !== undefined) return party;
  const names = known.map((p) => p.as ?? p.id).sort();
  throw new Stop(EXIT.notFound, m.noParty({ name: visible(name), known: names.join(', ') }));
}

export interface Draft {
  readonly text: string;
  readonly body: SignedActBody;
  /** signatures that stand below it already */
  readonly below: readonly NoteSignature[];
  readonly bytes: Uint8Array;
}

/** A draft is the text of an act; signed by some, it is a note. */
export async function mustDraft(m: CircleMessages, file: string): Promise<Draft> {
  const bytes = new Uint8Array(await readFile(file));
  const whole = fromUtf8(bytes);
  const note = whole?.includes('\n\n') ? readNote(whole) : undefined;
  if (note && !note.ok) throw refusedFile(m, file, sayRefused(m, { part: 'note', refusal: note.refusal }));
  const text = note?.ok ? note.value.text : `${whole?.trimEnd()}\n`;
  const body = readActText(text);
  if (!body.ok) throw refusedFile(m, file, sayRefused(m, { part: 'text', refusal: body.refusal }));
  const keys = verifiersOf(body.value, nodeEngine, nodeSha256);
  if (!keys.ok) throw refusedFile(m, file, sayRefused(m, keys.refused));
  return { text, body: body.value, below: note?.ok ? note.value.signatures : [], bytes };
}

/** The text with the signatures that were below it and those of these keys, in the order in which the act names them. */
export async function sign(
  m: CircleMessages,
  text: string,
  below: readonly NoteSignature[],
  keys: readonly Pick<Signer, 'text' | 'key' | 'signer'>[],
): Promise<string> {
  const body = readActText(text);
  if (!body.ok) throw new Stop(EXIT.refused, sayRefused(m, { part: 'text', refusal: body.refusal }));
  const all = [...below];
  for (const { text: keyText, key, signer } of keys) {
    if (!body.value.by.some((b) => b.key === keyText))
      throw new Stop(EXIT.refused, sayCode(m, 'extra-signature', { where: key.name }));
    if (all.some((s) => s.name === key.name && s.keyId === key.keyId)) continue;
    all.push({ name: key.name, keyId: key.keyId, signature: await signer.sign(text) });
  }
  const order = body.value.by.map((b) => keyOfText(b.key, nodeSha256)?.name);
  const signatures = all.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return writeNote({ text, signatures });
}

/**
 * A browser's assertion over a text, as a signer: of the passkey in the act that it is by. The one thing that a passkey cannot be asked
 * for here is to sign; a page asks it, and the file has its answer.
 */
export async function mustAssert(m: CircleMessages, file: string, draft: Draft): Promise<Signer> {
  const assertion = assertionIn(await readFile(file, 'utf8'));
  if (!assertion) throw refusedFile(m, file, sayCode(m, 'assertion-form', {}));
  const signature = writeAssertion(assertion);
  let fault: AssertionCode | undefined;
  for (const { key: keyText } of draft.body.by) {
    const key = keyOfText(keyText, nodeSha256);
    const passkey = key?.type === WEBAUTHN_ES256 ? registerPasskey(key.publicKey) : undefined;
    if (!key || !passkey?.ok) continue;
    const why = await assertionFault(nodeEngine, passkey.value, utf8(draft.text), signature, nodeSha256);
    const { name, keyId } = key;
    if (!why) return { key, text: keyText, signer: { name, keyId, sign: () => signature } };
    fault = why;
  }
  throw refusedFile(m, file, fault ? sayCode(m, fault, {}) : m.noPasskey);
}

export function textOf(m: CircleMessages, body: SignedActBody): string {
  const text = writeActText(body);
  if (!text.ok) throw new Stop(EXIT.refused, sayRefused(m, { part: 'text', refusal: text.refusal }));
  const keys = verifiersOf(body, nodeEngine, nodeSha256);
  if (!keys.ok) throw new Stop(EXIT.refused, sayRefused(m, keys.refused));
  return text.value;
}

export function parsed(m: CircleMessages, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Stop(EXIT.usage, m.badBody({ says: m.codes['json-syntax'] }));
  }
}

export const refusedFile = (m: CircleMessages, path: string, says: string): Stop =>
  new Stop(EXIT.refused, m.refusedFile({ path: visible(path), says }));

interface About {
  readonly where?: string;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
}

export function sayCode(
  m: CircleMessages,
  code: CircleCodeWord,
  { where = '', found, expected }: About,
): string {
  const about = {
    where: shown(where),
    ...(found ? { found: shown(found) } : {}),
    ...(expected ? { expected: shown(sayExpected(SPOKEN[m.language], expected)) } : {}),
  };
  return `${m.codes[code]}${m.about(about)}`;
}

export function sayRefused(m: CircleMessages, refused: Refused | ReceiptRefusal): string {
  const { code, where, found, expected } = refused.refusal as ActRefusal & { code: CircleCodeWord };
  // of a key the room where it was found out tells a person nothing, and its name does
  const place = refused.part === 'key' ? refused.name : Object.values(where ?? {}).join(' ');
  return sayCode(m, code, { where: place, found, expected });
}

export function notGood(m: CircleMessages, finding: AuditFinding): Stop {
  const where = 'index' in finding ? m.entry({ index: finding.index }) : m.theLog;
  return new Stop(EXIT.refused, m.notGood({ where, says: sayFinding(m, finding) }));
}

export function sayFinding(m: CircleMessages, finding: AuditFinding): string {
  switch (finding.part) {
    case 'entry':
      return sayRefused(m, finding.refused);
    case 'bundle':
      return sayCode(m, 'bundle', { where: finding.name });
    case 'twice':
      return sayCode(m, 'twice', { where: finding.id });
    case 'fork':
      return sayCode(m, 'fork', {});
    case 'shorter':
      return sayCode(m, 'shorter', { found: `${finding.size}`, expected: `${finding.before}` });
    case 'ended':
      return m.auditing({ done: finding.entries, of: finding.of });
    case 'since':
      return sayRefused(m, { part: 'log', refusal: finding.refusal });
    default:
      return sayRefused(m, finding);
  }
}

/** The record of some files, and besides the acts of a circle's logs, once they have been found good. */
export async function withRecord(
  m: CircleMessages,
  onFile: OpenRecord,
  { record: folders = [], log: logs, observer }: AskedOfLogs,
  sizes: LogSizes,
  err: (text: string) => void,
): Promise<{ readonly record: OpenRecord; readonly circle: CircleOfLogs; readonly observers: Set<string> }> {
  const circle = await mustReadLogs(m, folders, logs, sizes);
  const observers = mustObserve(circle, m, observer);
  if ((logs ?? []).length < folders.length) err(m.keyFromCharter);
  const { record, told, unread } = withLog(onFile, sourceOf(circle), circle.acts, observers);
  if (told.length > 0) err(m.notTaken({ n: told.length }));
  if (circle.divergences.length > 0) err(m.logsDiffer({ n: circle.divergences.length }));
  for (const [party, n] of unread) err(m.reportsUnread({ n, party: nameIn(circle, party) }));
  return { record, circle, observers };
}

/** A store that cannot go on, or a folder that is not what it was taken for. */
export function sayStoreFault(m: CircleMessages, fault: StoreFault): Stop {
  switch (fault.code) {
    case 'already-a-log':
      return new Stop(
        EXIT.usage,
        m.fileThere({ path: visible(fault.message.split(' holds ')[0] as string) }),
      );
    case 'not-a-log':
    case 'another-log':
      return new Stop(EXIT.refused, m.noLog({ path: visible(fault.message.split(' holds ')[0] as string) }));
    case 'checkpoint-newer':
    case 'checkpoint-differs':
    case 'commit-broken':
    case 'tree-broken':
      return new Stop(EXIT.refused, m.notThisLog({ cause: `${fault.code}, ${fault.message}` }));
    default:
      return new Stop(EXIT.outside, m.stopped({ cause: `${fault.code}, ${fault.message}` }));
  }
}

/** A signer elsewhere that did not sign: of its answer what is wrong, of itself what is missing. */
export function saySignerFault(m: CircleMessages, { code, key, detail }: SignerFault): Stop {
  const exit = code === 'wrong-answer' ? EXIT.refused : EXIT.outside;
  return new Stop(exit, m.notSignedBy({ key, says: m.signers[code], detail: visible(detail) }));
}

const sourceOf = ({ circle, logs }: CircleOfLogs): Source =>
  ({
    id: `circle-${(circle.id ?? '').slice(0, 12)}`,
    title: logs.map(({ origin, acts }) => `${origin}, ${acts.length}`).join('; '),
    seen: 'whole',
  }) as unknown as Source;

/** By act and party: what has to be told of it beside these files. */
export function toldOf(
  onFile: OpenRecord,
  circle: CircleOfLogs,
): ReadonlyMap<string, readonly ToldOfAct['why'][]> {
  const { told } = withLog(onFile, sourceOf(circle), circle.acts);
  const by = new Map<string, ToldOfAct['why'][]>();
  for (const { act, party, why } of told) {
    const key = `${act.id} ${party}`;
    by.set(key, [...(by.get(key) ?? []), why]);
  }
  return by;
}
