/**
 * What the page of a hard case asks, in a few words, and what the program concludes, written the way a person writes it
 * down.
 *
 * | question | answer |
 * |---|---|
 * | `condition X` | the day on which the condition for entry into force is met |
 * | `computed X` | the day of entry into force that follows from the acts |
 * | `in force X` | the days on which it is in force |
 * | `in force X:r` | the days on which those of its provisions are whose own rule is r; so with `condition` and `computed` |
 * | `provisions P X:r` | the days on which these are in force for P |
 * | `party P X`, `provisional P X`, `suspended P X`, `signed P X`, `consented P X` | the days on which P is that |
 * | `counted X 2023-11-02` | how many acts the clause still counts on that day: `36 of 44` |
 * | `needed X 2023-11-02` | how many acts the clause asks for on that day |
 * | `States in X 1995-09-22` | for how many of the States that have consented it is in force on that day: `87 of 92` |
 * | `missing X 2023-11-02` | whose acts the clause still lacks on that day |
 * | `could supply X 2004-01-01` | the smallest sets of parties whose acts would be enough: `a or b + c` |
 * | `open P X 2003-06-01` | whether its clause would let P come in, and how: `own-act` |
 * | `applies P X T` | the days on which it applies to territory T for P |
 * | `third P X:t` | the days on which P has what that provision of X gives to States that are not parties |
 * | `law P X` | whether the law of treaties on file was in force for P when X was concluded |
 * | `registered X 2003-06-01` | whether it is registered on that day, with each register of the file |
 * | `called P 2003-06-01` | what P was called on that day |
 * | `standing P X 2003-06-01` | the word for where P stands |
 * | `open P X 2003-06-01` | whether P, which is outside, could come in: `own-act`, `by-others`, `not-open`, `depends` |
 * | `relation P Q X 2003-06-01` | what stands between P and Q, and which provisions: `excluded: art. 9` |
 * | `text P Q X 2003-06-01` | the amendments that stand between P and Q, and those that do not because one is not party to them: `as changed by a; without b` |
 * | `precedence P Q X Y 2003-06-01` | for each clause of X about Y or of Y about X: whose and of which kind; who of P and Q, both party to X, is party to Y too, since when; what prevails, by which paragraph of VCLT 30, or why that is not concluded |
 * | `made X/a`, `effective by the letter X/a`, `rejected X/a` | the days on which the reservation stands, or the consent has effect by VCLT 20(4)(c), or the reservation is not permitted for the objections to it |
 * | `goes on P X` | the provisions that go on for P after it has left, or after the end, by their clause, and on which days |
 * | `dates P X` | every day of P in the list of days that concerns X: where it stands, what it has as a third State, where it applies for it |
 * | `accepted P X/a` | the days on which P has accepted the reservation |
 *
 * After any of them `, R1=a` takes an answer to a question of the instrument as given, and `, at=9` the record with its first
 * nine acts.
 *
 * Days: `1976-03-23` from then on; `1994-04-20 to 1999-04-20` up to and without the second day; several after a
 * semicolon; `never`. Where the record leaves a day open, both sides: `possibly …, surely …`.
 */
import { changesBetween } from '../../src/reason/changes.ts';
import { tellMissing } from '../../src/reason/counts.ts';
import { type Atom, atomParts } from '../../src/reason/kernel/clause.ts';
import { type Solution, type Stretch, solve } from '../../src/reason/kernel/solve.ts';
import { type Missing, whyNot } from '../../src/reason/kernel/why-not.ts';
import { applies } from '../../src/reason/law/art-29-territory.ts';
import { goingOn } from '../../src/reason/law/art-70-survival.ts';
import {
  accepted,
  clauseMet,
  conditionMet,
  consented,
  countsOn,
  deposited,
  effectiveByLetter,
  hasAsThird,
  inForce,
  made,
  party,
  provisional,
  provisionsFor,
  rejected,
  signed,
  suspended,
} from '../../src/reason/law/atoms.ts';
import { clausesOf, clausesWithReservations } from '../../src/reason/law/clauses.ts';
import { lawOfTreatiesFor } from '../../src/reason/law-of-treaties.ts';
import { waysIn } from '../../src/reason/participation.ts';
import { partyStatus } from '../../src/reason/party-status.ts';
import { precedenceBetween } from '../../src/reason/precedence.ts';
import { registeredOn } from '../../src/reason/registration.ts';
import { type Relation, relationsOn } from '../../src/reason/relations.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { textsOn } from '../../src/reason/texts.ts';
import { type CivilDay, readDay, writeDay } from '../../src/terms/civil-day.ts';
import type { Instrument } from '../../src/terms/instrument.ts';
import { atSize, type OpenRecord } from '../../src/terms/open-record.ts';
import { Speaker } from '../../src/words/speaker.ts';

