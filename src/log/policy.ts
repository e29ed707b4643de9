/**
 * Policies: which logs one knows, which witnesses, and how many of them have to have cosigned a checkpoint.
 *
 * Source: C2SP tlog-policy.
 *
 * ```
 * log example.org/circle+d8f3a1b0+AX…
 * witness first first.example+0b…+BL…  https://first.example/witness
 * witness second second.example+4e…+BP…
 * witness third third.example+91…+BC…
 * group parties 3 first second third
 * quorum parties
 * ```
 *
 * Logs have keys of type 0x01, witnesses of type 0x04. A policy with a key that could not be checked is refused: it would ask for
 * what nobody can show. What a policy says of a checkpoint: `policy-check.ts`.
 */
import { fromUtf8, utf8 } from './bytes.ts';
import type { Sha256 } from './hash.ts';
import {
  COSIGNATURE,
  ED25519,
  readVerifierKey,
  samePublicKey,
  type VerifierKey,
  writeVerifierKey,
} from './key.ts';
import { LogFault, type LogPlace, type LogRead, type LogRefusal, read, refuse } from './refusal.ts';

export const MAX_POLICY_BYTES = 256 * 1024;

export interface KnownLog {
  /** its name is the origin of the log */
  readonly key: VerifierKey;
  readonly url?: string;
}

export interface KnownWitness {
  /** known by it within the policy only */
  readonly name: string;
  readonly key: VerifierKey;
  readonly url?: string;
}

export interface WitnessGroup {
  readonly name: string;
  /** how many of its members have to have witnessed a checkpoint, 1 to all of them */
  readonly threshold: number;
  /** witnesses and groups that stand before it */
  readonly members: readonly string[];
}

export interface Policy {
  readonly logs: readonly KnownLog[];
  readonly witnesses: readonly KnownWitness[];
  readonly groups: readonly WitnessGroup[];
  /** a witness, a group, or `none` */
  readonly quorum: string;
}

/** The name that stands for no cosignature at all. */
export const NONE = 'none';

/** What the lines so far have said. */
class Draft {
  readonly logs: KnownLog[] = [];
  readonly witnesses: KnownWitness[] = [];
  readonly groups: WitnessGroup[] = [];
  readonly members = new Set<string>();
  quorum: string | undefined;

  defines(name: string): boolean {
    return [...this.witnesses, ...this.groups].some((defined) => defined.name === name);
  }
}

/**
 * A policy from its text.
 *
 * Refuses, each with its line: too-large, control-character, no-final-newline (a file that was cut off would ask for less than
 * was meant), unknown-word, bad-format, what `readVerifierKey` refuses, duplicate-key, duplicate-name, reserved-name,
 * unknown-name (one that is not defined above), used-twice (a member of two groups), second-quorum, missing-quorum.
 */
