/**
 * Who may speak for a party: whether the keys that signed an act had authority where it stands in the log.
 *
 * Source: VCLT art. 7 (full powers), art. 8 (an act of somebody without them has no effect unless the party confirms it
 * afterwards). A party's root keys, as many together as it asks for, are the party itself; any other key speaks under a grant
 * that stood in the log before the act, that nothing before the act revoked, and that covers it. Position decides and never a
 * claimed date: what is signed with revoked powers and dated before the revocation comes after it all the same.
 *
 * Nothing is removed and nothing is refused here. An act without authority is on record, and this says why it has no effect. From
 * which day a confirmed act counts art. 8 does not say: the earliest is its own, the latest that of the confirmation. An act that
 * its party disavows stays what it is and is disputed.
 *
 * Not decided here: VCLT 46 and 47 (competence under internal law, restrictions that others were not told of).
 *
 * Rows: full-powers.
 */
import type { SignedActBody } from '../../terms/signed-act.ts';

/** An act, and its place in the log. */
export interface LoggedAct {
  readonly index: number;
  readonly id: string;
  readonly body: SignedActBody;
}

/** Why a key did not speak for its party. */
export type Lack =
  /** some root keys of the party, fewer than it asks for */
  | 'too-few-roots'
  /** a root key that was replaced before */
  | 'root-replaced'
  /** no powers are named, or none that were granted to this key by this party before */
  | 'no-grant'
  /** they were revoked before the act */
  | 'revoked'
  /** they do not cover an act of this kind, or about this instrument */
  | 'out-of-scope';

export type Authority =
  | { readonly kind: 'root' }
  | { readonly kind: 'powers'; readonly grant: string }
  | { readonly kind: 'confirmed'; readonly by: string; readonly index: number; readonly lack: Lack }
  | { readonly kind: 'none'; readonly lack: Lack };

/** One party's part in an act. */
export interface Spoken {
  readonly act: LoggedAct;
  /** id of the party's inception */
  readonly party: string;
  readonly authority: Authority;
  /** acts by which the party disavows it */
  readonly disavowed: readonly string[];
}

type Of<K extends SignedActBody['kind']> = Extract<SignedActBody, { kind: K }>;
type Keys = Of<'party.incept'>['body']['root'];

interface Grant {
  readonly body: Of<'powers.grant'>['body'];
  revoked: boolean;
}

/** @param log every act of the log, in order @returns each party's part in each act, in order */
export function whoSpoke(log: readonly LoggedAct[]): Spoken[] {
  const powers = new Powers();
  const parts = log.flatMap((act) => {
    const own = partiesOf(act).map((party) => ({ act, party, authority: powers.of(act, party) }));
    powers.take(act, (party) => own.some((p) => p.party === party && p.authority.kind !== 'none'));
    return own;
  });
  const confirmations = confirmationsIn(parts);
  const confirmedParts = parts.map((part): Part => ({ ...part, authority: confirmed(part, confirmations) }));
  const disavowed = disavowals(confirmedParts);
  const of = (party: string, id: string) => disavowed.get(`${party} ${id}`) ?? [];
  return confirmedParts.map((part) => {
    const { party, act, authority } = part;
    // What rests on an act that is disputed is disputed.
    const ground =
      authority.kind === 'powers' ? authority.grant : authority.kind === 'confirmed' ? authority.by : '';
    return { ...part, disavowed: [...of(party, act.id), ...of(party, ground)] };
  });
}

/**
 * For each party and act the acts by which it disavows it. The last word stands: a disavowal that is itself disavowed later, by a
 * root that a thief had no part in, disputes nothing.
 */
