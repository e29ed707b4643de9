/**
 * Changes: the days on which a standing or an instrument's being in force becomes another, and what would be different on another
 * record. Both are read off the stretches, so that neither can say anything else than the answers do.
 */
import type { Act } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import {
  type ForThirdStates,
  type Instrument,
  type OwnRule,
  type Survival,
  withAllItTurnsOn,
} from '../terms/instrument.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import { actsOf, countingActsOf } from './acts-of.ts';
import { claimsAmong, knownLast } from './claims.ts';
import { tellMissing } from './counts.ts';
import type { Stretch, Truth } from './kernel/solve.ts';
import { type Missing, whyNot } from './kernel/why-not.ts';
import { forceOf } from './law/art-24-entry-into-force.ts';
import { goesOnOn, goingOn } from './law/art-70-survival.ts';
import { clauseMet, deposited, inForce } from './law/atoms.ts';
import { lastOf, type Scope, scopesOf } from './scopes.ts';
import type { Standing } from './standing.ts';
import { type StateOfPlay, stateOfPlay } from './state-of-play.ts';
import {
  covering,
  type ForceStretch,
  forceStretches,
  standingStretches,
  type TruthStretch,
} from './stretches.ts';
import { solutionsOf } from './until.ts';

/** Where a party stands; of the instrument itself whether it is in force. */
export type Answer = Standing | Truth;

/** Of a party towards an instrument; of the instrument itself where there is no party. */
export interface Change {
  readonly instrument: string;
  readonly party: string | undefined;
  /** of those of its provisions that have a rule of their own: which */
  readonly provisions?: string;
  readonly day: CivilDay;
  readonly before: Answer;
  readonly after: Answer;
  /** the party's last act that had come by then; of `third` and `territory` the act that did it, where one did */
  readonly entry: string | undefined;
  /** of provisions that went on after it had left, or after the end: yes, no, or it cannot be told */
  readonly goesOn?: Survival;
  /** of a duty or a right that the party has, or has not, without being a party: which */
  readonly third?: ForThirdStates;
  /** of the application to a territory: its id, or `*` for all besides the metropolitan one */
  readonly territory?: string;
  /** of a ground that is claimed: the act; it is the last day on which an objection is in time */
  readonly claim?: Act;
}

export interface Difference {
  readonly instrument: string;
  readonly party: string | undefined;
  /** of those of its provisions that have a rule of their own: which */
  readonly provisions?: string;
  /** of what they give to it as a third State, or of their application to a territory */
  readonly third?: ForThirdStates;
  readonly territory?: string;
  readonly from: CivilDay;
  readonly to: CivilDay | undefined;
  readonly before: Answer;
  readonly after: Answer;
}

interface Piece extends Stretch {
  readonly answer: Answer;
}

/** All changes from one day to another, both counted, in the order of their days. */
export function changesBetween(
  state: StateOfPlay,
  first: CivilDay,
  last: CivilDay,
  only: { readonly instrument?: string; readonly party?: string } = {},
): readonly Change[] {
  const changesIn = (pieces: readonly Piece[], otherwise: Answer) =>
    daysOf(pieces)
      .filter((day) => first <= day && day <= last)
      .flatMap((day) => {
        const [before, after] = [
          answerOn(pieces, (day - 1) as CivilDay, otherwise),
          answerOn(pieces, day, otherwise),
        ];
        return before === after ? [] : [{ day, before, after }];
      });
  const found = [...state.record.instruments.values()]
    .filter((x) => only.instrument === undefined || x.instrument === only.instrument)
    .flatMap((x) => {
      const { instrument } = x;
      const changes = [undefined, ...partiesTo(state, instrument)]
        .filter((party) => only.party === undefined || party === only.party)
        .flatMap((party) =>
          changesIn(piecesOf(state, instrument, party), withoutPiece(party)).map((change): Change => {
            const entry =
              party === undefined ? undefined : lastAct(state, instrument, party, change.day)?.entry;
            return { instrument, party, ...change, entry };
          }),
        );
      // The instrument itself concerns everybody who stands towards it, and so do its provisions.
      const ofProvisions = (only.party === undefined ? x.ownRules : []).flatMap((rule) =>
        changesIn(piecesOfProvisions(state, x, rule), 'no').map(
          (change): Change => ({
            instrument,
            party: undefined,
            provisions: rule.id,
            ...change,
            entry: undefined,
          }),
        ),
      );
      const survivals = partiesTo(state, instrument)
        .filter((party) => only.party === undefined || party === only.party)
        .flatMap((party) => goesOnNoMore(state, instrument, party, first, last));
      const claims = claimsAmong(x, countingActsOf(state, instrument)).flatMap((claim): Change[] => {
        const { act } = claim;
        const day = knownLast(claim);
        if (day === undefined || day < first || day > last) return [];
        if (only.party !== undefined && act.party !== only.party) return [];
        const { party, entry } = act;
        return [{ instrument, party, day, before: 'yes', after: 'no', entry, claim: act }];
      });
      const ofScopes = scopesOf(state, x)
        .filter((s) => only.party === undefined || [s.party, s.territory].includes(only.party))
        .flatMap(({ party, third, territory, stretches, toldFrom, act }) =>
          changesIn(stretches.map(pieceOf), 'no')
            .filter(({ day }) => day >= toldFrom)
            .map((change): Change => {
              const what = { ...(third ? { third } : {}), ...(territory ? { territory } : {}) };
              return { instrument, party, ...what, ...change, entry: act(change.day)?.entry };
            }),
        );
      return [...changes, ...ofProvisions, ...survivals, ...ofScopes, ...claims];
    });
  return found.sort((a, b) => a.day - b.day);
}