export function readPolicy(bytes: Uint8Array, sha256: Sha256): LogRead<Policy> {
  const where = { part: 'policy' } as const;
  if (bytes.length > MAX_POLICY_BYTES)
    return refuse('too-large', where, { expected: `${MAX_POLICY_BYTES}`, found: `${bytes.length}` });
  const lines = Array.from(bytes, (byte) => String.fromCharCode(byte))
    .join('')
    .split('\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const control = lines.findIndex((line) => /[\u0000-\u0008\u000b-\u001f\u007f]/.test(line));
  if (control >= 0) return refuse('control-character', { ...where, line: control + 1 });
  if (lines.at(-1) !== '') return refuse('no-final-newline', { ...where, line: lines.length });

  const draft = new Draft();
  for (const [i, line] of lines.entries()) {
    const octets = line.split(/[ \t]+/).filter((word) => word !== '');
    if (octets.length === 0 || octets[0]?.startsWith('#')) continue;
    const refusal = readLine(octets.map(wordOf), draft, { ...where, line: i + 1 }, sha256);
    if (refusal) return { ok: false, refusal };
  }
  const { logs, witnesses, groups, quorum } = draft;
  return quorum === undefined ? refuse('missing-quorum', where) : read({ logs, witnesses, groups, quorum });
}

/** Adds to the draft what a line says, or says what is wrong with it. */
function readLine(
  [word, ...rest]: readonly string[],
  draft: Draft,
  where: LogPlace,
  sha256: Sha256,
): LogRefusal | undefined {
  switch (word) {
    case 'log':
      return readLogLine(rest, draft, where, sha256);
    case 'witness':
      return readWitnessLine(rest, draft, where, sha256);
    case 'group':
      return readGroupLine(rest, draft, where);
    case 'quorum':
      return readQuorumLine(rest, draft, where);
    default:
      return no('unknown-word', where, 'log, witness, group, quorum', word);
  }
}

function readLogLine([vkey, url, ...more]: string[], draft: Draft, where: LogPlace, sha256: Sha256) {
  if (vkey === undefined || more.length > 0) return no('bad-format', where, 'form:log-line');
  const key = readVerifierKey(vkey, [ED25519], sha256);
  if (!key.ok) return { ...key.refusal, where };
  if (draft.logs.some((log) => samePublicKey(log.key, key.value)))
    return no('duplicate-key', where, undefined, vkey);
  draft.logs.push({ key: key.value, ...(url === undefined ? {} : { url }) });
  return undefined;
}

function readWitnessLine(
  [name, vkey, url, ...more]: string[],
  draft: Draft,
  where: LogPlace,
  sha256: Sha256,
) {
  if (name === undefined || vkey === undefined || more.length > 0)
    return no('bad-format', where, 'form:witness-line');
  const taken = checkNewName(name, draft, where);
  if (taken) return taken;
  const key = readVerifierKey(vkey, [COSIGNATURE], sha256);
  if (!key.ok) return { ...key.refusal, where };
  if (draft.witnesses.some((witness) => samePublicKey(witness.key, key.value)))
    return no('duplicate-key', where, undefined, vkey);
  draft.witnesses.push({ name, key: key.value, ...(url === undefined ? {} : { url }) });
  return undefined;
}

function readGroupLine([name, many, ...members]: string[], draft: Draft, where: LogPlace) {
  if (name === undefined || many === undefined || members.length === 0)
    return no('bad-format', where, 'form:group-line');
  const taken = checkNewName(name, draft, where);
  if (taken) return taken;
  const n = members.length;
  const threshold = many === 'all' ? n : many === 'any' ? 1 : /^[1-9]\d{0,5}$/.test(many) ? Number(many) : 0;
  if (threshold < 1 || threshold > n) return no('out-of-range', where, `all, any, 1–${n}`, many);
  for (const member of members) {
    if (!draft.defines(member)) return no('unknown-name', where, undefined, member);
    if (draft.members.has(member)) return no('used-twice', where, undefined, member);
    draft.members.add(member);
  }
  draft.groups.push({ name, threshold, members });
  return undefined;
}

function readQuorumLine([name, ...more]: string[], draft: Draft, where: LogPlace) {
  if (name === undefined || more.length > 0) return no('bad-format', where, 'form:quorum-line');
  if (draft.quorum !== undefined) return no('second-quorum', where, draft.quorum, name);
  if (name !== NONE && !draft.defines(name)) return no('unknown-name', where, undefined, name);
  draft.quorum = name;
  return undefined;
}

function checkNewName(name: string, draft: Draft, where: LogPlace): LogRefusal | undefined {
  if (name === NONE) return no('reserved-name', where, undefined, name);
  return draft.defines(name) ? no('duplicate-name', where, undefined, name) : undefined;
}

function no(code: LogRefusal['code'], where: LogPlace, expected?: string, found?: string): LogRefusal {
  return {
    code,
    where,
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
  };
}

/**
 * Names are octets to the specification, with UTF-8 only recommended. A word that is UTF-8 reads as such; any other keeps its
 * octets, each as a code unit that no text has. So two names are the same exactly if their octets are.
 */
function wordOf(octets: string): string {
  const bytes = Uint8Array.from(octets, (octet) => octet.charCodeAt(0));
  const kept = (byte: number) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte);
  return fromUtf8(bytes) ?? Array.from(bytes, kept).join('');
}

/** The text of a policy, logs first. A `LogFault` for a policy that `readPolicy` would not give, by its names. */
export function writePolicy({ logs, witnesses, groups, quorum }: Policy): string {
  const words = (...all: readonly (string | undefined)[]) => all.filter((word) => word !== undefined);
  const lines = [
    ...logs.map(({ key, url }) => words('log', writeVerifierKey(key), url)),
    ...witnesses.map(({ name, key, url }) => words('witness', name, writeVerifierKey(key), url)),
    ...groups.map(({ name, threshold, members }) => words('group', name, `${threshold}`, ...members)),
    words('quorum', quorum),
  ];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (lines.flat().some((word) => word === '' || /[\u0000-\u0020\u007f\p{Cs}]/u.test(word)))
    throw new LogFault('names and addresses have no spaces');
  return lines.map((line) => `${line.join(' ')}\n`).join('');
}

/** A policy whose text is at hand. */
export function policyOf(text: string, sha256: Sha256): LogRead<Policy> {
  return readPolicy(utf8(text), sha256);
}
