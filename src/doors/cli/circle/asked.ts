/** What the commands about circles ask for, out of files and arguments; where it is not there, the command ends and says why. */
import { join } from 'node:path';
import { visible, visiblePath } from '../../../files/refusals.ts';
import {
  type NoteSignature,
  type NoteVerifier,
  utf8,
  type VerifierKey,
  writeVerifierKey,
} from '../../../log/index.ts';
import {
  type AuditFinding,
  type KeyUse,
  keyFor,
  type ReceiptRefusal,
  readSignedAct,
  verifiersOf,
} from '../../../prove/index.ts';
import { type ToldOfAct, withLog } from '../../../reason/from-the-log.ts';
import { type Refused, StoreFault } from '../../../record/index.ts';
import { groupedBy } from '../../../terms/grouped.ts';
import type { OpenRecord } from '../../../terms/open-record.ts';
import { readActText, type SignedActBody, writeActText } from '../../../terms/signed-act.ts';
import type { Source } from '../../../terms/source.ts';
import type { CircleCodeWord } from '../../../words/circle.ts';
import type { KeepingMessages } from '../../../words/keeping.ts';
import { sayExpected } from '../../../words/refusals.ts';
import { SPOKEN } from '../../../words/speaker.ts';
import { type Founder, partyNamed } from '../../circle/draft.ts';
import { assertedBy, type Draft, noteOf, readDraft, type SigningKey } from '../../circle/draft-file.ts';
import { hasOtherLineEnds } from '../../circle/handed-over.ts';
import { type KeyPair, keyIn, publicKeyIn, type Signer } from '../../circle/key-file.ts';
import { assertionIn } from '../../circle/passkey-file.ts';
import { isDatabase, placeNamed, shownName, type WhichLog } from '../../circle/place.ts';
import { type ReadCircle, type Reading, readCircle } from '../../circle/read-circle.ts';
import { type AboutRefusal, isSecret, type RefusalWords, sayCodeIn, sayRefusedIn } from '../../circle/say.ts';
import { type CircleOfLogs, type LogSizes, nameIn, readLogs } from '../../circle/several.ts';
import type { SignerFault } from '../../circle/signer.ts';
import { writeTroubleOf } from '../../new-file.ts';
import { nodeEngine, nodeSha256 } from '../../node-engine.ts';
import { readAtMost } from '../../read-at-most.ts';
import { EXIT, Stop } from '../stop.ts';
import type { AskedOfLogs } from './kit.ts';

/** What signs with the key of a file, for acts and for roots. */
export async function mustKey(m: KeepingMessages, path: string): Promise<Signer> {
  if (isSecret(path)) throw new Stop(EXIT.usage, m.secretTyped);
  const signer = await keyIn(path);
  if (!signer) throw new Stop(EXIT.refused, m.notAKey({ path: visiblePath(path) }));
  mustDoFor(m, signer.text, 'root');
  return signer;
}

/** The same for a log and for a witness. */
export async function mustPair(m: KeepingMessages, path: string): Promise<KeyPair> {
  const signer = await mustKey(m, path);
  mustDoFor(m, signer.text, 'log');
  // Ed25519, and so a pair
  return signer as KeyPair;
}

/** A key that is good, and of a kind that does for that. */
export function mustDoFor(m: KeepingMessages, text: string, use: KeyUse): NoteVerifier {
  const good = keyFor(text, use, nodeEngine, nodeSha256);
  if (!good.ok) throw new Stop(EXIT.refused, `${visible(text)}: ${sayRefused(m, good.refused)}.`);
  return good.value;
}

export async function mustPublicKey(
  m: KeepingMessages,
  textOrPath: string,
  use: KeyUse,
): Promise<{ readonly key: VerifierKey; readonly verifier: NoteVerifier }> {
  if (isSecret(textOrPath)) throw new Stop(EXIT.usage, m.secretTyped);
  const key = await publicKeyIn(textOrPath);
  if (!key) throw new Stop(EXIT.refused, m.notAKey({ path: visiblePath(textOrPath) }));
  return { key, verifier: mustDoFor(m, writeVerifierKey(key), use) };
}

export const mustPublic = async (m: KeepingMessages, textOrPath: string, use: KeyUse): Promise<string> =>
  writeVerifierKey((await mustPublicKey(m, textOrPath, use)).key);