const OF_INSTRUMENT = { condition: conditionMet, computed: clauseMet, 'in force': inForce };
const OF_RESERVATION = { made, letter: effectiveByLetter, rejected };
const OF_PARTY = { party, provisional, suspended, signed, consented };

export function answerTo(whole: OpenRecord, question: string): string {
  const [asked = '', ...given] = question.split(', ');
  const { at, ...choice } = Object.fromEntries(given.map((g) => g.split('=') as [string, string]));
  const record = at === undefined ? whole : atSize(whole, Number(at));
  const words = asked
    .replace(/^effective by the letter /, 'letter ')
    .replace(/^(in|could|States|goes) /, '$1-')
    .split(' ');
  const [what = '', first = '', second = '', third = ''] = words;
  const solution = () => solve(clausesOf(record, choice));
  const kind = what.replace('-', ' ');
  if (kind in OF_INSTRUMENT) {
    isNamed(record, first);
    return days(solution(), OF_INSTRUMENT[kind as keyof typeof OF_INSTRUMENT](first));
  }
  if (kind === 'missing' || kind === 'could supply') {
    const lacks = missing(solution(), first, day(second));
    return kind === 'missing' ? lacks.flatMap(whose).sort().join(', ') : enough(lacks);
  }
  if (kind === 'States in') return statesIn(record, solution(), first, day(second));
  if (kind === 'counted') return counted(record, solution(), first, day(second));
  if (kind === 'needed') return String(ofTheDay(solution(), first, day(second)).facts.needed);
  if (kind === 'relation') return relation(record, [first, second], third, day(words[4] ?? ''));
  if (kind === 'goes on') return goesOn(record, solution(), first, second);
  if (kind === 'text') return text(record, [first, second], third, day(words[4] ?? ''));
  if (kind === 'precedence')
    return precedence(record, [first, second], [third, words[4] ?? ''], day(words[5] ?? ''));
  if (kind in OF_RESERVATION)
    return reserved(record, first, OF_RESERVATION[kind as keyof typeof OF_RESERVATION](first));
  if (kind === 'accepted') return reserved(record, second, accepted(first, second));
  if (kind === 'provisions') {
    isNamed(record, second);
    return days(solution(), provisionsFor(first, second));
  }
  if (kind === 'third') {
    const [id = '', provision] = second.split(':');
    const x = record.instruments.get(id);
    known(x?.forThirdStates.some((t) => t.id === provision) ?? false, second);
    return days(solution(), hasAsThird(first, second));
  }
  if (kind === 'registered') {
    const x = record.instruments.get(first);
    return registeredOn(x as Instrument, day(second))
      .map((r) => r.is)
      .join(', ');
  }
  if (kind === 'called') {
    known(record.parties.has(first), first);
    return new Speaker('en', record).asOf(day(second)).name(first);
  }
  known(record.parties.has(first) && record.instruments.has(second), asked);
  if (kind === 'dates') return dates(record, first, second);
  if (kind === 'open') return waysIn(stateOfPlay(record), second, first, day(third)).openness;
  if (kind === 'standing') return partyStatus(stateOfPlay(record), second, first, day(third)).standing;
  if (kind === 'law')
    return lawOfTreatiesFor(stateOfPlay(record), second, first)
      .map((l) => l.asTreaty)
      .join(', ');
  if (kind === 'applies') {
    known(record.parties.has(third), third);
    return days(solution(), applies(first, second, third));
  }
  if (kind === 'open') return waysIn(stateOfPlay(record), second, first, day(third)).openness;
  known(kind in OF_PARTY, kind);
  return days(solution(), OF_PARTY[kind as keyof typeof OF_PARTY](first, second));
}

