/**
 * Parties with keys, and a circle that they found: for tests of acts. Keys follow from their names, so that every run signs the same
 * bytes; what a depositary would keep is kept here as a list of entries.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import {
  append,
  ED25519,
  EMPTY_FRONTIER,
  type Frontier,
  frontierRoot,
  leafHash,
  type NoteSigner,
  noteSigner,
  toBase64,
  toHex,
  utf8,
  type VerifierKey,
  verifierKey,
  writeVerifierKey,
} from '../../src/log/index.ts';
import { Circle, openSignedAct, type SignedAct, signAct } from '../../src/prove/index.ts';
import type { SignedActBody } from '../../src/terms/signed-act.ts';

export const DAY = '2026-11-28';

export interface TestKey {
  readonly text: string;
  readonly key: VerifierKey;
  readonly signer: NoteSigner;
}

export function testKey(name: string): TestKey {
  const seed = nodeSha256(utf8(name));
  const key = verifierKey(name, ED25519, ed25519.getPublicKey(seed), nodeSha256);
  return { text: writeVerifierKey(key), key, signer: noteSigner(key, (m) => ed25519.sign(m, seed)) };
}

export const digestOf = (key: TestKey): string => toHex(nodeSha256(utf8(key.text)));

export async function signed(body: SignedActBody, ...keys: readonly TestKey[]): Promise<SignedAct> {
  const act = await signAct(
    body,
    keys.map((k) => k.signer),
    nodeSha256,
  );
  if (!act.ok) throw new Error(JSON.stringify(act.refused));
  return act.value;
}

/** What a party begins with: one root key, one to come. */
export class TestParty {
  readonly root: TestKey;
  readonly next: TestKey;
  id = '';

  constructor(readonly name: string) {
    this.root = testKey(`${name}.example/root`);
    this.next = testKey(`${name}.example/next`);
  }

  get inception(): SignedActBody {
    return {
      v: 1,
      kind: 'party.incept',
      by: [{ key: this.root.text, seq: 0 }],
      date: DAY,
      body: {
        name: { en: this.name },
        root: { keys: [this.root.text], need: 1 },
        next: { keys: [digestOf(this.next)], need: 1 },
      },
    };
  }
}

/** A log without signatures of its own: entries, their roots, and the circle that they tell of. */
export class TestLog {
  readonly circle: Circle;
  readonly entries: SignedAct[] = [];
  readonly roots: Uint8Array[] = [frontierRoot(EMPTY_FRONTIER, nodeSha256)];
  private frontier: Frontier = EMPTY_FRONTIER;
  private readonly chains = new Map<string, { seq: number; id: string }>();

  constructor(readonly name = 'depositary.example/log') {
    this.circle = new Circle(nodeSha256, name);
  }

  rootAt = (size: number): Uint8Array | undefined => this.roots[size];

  refusalOf(act: SignedAct) {
    return this.circle.refusalOf(act, this.rootAt);
  }

  async record(act: SignedAct): Promise<SignedAct> {
    const opened = await openSignedAct(act.bytes, nodeEngine, nodeSha256);
    if (!opened.ok) throw new Error(JSON.stringify(opened.refused));
    const refusal = await this.refusalOf(act);
    if (refusal) throw new Error(JSON.stringify(refusal));
    this.circle.add(act);
    this.entries.push(act);
    this.frontier = append(this.frontier, leafHash(nodeSha256, act.bytes), nodeSha256);
    this.roots.push(frontierRoot(this.frontier, nodeSha256));
    for (const { key, seq } of act.body.by) this.chains.set(key, { seq, id: act.id });
    return act;
  }

  get after(): { size: number; root: string } {
    return { size: this.entries.length, root: toBase64(this.roots.at(-1) as Uint8Array) };
  }

  /** The next place in the chain of that key. */
  by(party: TestParty, key: TestKey = party.root, powers?: string): SignedActBody['by'][number] {
    const last = this.chains.get(key.text);
    return {
      key: key.text,
      party: party.id,
      ...(powers === undefined ? {} : { powers }),
      ...(last ? { seq: last.seq + 1, prev: last.id } : { seq: 0 }),
    };
  }

  get inCircle() {
    return { v: 1, circle: this.circle.id as string, date: DAY, after: this.after } as const;
  }
}

/** A circle of these parties, from nothing: they begin, and sign its charter together. */
export async function foundedBy(
  ...names: readonly string[]
): Promise<{ log: TestLog; parties: TestParty[] }> {
  const log = new TestLog();
  const parties = names.map((name) => new TestParty(name));
  for (const party of parties) party.id = (await log.record(await signed(party.inception, party.root))).id;
  await log.record(await signed(charterOf(log, parties), ...parties.map((p) => p.root)));
  return { log, parties };
}

export function charterOf(log: TestLog, parties: readonly TestParty[]): SignedActBody {
  return {
    v: 1,
    kind: 'circle.charter',
    by: parties.map((p) => log.by(p)),
    date: DAY,
    body: {
      name: { en: 'A circle' },
      parties: parties.map((p) => ({ party: p.id, as: p.name as never })),
      depositaries: [{ name: 'The depositary', log: testKey('depositary.example/log').text }],
      quorum: Math.floor((2 * parties.length) / 3) + 1,
      class: 'public',
    },
  };
}