/** `FILE=NAME`: the act by which a party begins, and what files call it. */
export async function mustParty(m: KeepingMessages, text: string): Promise<Founder> {
  const at = text.lastIndexOf('=');
  const [file, as] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(as))
    throw new Stop(EXIT.usage, m.badParty({ found: visible(text) }));
  const act = readSignedAct(new Uint8Array(await readAtMost(file)), nodeSha256);
  if (!act.ok) throw refusedFile(m, file, sayRefused(m, act.refused));
  const { id, body } = act.value;
  if (body.kind !== 'party.incept')
    throw refusedFile(m, file, sayCode(m, 'bad-shape', { expected: 'party.incept', found: body.kind }));
  return { id, as, body };
}

/** What is copied is copied into a folder. */
export function mustBeFolder(m: KeepingMessages, name: string): void {
  if (isDatabase(name)) throw new Stop(EXIT.usage, m.copyIsFolder({ place: visiblePath(shownName(name)) }));
}

/** The log in a place, a folder or a database, audited; its key is the one typed, or the one that the charter names. */
export async function mustRead(
  m: KeepingMessages,
  name: string,
  log?: string,
  how: Reading = {},
): Promise<ReadCircle> {
  const key = log === undefined ? undefined : (await mustPublicKey(m, log, 'log')).key;
  const read = await readCircle(await placeNamed(name).read(key && [key]), key, how);
  if (!read) throw new Stop(EXIT.refused, m.noLog({ path: visiblePath(shownName(name)) }));
  if (!read.audited.ok && hasOtherLineEnds(utf8(read.checkpoint)))
    throw refusedFile(m, join(shownName(name), 'checkpoint'), m.lineEnds);
  return read;
}

/** The circle that these logs tell of: one, or one from each of its depositaries. */
export async function mustReadLogs(
  m: KeepingMessages,
  names: readonly string[],
  logs: readonly string[] = [],
  sizes: LogSizes = new Map(),
): Promise<CircleOfLogs> {
  const keys = await Promise.all(logs.map(async (log) => (await mustPublicKey(m, log, 'log')).key));
  const read = await readLogs(names, keys, sizes);
  if (!('kind' in read)) return read;
  const path = visiblePath(read.place);
  switch (read.kind) {
    case 'no-log':
      throw new Stop(EXIT.refused, m.noLog({ path }));
    case 'not-good':
      throw notGood(m, read.finding);
    case 'too-short':
      throw new Stop(EXIT.usage, m.tooShort({ path, size: read.size }));
    case 'other-circle':
      throw new Stop(EXIT.refused, m.otherCircle({ path, log: visible(read.log) }));
  }
}

/** Parties whose reports about others are read: by name in the charter, by id, or by the beginning of it. */
function mustObserve(
  { circle }: CircleOfLogs,
  m: KeepingMessages,
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

export function mustBe(m: KeepingMessages, { audited }: ReadCircle, name: string): string {
  const known = audited.ok ? audited.circle.known() : [];
  const party = partyNamed(known, name);
  if (party !== undefined) return party;
  const names = known.map((p) => p.as ?? p.id).sort();
  throw new Stop(EXIT.notFound, m.noParty({ name: visible(name), known: names.join(', ') }));
}

/** A draft is the text of an act; signed by some, it is a note. */
export async function mustDraft(m: KeepingMessages, file: string): Promise<Draft> {
  const draft = readDraft(new Uint8Array(await readAtMost(file)), nodeEngine, nodeSha256);
  if (!draft.ok) throw refusedFile(m, file, sayRefused(m, draft.refused));
  return draft.value;
}

/** The text with the signatures that were below it and those of these keys, in the order in which the act names them. */
export async function sign(
  m: KeepingMessages,
  text: string,
  below: readonly NoteSignature[],
  keys: readonly SigningKey[],
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
  return noteOf({ text, body: body.value }, all, nodeSha256);
}

/**
 * A browser's assertion over a text, as a signer: of the passkey in the act that it is by. The one thing that a passkey cannot be asked
 * for here is to sign; a page asks it, and the file has its answer.
 */
export async function mustAssert(m: KeepingMessages, file: string, draft: Draft): Promise<SigningKey> {
  const assertion = assertionIn((await readAtMost(file)).toString());
  if (!assertion) throw refusedFile(m, file, sayCode(m, 'assertion-form', {}));
  const by = await assertedBy(draft, assertion, nodeEngine, nodeSha256);
  if (typeof by !== 'string') return by;
  throw refusedFile(m, file, by === 'no-passkey' ? m.noPasskey : sayCode(m, by, {}));
}

export function textOf(m: KeepingMessages, body: SignedActBody): string {
  const text = writeActText(body);
  if (!text.ok) throw new Stop(EXIT.refused, sayRefused(m, { part: 'text', refusal: text.refusal }));
  const keys = verifiersOf(body, nodeEngine, nodeSha256);
  if (!keys.ok) throw new Stop(EXIT.refused, sayRefused(m, keys.refused));
  return text.value;
}

export function parsed(m: KeepingMessages, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Stop(EXIT.usage, m.badBody({ says: m.codes['json-syntax'] }));
  }
}