function disavowals(parts: readonly Part[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const byId = new Map(parts.map((p) => [`${p.party} ${p.act.id}`, p]));
  for (const { act, party, authority } of parts.toReversed()) {
    if (act.body.kind !== 'party.disavow' || authority.kind !== 'root' || found.has(`${party} ${act.id}`))
      continue;
    for (const id of act.body.body.acts) {
      const other = byId.get(`${party} ${id}`);
      if (!other || !disavows(act, other.act)) continue;
      const key = `${party} ${id}`;
      found.set(key, [act.id, ...(found.get(key) ?? [])]);
    }
  }
  return found;
}

/** The parties whose keys signed; a party that begins is named by its own act. */
function partiesOf({ id, body }: LoggedAct): string[] {
  return [...new Set(body.by.map((b) => b.party ?? id))];
}

type Part = Omit<Spoken, 'disavowed'>;

/** Confirmations with authority, by party and act, in order. */
function confirmationsIn(parts: readonly Part[]): ReadonlyMap<string, readonly Part[]> {
  const found = new Map<string, Part[]>();
  for (const part of parts) {
    const { act, party, authority } = part;
    if (act.body.kind !== 'act.confirm' || authority.kind === 'none') continue;
    const key = `${party} ${act.body.body.act}`;
    found.set(key, [...(found.get(key) ?? []), part]);
  }
  return found;
}

function confirmed(part: Part, confirmations: ReadonlyMap<string, readonly Part[]>): Authority {
  const { authority, act, party } = part;
  // Powers are not given afterwards: what is confirmed is what was done about an instrument.
  if (authority.kind !== 'none' || act.body.kind !== 'treaty.act') return authority;
  const by = confirmations.get(`${party} ${act.id}`)?.find((s) => s.act.index > act.index);
  return by ? { kind: 'confirmed', by: by.act.id, index: by.act.index, lack: authority.lack } : authority;
}

function disavows({ index, body }: LoggedAct, act: LoggedAct): boolean {
  return (
    body.kind === 'party.disavow' &&
    index > act.index &&
    body.body.acts.includes(act.id) &&
    act.body.by.some((b) => b.key === body.body.key)
  );
}

/** What stands at one place of the log, from what came before. */
class Powers {
  private readonly roots = new Map<string, Keys>();
  private readonly former = new Map<string, Set<string>>();
  /** by act and party: one act can empower for several */
  private readonly grants = new Map<string, Grant>();

  of({ id, body }: LoggedAct, party: string): Authority {
    if (body.kind === 'party.incept' && party === id) return { kind: 'root' };
    // whoever was committed to takes over; that it is them was asked before it was recorded
    if (body.kind === 'party.rotate') return { kind: 'root' };
    const own = body.by.filter((b) => b.party === party);
    const root = this.roots.get(party);
    const signing = own.filter((b) => root?.keys.includes(b.key)).length;
    if (root && signing >= root.need) return { kind: 'root' };
    for (const { key, powers } of own) {
      const lack = this.lackOf(powers, key, party, body);
      if (powers !== undefined && lack === undefined) return { kind: 'powers', grant: powers };
    }
    const [first] = own;
    const { key = '', powers } = first ?? {};
    if (signing > 0) return { kind: 'none', lack: 'too-few-roots' };
    if (powers === undefined && this.former.get(party)?.has(key))
      return { kind: 'none', lack: 'root-replaced' };
    return { kind: 'none', lack: this.lackOf(powers, key, party, body) ?? 'no-grant' };
  }

  private lackOf(
    powers: string | undefined,
    key: string,
    party: string,
    body: SignedActBody,
  ): Lack | undefined {
    const grant = this.grants.get(`${powers} ${party}`);
    if (!grant || grant.body.to !== key) return 'no-grant';
    if (grant.revoked) return 'revoked';
    if (body.kind === 'log.acknowledge') return undefined;
    if (body.kind !== 'treaty.act' || !grant.body.kinds.includes(body.body.act)) return 'out-of-scope';
    const { instruments } = grant.body;
    return instruments && !instruments.includes(body.body.instrument) ? 'out-of-scope' : undefined;
  }

  /** @param speaks whether the act speaks for that party; powers are given and taken by nobody else */
  take({ id, body }: LoggedAct, speaks: (party: string) => boolean): void {
    switch (body.kind) {
      case 'party.incept':
        this.setRoot(id, body.body.root);
        break;
      case 'party.rotate':
        this.setRoot(body.by[0]?.party as string, body.body.root);
        break;
      case 'powers.grant':
        for (const party of new Set(body.by.map((b) => b.party as string)))
          if (speaks(party)) this.grants.set(`${id} ${party}`, { body: body.body, revoked: false });
        break;
      case 'powers.revoke':
        for (const party of new Set(body.by.map((b) => b.party as string))) {
          const grant = this.grants.get(`${body.body.grant} ${party}`);
          if (grant && speaks(party)) grant.revoked = true;
        }
        break;
      default:
        break;
    }
  }

  private setRoot(party: string, root: Keys): void {
    const former = this.former.get(party) ?? new Set();
    for (const key of this.roots.get(party)?.keys ?? []) former.add(key);
    for (const key of root.keys) former.delete(key);
    this.former.set(party, former);
    this.roots.set(party, root);
  }
}