/** The days on which provisions that went on after a party had left go on no more, or may not. */
function goesOnNoMore(
  state: StateOfPlay,
  instrument: string,
  party: string,
  first: CivilDay,
  last: CivilDay,
): Change[] {
  const x = state.record.instruments.get(instrument);
  if (!x || x.survivals.length === 0) return [];
  const own = actsOf(state, instrument).filter((a) => a.party === party);
  const worlds = solutionsOf(state, instrument).map((s) => goingOn(s, x, party, own));
  return x.survivals.flatMap((survival) => {
    const each = worlds.map((w) => w.filter((g) => g.survival === survival));
    const on = (day: CivilDay): Truth => {
      const truths = new Set(
        each.map((of) => of.map((g) => goesOnOn(g, day)).find((t) => t !== 'no') ?? 'no'),
      );
      const [only = 'cannot-tell'] = truths;
      return truths.size === 1 ? only : 'cannot-tell';
    };
    const days = each.flat().flatMap((g) => [g.possibly.to, g.surely?.to]);
    return [...new Set(days)].flatMap((day): Change[] => {
      if (day === undefined || day < first || day > last) return [];
      const [before, after] = [on((day - 1) as CivilDay), on(day)];
      if (before === after) return [];
      const entry = lastAct(state, instrument, party, day)?.entry;
      return [{ instrument, party, day, before, after, entry, goesOn: survival }];
    });
  });
}

/** What is different on the other record, stretch by stretch; and how many answers were compared and are the same for ever. */
export function differences(
  one: StateOfPlay,
  other: StateOfPlay,
  /** instruments about which the records differ */
  about: readonly string[],
): {
  readonly found: readonly Difference[];
  readonly same: { readonly standings: number; readonly instruments: number };
} {
  const { instruments } = other.record;
  const found: Difference[] = [];
  let [standings, inForce] = [0, 0];
  for (const [instrument, x] of instruments) {
    const mayDiffer = withAllItTurnsOn(instruments, instrument).some((id) => about.includes(id));
    const parties = [...new Set([...partiesTo(one, instrument), ...partiesTo(other, instrument)])].sort();
    const inBoth = (pieces: (state: StateOfPlay) => readonly Piece[], party?: string) =>
      mayDiffer ? between(pieces(one), pieces(other), instrument, party) : [];
    // An instrument is the same where its provisions with rules of their own are.
    const itself = [
      ...inBoth((state) => forceStretches(state, instrument).map(pieceOfForce)),
      ...x.ownRules.flatMap((rule) =>
        inBoth((state) => piecesOfProvisions(state, x, rule)).map((d) => ({ ...d, provisions: rule.id })),
      ),
    ];
    const standing = parties.map((party) => inBoth((state) => piecesOf(state, instrument, party), party));
    const ofScopes = mayDiffer ? betweenScopes(one, other, x) : [];
    found.push(...itself, ...standing.flat(), ...ofScopes);
    inForce += itself.length === 0 ? 1 : 0;
    standings += standing.filter((of) => of.length === 0).length;
  }
  return { found, same: { standings, instruments: inForce } };
}

/**
 * What third States have and where the instrument applies, on both records. Where it reaches territories unless they are left out, one
 * that only one of the records names is told of by neither: that it was reached before is nowhere on record.
 */
function betweenScopes(one: StateOfPlay, other: StateOfPlay, x: Instrument): Difference[] {
  const keyOf = ({ party, third, territory }: Scope) => JSON.stringify([party, third?.id, territory]);
  const [a, b] = [one, other].map((state) => new Map(scopesOf(state, x).map((s) => [keyOf(s), s])));
  const keys = [...new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [a?.get(key), b?.get(key)];
    const scope = is ?? was;
    if (!scope) return [];
    const { party, third, territory } = scope;
    if (territory !== undefined && x.territories?.applies !== 'extended-only' && !(was && is)) return [];
    const [before, after] = [was, is].map((s) => (s?.stretches ?? []).map(pieceOf));
    const toldFrom = Math.max(was?.toldFrom ?? scope.toldFrom, is?.toldFrom ?? scope.toldFrom) as CivilDay;
    return between(before ?? [], after ?? [], x.instrument, party, 'no')
      .filter(({ to }) => to === undefined || to > toldFrom)
      .map((d) => ({
        ...{ ...d, from: Math.max(d.from, toldFrom) as CivilDay },
        ...(third ? { third } : {}),
        ...(territory === undefined ? {} : { territory }),
      }));
  });
}