export const refusedFile = (m: KeepingMessages, path: string, says: string): Stop =>
  new Stop(EXIT.refused, m.refusedFile({ path: visiblePath(path), says }));

const wordsOf = (m: KeepingMessages): RefusalWords => ({ m, expected: SPOKEN[m.language] });

export const sayCode = (m: KeepingMessages, code: CircleCodeWord, about: AboutRefusal): string =>
  sayCodeIn(wordsOf(m), code, about);

export const sayRefused = (m: KeepingMessages, refused: Refused | ReceiptRefusal): string =>
  sayRefusedIn(wordsOf(m), refused);

export function notGood(m: KeepingMessages, finding: AuditFinding): Stop {
  const where = 'index' in finding ? m.entry({ index: finding.index }) : m.theLog;
  return new Stop(EXIT.refused, m.notGood({ where, says: sayFinding(m, finding) }));
}

export function sayFinding(m: KeepingMessages, finding: AuditFinding): string {
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
  m: KeepingMessages,
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
export function sayStoreFault(m: KeepingMessages, fault: StoreFault): Stop {
  switch (fault.code) {
    case 'already-a-log':
      return new Stop(
        EXIT.usage,
        m.fileThere({ path: visiblePath(fault.message.split(' holds ')[0] as string) }),
      );
    case 'not-a-log':
    case 'another-log':
      return new Stop(
        EXIT.refused,
        m.noLog({ path: visiblePath(fault.message.split(' holds ')[0] as string) }),
      );
    case 'checkpoint-newer':
    case 'checkpoint-differs':
    case 'commit-broken':
    case 'tree-broken':
    case 'blob-differs':
      return new Stop(EXIT.refused, m.notThisLog({ cause: `${fault.code}, ${fault.message}` }));
    default:
      return new Stop(EXIT.outside, sayStopped(m, fault));
  }
}

/** Why the place of a log cannot be used, and what to do: by what the system said of it, where that is known. */
export function sayStopped(m: KeepingMessages, fault: unknown): string {
  const { writeTroubles } = SPOKEN[m.language];
  const { code, path } = ((fault as Error).cause ?? fault) as NodeJS.ErrnoException;
  if (code !== undefined && path !== undefined) {
    const why = writeTroubles[writeTroubleOf(code)]({ code: visible(code) });
    return m.stopped({ cause: `${visiblePath(path)}: ${why}` });
  }
  const what = fault instanceof StoreFault ? `${fault.code}, ${fault.message}` : String(fault);
  return m.stopped({ cause: `${what.replace(/\.$/, '')}. ${m.openAgain}` });
}

/** A database of several logs: which of them is meant the key tells. */
export const sayWhichLog = (m: KeepingMessages, { shown: place, logs }: WhichLog): Stop =>
  new Stop(EXIT.usage, m.whichLog({ place: visiblePath(place), logs: logs.map(visible).join(', ') }));

/** A signer elsewhere that did not sign: of its answer what is wrong, of itself what is missing. */
export function saySignerFault(m: KeepingMessages, { code, key, detail }: SignerFault): Stop {
  const exit = code === 'wrong-answer' ? EXIT.refused : EXIT.outside;
  return new Stop(exit, m.notSignedBy({ key, says: m.signers[code], detail: visible(detail) }));
}

const sourceOf = ({ circle, logs }: CircleOfLogs): Source =>
  ({
    id: `circle-${(circle.id ?? '').slice(0, 12)}`,
    title: logs.map(({ origin, acts }) => `${origin}, ${acts.length}`).join('; '),
    // Who says so where reasons name their source.
    publisher: logs.map(({ origin }) => origin).join('; '),
    seen: 'whole',
  }) as unknown as Source;

/** By act and party: what has to be told of it beside these files. */
export function toldOf(onFile: OpenRecord, circle: CircleOfLogs): ReadonlyMap<string, readonly ToldOfAct[]> {
  return groupedBy(withLog(onFile, sourceOf(circle), circle.acts).told, (t) => `${t.act.id} ${t.party}`);
}

/** Why, in words, with what was found or which rule it is, where the files have something else. */
export function sayTold(m: KeepingMessages, told: ToldOfAct): string {
  const why = m.told[told.why];
  if (told.why === 'names-unknown') return `${why} (${told.column}: ${visible(told.found)})`;
  if (told.why === 'breaks-rule') return `${why} (${sayExpected(SPOKEN[m.language], `rule:${told.rule}`)})`;
  return why;
}
