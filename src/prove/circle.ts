/**
 * A circle as its log tells it, entry by entry: its charter, its parties and their keys, and the chain of every key. It says of
 * the next act whether it can be an entry at all.
 *
 * Format: docs/formats/signed-act.md "What is admitted". The depositary asks before it records, and whoever audits asks again of every
 * entry: it is the same rule, so that nothing is in a log that its own rules would not let in.
 *
 * What is asked is form: the key is one of that party's, the act stands in its place of the key's chain, and the log that the
 * signer had seen is this one. Whether the key had authority just then, and what the act brings about, is not: an act without
 * powers is recorded, and the engine says that it has no effect (VCLT 7, 8).
 *
 * Memory: grows with parties, keys and grants, not with entries.
 */
import { fromBase64, toHex } from '../log/base64.ts';
import { sameBytes, utf8 } from '../log/bytes.ts';
import type { Sha256 } from '../log/hash.ts';
import { following, type Maybe } from '../log/refusal.ts';
import { type Document, logOf, type Seen, type SignedActBody } from '../terms/signed-act.ts';
import type { SignedAct } from './signed-act.ts';

export type CircleCode =
  | 'no-charter'
  | 'second-charter'
  | 'other-circle'
  | 'party-not-begun'
  | 'not-its-key'
  | 'root-incomplete'
  | 'not-committed'
  | 'chain-gap'
  | 'other-chain'
  | 'ahead-of-log'
  | 'other-history'
  | 'unknown-log'
  | 'too-few-parties'
  | 'not-at-the-end'
  | 'log-ended'
  | 'log-name-taken'
  | 'log-not-named';

export interface CircleRefusal {
  readonly code: CircleCode;
  /** path to the value in the act */
  readonly where: { readonly key: string };
  readonly expected?: string;
  readonly found?: string;
}

type Charter = Extract<SignedActBody, { kind: 'circle.charter' }>['body'];
type Inception = Extract<SignedActBody, { kind: 'party.incept' }>['body'];
type Succession = Extract<SignedActBody, { kind: 'circle.succeed' }>['body'];
type Depositary = Charter['depositaries'][number];
type Keys = Inception['root'];
type By = SignedActBody['by'][number];

interface PartyKeys {
  readonly name: Inception['name'];
  root: Keys;
  next: Inception['next'];
  witness: string | undefined;
  mirror: string | undefined;
  /** every key that ever was one of its own: root keys of all times, and keys with powers */
  readonly own: Set<string>;
}

export interface KnownParty {
  readonly id: string;
  /** what the charter calls it in files beside the log */
  readonly as: string | undefined;
  readonly name: Inception['name'];
  readonly witness: string | undefined;
  readonly mirror: string | undefined;
}

/** Root of this log at a size that it has had; nothing for one that it has not. */
export type RootAt = (size: number) => Maybe<Uint8Array | undefined>;

export class Circle {
  /** id of the charter; nothing is known before it but who the parties are */
  id: string | undefined;
  charter: Charter | undefined;
  /** second acts in one place of a key's chain: the party's two words for one */
  readonly contradictions: {
    readonly key: string;
    readonly seq: number;
    readonly acts: readonly string[];
  }[] = [];
  /** documents that acts name, by their digests */
  readonly documents = new Map<string, Document>();
  /** moves of a log of the circle to another depositary, in order */
  readonly successions: Succession[] = [];
  private readonly parties = new Map<string, PartyKeys>();
  private readonly chains = new Map<string, { seq: number; id: string }>();
  private entries = 0;

  /** @param log name of the log that tells of it */
  constructor(
    private readonly sha256: Sha256,
    readonly log: string,
  ) {}

  get size(): number {
    return this.entries;
  }

  /** Who keeps its logs now: as the charter has it, and as the parties moved them since. */
  get depositaries(): readonly Depositary[] {
    // Of two moves of one log the later one counts: where the log itself is not at hand, an overtaken one may have been let in.
    const moved = new Map(this.successions.map(({ former, depositary }) => [former.log, depositary]));
    return (this.charter?.depositaries ?? []).map((kept) => {
      let at = kept;
      // Of several logs together moves could lead in a circle, which none of them alone would have let in.
      const been = new Set<string>();
      for (let next = moved.get(logOf(at)); next && !been.has(logOf(at)); next = moved.get(logOf(at))) {
        been.add(logOf(at));
        at = next;
      }
      return at;
    });
  }

  /** All who have kept a log of it at some time. */
  get everKept(): readonly Depositary[] {
    return [...(this.charter?.depositaries ?? []), ...this.successions.map((s) => s.depositary)];
  }

  /** The logs that this one goes on from, the first one first. */
  get former(): readonly Succession['former'][] {
    const before = this.successions.findLast((s) => logOf(s.depositary) === this.log)?.former;
    if (!before) return [];
    const chain = [before];
    for (const { former, depositary } of this.successions.toReversed())
      if (logOf(depositary) === chain[0]?.log && former.log !== this.log) chain.unshift(former);
    return chain;
  }