/** What follows from an act: the differences between the record without it and the record. */
export function effectsOf(state: StateOfPlay, act: Act): readonly Difference[] {
  const { record } = state;
  const without: OpenRecord = {
    ...record,
    acts: record.acts.filter((a) => a.entry !== act.entry),
    entries: record.entries.filter((e) => e !== act.entry),
  };
  return differences(stateOfPlay(without), state, [act.instrument]).found;
}

/** How far the clause on entry into force has come on a day, in the first count that it lacks; undefined where it lacks none. */
export function countOn(
  { record, solution }: StateOfPlay,
  instrument: string,
  on: CivilDay,
): { readonly have: number; readonly needed: number } | undefined {
  const when = record.instruments.get(instrument)?.entryIntoForce.when;
  // "All of these" is no count to the kernel, and one to a reader.
  if (
    when &&
    'consents' in when &&
    when.consents === 'all' &&
    typeof when.of === 'object' &&
    'parties' in when.of
  ) {
    const needed = when.of.parties.length;
    const have = when.of.parties.filter((p) => solution.holds(deposited(p, instrument), on) === 'yes').length;
    return have < needed ? { have, needed } : undefined;
  }
  const count = firstCount(whyNot(solution, clauseMet(instrument), on));
  if (!count) return undefined;
  const { have = 0, needed = 0 } = tellMissing(count).facts;
  return { have, needed };
}

function firstCount(missing: readonly Missing[]): Extract<Missing, { kind: 'count' }> | undefined {
  for (const m of missing) {
    if (m.kind === 'count') return m;
    const inner =
      m.kind === 'clause'
        ? firstCount(m.lacks)
        : m.kind === 'either' || m.kind === 'together'
          ? firstCount(m.of)
          : undefined;
    if (inner) return inner;
  }
  return undefined;
}

function between(
  a: readonly Piece[],
  b: readonly Piece[],
  instrument: string,
  party: string | undefined,
  otherwise: Answer = withoutPiece(party),
): Difference[] {
  const days = [...new Set([...daysOf(a), ...daysOf(b)])].sort((x, y) => x - y);
  const found: Difference[] = [];
  days.forEach((from, i) => {
    const to = days[i + 1];
    const [before, after] = [answerOn(a, from, otherwise), answerOn(b, from, otherwise)];
    const last = found.at(-1);
    if (before === after) return;
    if (last && last.to === from && last.before === before && last.after === after)
      found[found.length - 1] = { ...last, to };
    else found.push({ instrument, party, from, to, before, after });
  });
  return found;
}

function piecesOf(state: StateOfPlay, instrument: string, party: string | undefined): readonly Piece[] {
  return party === undefined
    ? forceStretches(state, instrument).map(pieceOfForce)
    : standingStretches(state, instrument, party).map(({ from, to, standing }) => ({
        from,
        to,
        answer: standing,
      }));
}

const piecesOfProvisions = (state: StateOfPlay, x: Instrument, rule: OwnRule): readonly Piece[] =>
  forceStretches(state, x.instrument, inForce(forceOf(x, rule).name)).map(pieceOfForce);
const pieceOf = ({ from, to, is }: TruthStretch): Piece => ({ from, to, answer: is });

const pieceOfForce = ({ from, to, inForce }: ForceStretch): Piece => ({ from, to, answer: inForce });

/** The finite days on which a piece begins or ends. */
function daysOf(pieces: readonly Piece[]): readonly CivilDay[] {
  const days = pieces.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]));
  return [...new Set(days)].filter(Number.isFinite).sort((a, b) => a - b);
}

const answerOn = (pieces: readonly Piece[], day: CivilDay, otherwise: Answer): Answer =>
  covering(pieces, day)?.answer ?? otherwise;

/** On a day of no piece: of the instrument itself, or of a party. */
const withoutPiece = (party: string | undefined): Answer => (party === undefined ? 'no' : 'none');

export const partiesTo = (state: StateOfPlay, instrument: string): readonly string[] =>
  [...new Set(actsOf(state, instrument).map((a) => a.party as string))].sort();

function lastAct(state: StateOfPlay, instrument: string, party: string, day: CivilDay): Act | undefined {
  return lastOf(
    actsOf(state, instrument).filter((a) => a.party === party),
    day,
  );
}