/** An instrument, or those of its provisions that have a rule of their own. */
function isNamed(record: OpenRecord, name: string): void {
  const [id = '', rule] = name.split(':');
  const x = record.instruments.get(id);
  known(x !== undefined && (rule === undefined || x.ownRules.some((r) => r.id === rule)), name);
}

/** Of all reservations to the instrument of that entry. */
function reserved(record: OpenRecord, entry: string, of: Atom): string {
  known(record.entries.includes(entry), entry);
  const { clauses } = clausesWithReservations(record, entry.split('/')[0] as string);
  return days(solve(clauses), of);
}

function relation(
  record: OpenRecord,
  pair: readonly [string, string],
  instrument: string,
  on: CivilDay,
): string {
  known(pair.every((p) => record.parties.has(p)) && record.instruments.has(instrument), instrument);
  const {
    bond,
    relation: only,
    under,
    optional,
  } = relationsOn(stateOfPlay(record), instrument, on).between(...pair);
  const said = (r: Relation) =>
    [
      r.bond,
      ...(r.modified.length > 0 && r.bond !== 'modified' ? [`modified ${r.modified.join(', ')}`] : []),
    ].join('; ') +
    (r.bond === 'modified' || r.bond === 'excluded' ? `: ${r[r.bond].join(', ')}` : '') +
    (r.bond === 'suspended-in-part' ? `: ${r.suspended.join(', ')}` : '');
  const each = under.map(
    (u) =>
      `${u.readings.map((r) => r.doctrine ?? Object.values(r.choice).join(' ')).join(' and ')}: ${said(u.relation)}`,
  );
  const taken = optional.length > 0 ? [`taken up ${optional.join(', ')}`] : [];
  return [...(only ? [said(only)] : [bond, ...each]), ...taken].join('; ');
}

function precedence(
  record: OpenRecord,
  pair: readonly [string, string],
  [instrument, other]: readonly [string, string],
  on: CivilDay,
): string {
  known(pair.every((p) => record.parties.has(p)) && record.instruments.has(other), other);
  const found = precedenceBetween(stateOfPlay(record), instrument, pair, on).filter(
    (b) => b.link.other === other,
  );
  const said = found.map(({ link, both, perhaps, since, prevails, undecided }) =>
    [
      `${link.of} ${link.clause.place}`,
      perhaps.length > 0
        ? `cannot tell ${perhaps.join(' ')}`
        : `${both.join(' ')} since ${since === undefined ? '?' : writeDay(since)}`,
      ...(prevails ? [`${prevails.instrument} by ${prevails.by}`] : []),
      ...(undecided ? [undecided] : []),
    ].join(', '),
  );
  return said.length > 0 ? said.join('; ') : 'none';
}

function text(record: OpenRecord, pair: readonly [string, string], instrument: string, on: CivilDay): string {
  known(pair.every((p) => record.parties.has(p)) && record.instruments.has(instrument), instrument);
  const { amendments, ofOneOnly, uncertain } = textsOn(stateOfPlay(record), instrument, on).between(...pair);
  const said = (word: string, ids: readonly string[]) =>
    ids.length > 0 ? [`${word} ${ids.join(', ')}`] : [];
  const parts = [
    ...said('as changed by', amendments),
    ...said(
      'without',
      ofOneOnly.map((o) => o.amendment),
    ),
    ...said('cannot tell', uncertain),
  ];
  return parts.join('; ') || 'as adopted';
}

function days(solution: Solution, of: Atom): string {
  return bothSides(solution.stretches(of, 'possibly'), solution.stretches(of, 'surely'));
}

