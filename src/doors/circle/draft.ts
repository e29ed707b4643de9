/** Drafts: the text of an act before anybody has signed it, with its place in the chains of its keys. */
import { toHex, utf8 } from '../../log/index.ts';
import type { LoggedAct } from '../../reason/law/art-7-full-powers.ts';
import type { SignedActBody } from '../../terms/signed-act.ts';
import { nodeSha256 } from '../node-engine.ts';

type By = SignedActBody['by'][number];
type Words = Readonly<Record<string, string>>;

const digestOf = (key: string): string => toHex(nodeSha256(utf8(key)));

/** @param next keys to come; only their digests are told */
export function inceptionDraft(
  name: Words,
  root: readonly string[],
  next: readonly string[],
  need: number,
  date: string,
  watching: { readonly witness?: string; readonly mirror?: string } = {},
): SignedActBody {
  return {
    v: 1,
    kind: 'party.incept',
    date,
    by: root.map((key) => ({ key, seq: 0 })),
    body: {
      name,
      root: { keys: [...root], need },
      next: { keys: next.map(digestOf), need: Math.min(need, next.length) },
      ...watching,
    },
  };
}

export interface Founder {
  readonly id: string;
  readonly as: string;
  readonly body: Extract<SignedActBody, { kind: 'party.incept' }>;
}

/** The charter of parties that have only just begun: each signs with its root keys, right after its inception. */
export function charterDraft(
  name: Words,
  founders: readonly Founder[],
  depositaries: readonly { readonly name: string; readonly log: string }[],
  asked: { readonly quorum: number; readonly mirrors?: number },
  date: string,
): SignedActBody {
  return {
    v: 1,
    kind: 'circle.charter',
    date,
    by: founders.flatMap(({ id, body }) =>
      body.body.root.keys
        .slice(0, body.body.root.need)
        .map((key): By => ({ key, party: id, seq: 1, prev: id })),
    ),
    body: {
      name,
      parties: founders.map(({ id, as }) => ({ party: id, as: as as never })),
      depositaries: [...depositaries],
      ...asked,
      class: 'public',
    },
  };
}

/** The next place in the chain of a key. */
export function nextBy(acts: readonly LoggedAct[], key: string, party: string, powers?: string): By {
  const own = acts.flatMap(({ id, body }) =>
    body.by.filter((b) => b.key === key).map(({ seq }) => ({ id, seq })),
  );
  const last = own.reduce<{ id: string; seq: number } | undefined>(
    (l, b) => (l && l.seq >= b.seq ? l : b),
    undefined,
  );
  return {
    key,
    party,
    ...(powers === undefined ? {} : { powers }),
    ...(last ? { seq: last.seq + 1, prev: last.id } : { seq: 0 }),
  };
}

/** The party of that name in the charter, or of that id. */
export function partyNamed(
  parties: readonly { readonly id: string; readonly as: string | undefined }[],
  name: string,
): string | undefined {
  return parties.find((p) => p.as === name || p.id === name)?.id;
}