  known(): KnownParty[] {
    return [...this.parties].map(([id, { name, witness, mirror }]) => ({
      id,
      name,
      witness,
      mirror,
      as: this.charter?.parties.find((p) => p.party === id)?.as,
    }));
  }

  /** Why this act cannot be the next entry; nothing where it can. Its signatures have been checked (`signed-act.ts`). */
  refusalOf({ body }: SignedAct, rootAt: RootAt): Maybe<CircleRefusal | undefined> {
    const ended = this.successions.find(({ former }) => former.log === this.log);
    if (ended) return refusal('log-ended', 'circle', { expected: logOf(ended.depositary) });
    if (body.kind === 'party.incept') return this.inChain(body) ?? wholeRoot(body);
    for (const [i, by] of body.by.entries()) {
      if (!this.parties.has(by.party as string))
        return refusal('party-not-begun', `by[${i}].party`, { found: by.party as string });
    }
    if (body.kind === 'circle.charter') return this.charterRefused(body) ?? this.inChain(body);
    if (this.id === undefined) return refusal('no-charter', 'circle');
    if (body.circle !== this.id)
      return refusal('other-circle', 'circle', { expected: this.id, found: body.circle });
    const refused =
      (body.kind === 'party.rotate' ? this.rotationRefused(body) : this.keysRefused(body)) ??
      this.inChain(body);
    if (refused) return refused;
    return following(this.historyRefused(body.after, 'after', rootAt), (other) => {
      if (other) return other;
      if (body.kind === 'log.acknowledge') return this.historyRefused(body.body, 'body', rootAt);
      return body.kind === 'circle.succeed' ? this.successionRefused(body, rootAt) : undefined;
    });
  }

  /** Takes it in as the next entry. */
  add({ id, body }: Pick<SignedAct, 'id' | 'body'>): void {
    this.entries += 1;
    for (const by of body.by) this.addToChain(by, id);
    const document = documentIn(body);
    // the first act to name it says what it is
    if (document && !this.documents.has(document.sha256)) this.documents.set(document.sha256, document);
    switch (body.kind) {
      case 'party.incept': {
        const { name, root, next, witness, mirror } = body.body;
        this.parties.set(id, { name, root, next, witness, mirror, own: new Set(root.keys) });
        break;
      }
      case 'circle.charter':
        this.id = id;
        this.charter = body.body;
        break;
      case 'circle.succeed':
        this.successions.push(body.body);
        break;
      case 'party.rotate': {
        const party = this.parties.get(body.by[0]?.party as string) as PartyKeys;
        party.root = body.body.root;
        party.next = body.body.next;
        if (body.body.witness !== undefined) party.witness = body.body.witness;
        if (body.body.mirror !== undefined) party.mirror = body.body.mirror;
        for (const key of body.body.root.keys) party.own.add(key);
        break;
      }
      case 'powers.grant':
        for (const { party } of body.by) this.parties.get(party as string)?.own.add(body.body.to);
        break;
      default:
        break;
    }
  }

  private addToChain({ key, seq }: By, id: string): void {
    const last = this.chains.get(key);
    if (last && seq <= last.seq)
      this.contradictions.push({ key, seq, acts: seq === last.seq ? [last.id, id] : [id] });
    else this.chains.set(key, { seq, id });
  }

  private charterRefused(
    body: Extract<SignedActBody, { kind: 'circle.charter' }>,
  ): CircleRefusal | undefined {
    if (this.id !== undefined) return refusal('second-charter', 'kind', { found: body.kind });
    for (const [i, { party }] of body.body.parties.entries()) {
      const known = this.parties.get(party);
      if (!known) return refusal('party-not-begun', `body.parties[${i}].party`, { found: party });
      const signing = rootsSigning(known, party, body);
      if (signing < known.root.need)
        return refusal('root-incomplete', `body.parties[${i}]`, count(known.root.need, signing));
    }
    return this.keysRefused(body);
  }

  /**
   * A log is moved by most of the parties, and by as many as the charter asks for: two moves of one log can both be only where a
   * party signs both (`several.ts` tells of it). It goes on exactly where the former one ended, there and here.
   */
  private successionRefused(
    body: Extract<SignedActBody, { kind: 'circle.succeed' }>,
    rootAt: RootAt,
  ): Maybe<CircleRefusal | undefined> {
    const { former, depositary } = body.body;
    const { parties = [], quorum = 0 } = this.charter ?? {};
    const isWhole = ({ party }: { readonly party: string }) => {
      const known = this.parties.get(party);
      return known !== undefined && rootsSigning(known, party, body) >= known.root.need;
    };
    const need = Math.max(quorum, Math.floor(parties.length / 2) + 1);
    const whole = parties.filter(isWhole).length;
    if (whole < need) return refusal('too-few-parties', 'by', count(need, whole));
    const next = logOf(depositary);
    const isElsewhere = this.log !== former.log && this.log !== next;
    // Elsewhere a move may be said again, with the entries that had come before it there.
    const known = isElsewhere ? this.everKept : this.depositaries;
    if (!known.some((d) => logOf(d) === former.log))
      return refusal('unknown-log', 'body.former.log', { found: former.log });
    const again = this.successions.some((s) => s.former.log === former.log && logOf(s.depositary) === next);
    // A name that was a log of the circle stays that log: it could never go on.
    if (!(isElsewhere && again) && this.everKept.some((d) => logOf(d) === next))
      return refusal('log-name-taken', 'body.depositary.log', { found: next });
    if (isElsewhere) return undefined;
    if (former.size !== this.entries)
      return refusal('not-at-the-end', 'body.former.size', count(this.entries, former.size));
    return this.historyRefused({ ...former, log: this.log }, 'body.former', rootAt);
  }

