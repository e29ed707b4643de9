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
import type { Maybe } from '../log/refusal.ts';
import type { SignedActBody } from '../terms/signed-act.ts';
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
  | 'other-history';

export interface CircleRefusal {
  readonly code: CircleCode;
  /** path to the value in the act */
  readonly where: { readonly key: string };
  readonly expected?: string;
  readonly found?: string;
}

type Charter = Extract<SignedActBody, { kind: 'circle.charter' }>['body'];
type Inception = Extract<SignedActBody, { kind: 'party.incept' }>['body'];
type Keys = Inception['root'];
type By = SignedActBody['by'][number];

interface PartyKeys {
  readonly name: Inception['name'];
  root: Keys;
  next: Inception['next'];
  witness: string | undefined;
  /** every key that ever was one of its own: root keys of all times, and keys with powers */
  readonly own: Set<string>;
}

export interface KnownParty {
  readonly id: string;
  /** what the charter calls it in files beside the log */
  readonly as: string | undefined;
  readonly name: Inception['name'];
  readonly witness: string | undefined;
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
  private readonly parties = new Map<string, PartyKeys>();
  private readonly chains = new Map<string, { seq: number; id: string }>();
  private entries = 0;

  constructor(private readonly sha256: Sha256) {}

  get size(): number {
    return this.entries;
  }

  known(): KnownParty[] {
    return [...this.parties].map(([id, { name, witness }]) => ({
      id,
      name,
      witness,
      as: this.charter?.parties.find((p) => p.party === id)?.as,
    }));
  }

  /** Why this act cannot be the next entry; nothing where it can. Its signatures have been checked (`signed-act.ts`). */
  async refusalOf({ body }: SignedAct, rootAt: RootAt): Promise<CircleRefusal | undefined> {
    if (body.kind === 'party.incept') return this.inChain(body) ?? wholeRoot(body);
    for (const [i, by] of body.by.entries()) {
      if (!this.parties.has(by.party as string))
        return refusal('party-not-begun', `by[${i}].party`, { found: by.party as string });
    }
    if (body.kind === 'circle.charter') return this.charterRefused(body) ?? this.inChain(body);
    if (this.id === undefined) return refusal('no-charter', 'circle');
    if (body.circle !== this.id)
      return refusal('other-circle', 'circle', { expected: this.id, found: body.circle });
    return (
      (body.kind === 'party.rotate' ? this.rotationRefused(body) : this.keysRefused(body)) ??
      this.inChain(body) ??
      (await this.historyRefused(body.after, 'after', rootAt)) ??
      (body.kind === 'log.acknowledge' ? await this.historyRefused(body.body, 'body', rootAt) : undefined)
    );
  }

  /** Takes it in as the next entry. */
  add({ id, body }: SignedAct): void {
    this.entries += 1;
    for (const by of body.by) this.addToChain(by, id);
    switch (body.kind) {
      case 'party.incept': {
        const { name, root, next, witness } = body.body;
        this.parties.set(id, { name, root, next, witness, own: new Set(root.keys) });
        break;
      }
      case 'circle.charter':
        this.id = id;
        this.charter = body.body;
        break;
      case 'party.rotate': {
        const party = this.parties.get(body.by[0]?.party as string) as PartyKeys;
        party.root = body.body.root;
        party.next = body.body.next;
        if (body.body.witness !== undefined) party.witness = body.body.witness;
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
      const signing = body.by.filter((b) => b.party === party && known.root.keys.includes(b.key)).length;
      if (signing < known.root.need)
        return refusal('root-incomplete', `body.parties[${i}]`, count(known.root.need, signing));
    }
    return this.keysRefused(body);
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

  private async historyRefused(
    seen: { readonly size: number; readonly root: string },
    key: string,
    rootAt: RootAt,
  ): Promise<CircleRefusal | undefined> {
    if (seen.size > this.entries)
      return refusal('ahead-of-log', `${key}.size`, count(this.entries, seen.size));
    const [root, said] = [await rootAt(seen.size), fromBase64(seen.root)];
    if (root && said && sameBytes(root, said)) return undefined;
    return refusal('other-history', `${key}.root`, { found: seen.root });
  }
}

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
