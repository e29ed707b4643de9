/** What the commands about circles ask for, out of files and arguments; where it is not there, the command ends and says why. */
import { readFile } from 'node:fs/promises';
import { visible } from '../../../files/refusals.ts';
import {
  fromUtf8,
  type NoteSignature,
  type NoteVerifier,
  noteVerifier,
  readNote,
  type VerifierKey,
  writeNote,
  writeVerifierKey,
} from '../../../log/index.ts';
import {
  type AuditFinding,
  ed25519Verify,
  keyIn as keyOfText,
  type ReceiptRefusal,
  readSignedAct,
  verifierOf,
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
import { type ReadCircle, readCircle } from '../../circle/folder.ts';
import { type KeyPair, keyIn, publicKeyIn } from '../../circle/key-file.ts';
import { type CircleOfLogs, type LogSizes, readLogs } from '../../circle/several.ts';
import { nodeEngine, nodeSha256 } from '../../node-engine.ts';
import { EXIT, Stop } from '../stop.ts';
import type { AskedOfLogs } from './kit.ts';

/** What a person typed or a file held, as it may be shown: never a secret, whatever it was taken for. */
const shown = (text: string): string => (text.includes('PRIVATE+KEY+') ? '…' : visible(text));

export async function mustKey(m: CircleMessages, path: string): Promise<KeyPair> {
  if (path.includes('PRIVATE+KEY+')) throw new Stop(EXIT.usage, m.secretTyped);
  const pair = await keyIn(path);
  if (!pair) throw new Stop(EXIT.refused, m.notAKey({ path: visible(path) }));
  return pair;
}

export async function mustPublicKey(
  m: CircleMessages,
  textOrPath: string,
): Promise<{ readonly key: VerifierKey; readonly verifier: NoteVerifier }> {
  if (textOrPath.includes('PRIVATE+KEY+')) throw new Stop(EXIT.usage, m.secretTyped);
  const key = await publicKeyIn(textOrPath);
  if (!key) throw new Stop(EXIT.refused, m.notAKey({ path: visible(textOrPath) }));
  return { key, verifier: noteVerifier(key, ed25519Verify(nodeEngine)) };
}

export const mustPublic = async (m: CircleMessages, textOrPath: string): Promise<string> =>
  writeVerifierKey((await mustPublicKey(m, textOrPath)).key);

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

export async function mustRead(
  m: CircleMessages,
  folder: string,
  log?: string,
  progress?: (done: number, of: number) => void,
): Promise<ReadCircle> {
  const key = log === undefined ? undefined : (await mustPublicKey(m, log)).key;
  const read = await readCircle(folder, key, progress);
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
  const keys = await Promise.all(logs.map(async (log) => (await mustPublicKey(m, log)).key));
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
  return { text, body: body.value, below: note?.ok ? note.value.signatures : [], bytes };
}

/** The text with the signatures that were below it and those of these keys, in the order in which the act names them. */
export async function sign(
  m: CircleMessages,
  text: string,
  below: readonly NoteSignature[],
  keys: readonly KeyPair[],
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

export function textOf(m: CircleMessages, body: SignedActBody): string {
  const text = writeActText(body);
  if (!text.ok) throw new Stop(EXIT.refused, sayRefused(m, { part: 'text', refusal: text.refusal }));
  return text.value;
}

export function parsed(m: CircleMessages, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Stop(EXIT.usage, m.badBody({ says: m.codes['json-syntax'] }));
  }
}

const refusedFile = (m: CircleMessages, path: string, says: string): Stop =>
  new Stop(EXIT.refused, m.refusedFile({ path: visible(path), says }));

interface About {
  readonly where?: string;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
}

function sayCode(m: CircleMessages, code: CircleCodeWord, { where = '', found, expected }: About): string {
  const about = {
    where: shown(where),
    ...(found ? { found: shown(found) } : {}),
    ...(expected ? { expected: shown(sayExpected(SPOKEN[m.language], expected)) } : {}),
  };
  return `${m.codes[code]}${m.about(about)}`;
}

export function sayRefused(m: CircleMessages, refused: Refused | ReceiptRefusal): string {
  const { code, where, found, expected } = refused.refusal as ActRefusal & { code: CircleCodeWord };
  const place = Object.values(where ?? {}).join(' ');
  return sayCode(m, code, { where: place, found, expected });
}

export function notGood(m: CircleMessages, finding: AuditFinding): Stop {
  const where = 'index' in finding ? m.entry({ index: finding.index }) : m.theLog;
  const says =
    finding.part === 'entry'
      ? sayRefused(m, finding.refused)
      : finding.part === 'bundle' || finding.part === 'twice'
        ? sayCode(m, finding.part, { where: finding.part === 'bundle' ? finding.name : finding.id })
        : sayRefused(m, finding as Refused);
  return new Stop(EXIT.refused, m.notGood({ where, says }));
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

/** What a party is called: in the charter, else by the beginning of its id. */
export const nameIn = ({ circle }: CircleOfLogs, id: string): string =>
  circle.known().find((p) => p.id === id)?.as ?? id.slice(0, 12);

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

/** Whether a key of an act has signed it: by its own name and id, and so that it holds. */
export async function hasSigned(
  keyText: string,
  text: string,
  below: readonly NoteSignature[],
): Promise<'yes' | 'no' | 'wrongly'> {
  const key = keyOfText(keyText, nodeSha256);
  const signature = below.find((s) => s.name === key?.name && s.keyId === key.keyId);
  if (!key || !signature) return 'no';
  const verifier = verifierOf(key, nodeEngine, nodeSha256);
  return verifier.ok && (await verifier.value.verify(text, signature.signature)) ? 'yes' : 'wrongly';
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