  /** A rotation is signed by the keys that were committed to, and by them alone: whoever stole the old ones cannot do it. */
  private rotationRefused(body: Extract<SignedActBody, { kind: 'party.rotate' }>): CircleRefusal | undefined {
    const [first] = body.by;
    const { next } = this.parties.get(first?.party as string) as PartyKeys;
    for (const [i, { key, party }] of body.by.entries()) {
      const digest = toHex(this.sha256(utf8(key)));
      const isCommitted =
        party === first?.party && next.keys.includes(digest) && body.body.root.keys.includes(key);
      if (!isCommitted) return refusal('not-committed', `by[${i}].key`, { found: key });
    }
    return body.by.length < next.need
      ? refusal('root-incomplete', 'by', count(next.need, body.by.length))
      : undefined;
  }

  private keysRefused(body: SignedActBody): CircleRefusal | undefined {
    for (const [i, { key, party }] of body.by.entries())
      if (!this.parties.get(party as string)?.own.has(key))
        return refusal('not-its-key', `by[${i}].key`, { found: key });
    return undefined;
  }

  /** A second act in a place that is taken is let in: it is evidence, and `contradictions` tells of it. */
  private inChain(body: SignedActBody): CircleRefusal | undefined {
    for (const [i, { key, seq, prev }] of body.by.entries()) {
      const last = this.chains.get(key);
      const next = last ? last.seq + 1 : 0;
      if (seq > next) return refusal('chain-gap', `by[${i}].seq`, count(next, seq));
      if (seq === next && prev !== last?.id)
        return refusal('other-chain', `by[${i}].prev`, { expected: last?.id ?? '', found: prev ?? '' });
    }
    return undefined;
  }

  /** What its signer saw of another log of the circle is for whoever has that one to check (`several.ts`). */
  private historyRefused(seen: Seen, key: string, rootAt: RootAt): Maybe<CircleRefusal | undefined> {
    const { depositaries = [] } = this.charter ?? {};
    if (seen.log === undefined && depositaries.length > 1)
      return refusal('log-not-named', `${key}.log`, { expected: this.log });
    if (seen.log !== undefined && seen.log !== this.log && !this.former.some((f) => f.log === seen.log)) {
      const isKnown = this.everKept.some((d) => logOf(d) === seen.log);
      return isKnown ? undefined : refusal('unknown-log', `${key}.log`, { found: seen.log });
    }
    if (seen.size > this.entries)
      return refusal('ahead-of-log', `${key}.size`, count(this.entries, seen.size));
    return following(rootAt(seen.size), (root) => {
      const said = fromBase64(seen.root);
      if (root && said && sameBytes(root, said)) return undefined;
      return refusal('other-history', `${key}.root`, { found: seen.root });
    });
  }
}

/** The document beside the log that an act speaks of. */
export function documentIn({ kind, body }: SignedActBody): Document | undefined {
  switch (kind) {
    case 'treaty.act':
    case 'log.evidence':
      return body.document;
    case 'correction.propose':
      return body.becomes;
    default:
      return undefined;
  }
}

/** How many of a party's root keys of now are among those who sign. */
const rootsSigning = ({ root }: PartyKeys, party: string, { by }: SignedActBody): number =>
  by.filter((b) => b.party === party && root.keys.includes(b.key)).length;

/** A party begins with all of its root keys: none is claimed that its holder did not sign with. */
function wholeRoot(body: Extract<SignedActBody, { kind: 'party.incept' }>): CircleRefusal | undefined {
  const { keys, need } = body.body.root;
  const signing = new Set(body.by.map((b) => b.key));
  const isWhole =
    keys.length === signing.size && keys.every((key) => signing.has(key)) && need <= keys.length;
  return isWhole ? undefined : refusal('root-incomplete', 'body.root', count(keys.length, signing.size));
}

const count = (expected: number, found: number) => ({ expected: `${expected}`, found: `${found}` });

function refusal(
  code: CircleCode,
  key: string,
  about: { readonly expected?: string; readonly found?: string } = {},
): CircleRefusal {
  return { code, where: { key }, ...about };
}