function bothSides(...sides: readonly [readonly Stretch[], readonly Stretch[]]): string {
  const [possibly, surely] = sides.map((stretches) =>
    stretches
      .map((s) =>
        [s.from, s.to]
          .filter((d) => d !== undefined)
          .map(written)
          .join(' to '),
      )
      .join('; '),
  );
  const said = (text: string | undefined) => text || 'never';
  return possibly === surely ? said(surely) : `possibly ${said(possibly)}, surely ${said(surely)}`;
}

function goesOn(record: OpenRecord, solution: Solution, who: string, instrument: string): string {
  const x = record.instruments.get(instrument);
  if (!x) throw new Error(`not on this record: ${instrument}`);
  const own = record.acts.filter((a) => a.party === who && a.instrument === instrument);
  const each = goingOn(solution, x, who, own).map(
    ({ survival, possibly, surely }) =>
      `${survival.locator}: ${bothSides([possibly], surely ? [surely] : [])}`,
  );
  return each.join('; ') || 'nothing';
}

function dates(record: OpenRecord, who: string, instrument: string): string {
  const always = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as [CivilDay, CivilDay];
  const each = changesBetween(stateOfPlay(record), ...always, { instrument, party: who }).map(
    ({ day, before, after, third, territory }) =>
      `${[writeDay(day), third?.id ?? territory].filter(Boolean).join(' ')}: ${before} → ${after}`,
  );
  return each.join('; ') || 'none';
}

/** Of the parties that the clause names, those whose instrument is there on that day. */
function counted(record: OpenRecord, solution: Solution, instrument: string, on: CivilDay): string {
  const when = record.instruments.get(instrument)?.entryIntoForce.when;
  if (!when || !('of' in when) || typeof when.of !== 'object')
    throw new Error(`the clause of ${instrument} names no parties`);
  if ('partyTo' in when.of) {
    const { facts, from } = ofTheDay(solution, instrument, on);
    return `${facts.have} of ${(facts.have ?? 0) + from.length}`;
  }
  if (!('parties' in when.of)) throw new Error(`the clause of ${instrument} names no parties`);
  const named = when.of.parties;
  const there = named.filter((p) => solution.holds(deposited(p, instrument), on) === 'yes');
  return `${there.length} of ${named.length}`;
}

/** What a count lacks on a day on which it is not yet full. */
function ofTheDay(solution: Solution, instrument: string, on: CivilDay): ReturnType<typeof tellMissing> {
  const [lacks] = missing(solution, instrument, on);
  if (lacks?.kind !== 'count') throw new Error(`the count of ${instrument} is full on ${written(on)}`);
  return tellMissing(lacks);
}

function statesIn(record: OpenRecord, solution: Solution, instrument: string, on: CivilDay): string {
  const acts = record.acts.filter((a) => a.instrument === instrument && countsOn(a).latest <= on);
  const states = [...new Set(acts.map((a) => a.party))].filter(
    (p) => record.parties.get(p)?.kind === 'state',
  );
  const isParty = states.filter((p) => solution.holds(party(p, instrument), on) === 'yes');
  return `${isParty.length} of ${states.length}`;
}

/** What the condition for entry into force lacks, down to the acts. */
function missing(solution: Solution, instrument: string, on: CivilDay): readonly Missing[] {
  const [all] = whyNot(solution, conditionMet(instrument), on);
  return all?.kind === 'clause' ? all.lacks : [];
}

function whose(m: Missing): string[] {
  if (m.kind === 'count') return m.from.flatMap(whose);
  return 'atom' in m ? [atomParts(m.atom).args[0] as string] : [];
}

function enough(lacks: readonly Missing[]): string {
  if (lacks.length === 0) return 'nothing is missing';
  const sets = lacks.flatMap((m) => (m.kind === 'count' ? (m.enough ?? []) : []));
  return sets
    .map((set) => set.flatMap(whose).sort().join(' + '))
    .sort()
    .join(' or ');
}

const written = (on: CivilDay): string => (Number.isFinite(on) ? writeDay(on) : '?');

function day(text: string): CivilDay {
  const read = readDay(text);
  if (read === undefined) throw new Error(`${text} is no day`);
  return read;
}

function known(is: boolean, what: string): void {
  if (!is) throw new Error(`not on this record: ${what}`);
}
