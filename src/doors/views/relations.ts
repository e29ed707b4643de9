/** Who is bound to whom: a pair, one party towards every other, and every pair of an instrument. */

import { actsOf, entryDays } from '../../reason/acts-of.ts';
import { partyStatus } from '../../reason/party-status.ts';
import { type Between, linksOf, precedenceBetween } from '../../reason/precedence.ts';
import { becauseOfPrecedence } from '../../reason/precedence-reasons.ts';
import { becauseOfPair } from '../../reason/relation-reasons.ts';
import { type Bond, type Pair, type Relation, type Relations, relationsOn } from '../../reason/relations.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import { amendmentsOf } from '../../reason/texts.ts';
import { type CivilDay, writeDay } from '../../terms/civil-day.ts';
import { groupedBy } from '../../terms/grouped.ts';
import { type Assumed, type Confidence, weakest } from '../../terms/provenance.ts';
import { sayRecordEnd } from '../../words/instrument.ts';
import { sayTooMany } from '../../words/party.ts';
import { sayPrecedence } from '../../words/precedence.ts';
import { sayPair, sayPractice, sayReadingsOf } from '../../words/relations.ts';
import { capital, type Speaker } from '../../words/speaker.ts';
import { isoDay, type ReasonView, reasonView, type Tabular, tabular, type View } from './view.ts';

export type BondWord = Bond | 'turns-on-reading';

export interface PairRow {
  readonly parties: readonly [string, string];
  readonly names: readonly [string, string];
  readonly bond: BondWord;
  readonly word: string;
  /** of the weakest act, and of the weakest value of the instrument's file, that it rests on */
  readonly confidence: Confidence | Assumed;
  readonly modified: readonly string[];
  readonly excluded: readonly string[];
  /** provisions whose operation is suspended between the two, and the acts that did it */
  readonly suspended: readonly string[];
  readonly pauses: readonly string[];
  /** each reservation between the two, and what the other has made of it */
  readonly reservations: readonly {
    readonly entry: string;
    readonly by: string;
    readonly towards: string;
    readonly stance: string;
    readonly provisions: readonly string[];
  }[];
  /** where it turns on a reading: each, with what follows from it */
  readonly under: readonly {
    readonly reading: string;
    readonly bond: Bond;
    readonly word: string;
    readonly modified: readonly string[];
    readonly excluded: readonly string[];
    readonly suspended: readonly string[];
  }[];
  /** amendments that both are party to, those that only one is party to, and those of which it cannot be told */
  readonly text: {
    readonly amendments: readonly string[];
    readonly ofOneOnly: readonly string[];
    readonly uncertain: readonly string[];
  };
  /** optional clauses that both have taken up */
  readonly optional: readonly string[];
  /** whose consent by the letter of VCLT 20(4)(c) has no effect yet */
  readonly byTheLetter: readonly { readonly party: string; readonly from: string | null }[];
}

/** A clause of precedence between the two: whose, about which other instrument, who is party to both, and what follows. */
export interface PrecedenceRow {
  readonly of: string;
  readonly locator: string;
  readonly place: string;
  readonly other: string;
  readonly both: readonly string[];
  readonly perhaps: readonly string[];
  readonly since: string | null;
  readonly prevails: { readonly instrument: string; readonly by: string } | null;
  readonly undecided: string | null;
}

const precedenceRow = ({ link, both, perhaps, since, prevails, undecided }: Between): PrecedenceRow => ({
  ...{ of: link.of, locator: link.clause.locator, place: link.clause.place, other: link.other },
  ...{ both, perhaps, since: isoDay(since), prevails: prevails ?? null, undecided: undecided ?? null },
});

export interface PairData extends PairRow {
  readonly instrument: string;
  readonly precedence: readonly PrecedenceRow[];
  readonly because: readonly ReasonView[];
}

export interface RowData {
  readonly instrument: string;
  readonly of: string;
  readonly pairs: readonly PairRow[];
}

export interface MatrixData {
  readonly instrument: string;
  readonly parties: readonly {
    readonly party: string;
    readonly name: string;
    readonly confidence: Confidence | Assumed;
  }[];
  /** of all pairs, how many there are of each bond */
  readonly counts: Readonly<Partial<Record<BondWord, number>>>;
  /** those who have made a reservation, and how many others they stand to in which way */
  readonly reserving: readonly {
    readonly party: string;
    readonly name: string;
    readonly counts: Readonly<Partial<Record<BondWord, number>>>;
  }[];
  /** every pair that is not simply in force; any other is */
  readonly pairs: readonly PairRow[];
  /** for each amendment those of the parties that surely are party to it, and those that may be: between any two of the former the text is as it changes it */
  readonly amendments: readonly {
    readonly amendment: string;
    /** it stands for the amendment where there is no room, in order of adoption: a, b, … */
    readonly letter: string;
    readonly title: string;
    readonly parties: readonly string[];
    readonly perhaps: readonly string[];
  }[];
  /** of all pairs, between how many each text stands: with which amendments, and with which it may be */
  readonly texts: readonly {
    readonly amendments: readonly string[];
    readonly uncertain: readonly string[];
    readonly pairs: number;
  }[];
}

export const BONDS: readonly BondWord[] = [
  ...(['in-force', 'modified', 'excluded', 'awaiting', 'no-relations'] as const),
  ...([
    'accession-barred',
    'same-side',
    'replaced',
    'suspended',
    'suspended-in-part',
    'turns-on-reading',
    'cannot-tell',
    'not-both-party',
  ] as const),
];

/** Which text stands between two: with which amendments, and with which it may be. */
function sayTextBetween(s: Speaker, text: Pick<PairRow['text'], 'amendments' | 'uncertain'>): string[] {
  const { text: having, textPerhaps } = s.m.relations;
  const titles = (ids: readonly string[]) => ({ amendments: s.list(ids.map((a) => s.shortTitle(a))) });
  return [
    ...(text.amendments.length > 0 ? [having(titles(text.amendments))] : []),
    ...(text.uncertain.length > 0 ? [textPerhaps(titles(text.uncertain))] : []),
  ];
}

/**
 * The provisions concerned, where it turns on a reading those under each; and the text between the two: with which amendments, with which
 * it may be, and without which to which one of them is party.
 */
export function sayDetail(s: Speaker, p: PairRow): string {
  const { ofOneOnly } = p.text;
  const lone = ofOneOnly.length > 0 && p.bond !== 'not-both-party';
  const text = [
    ...sayTextBetween(s, p.text),
    ...(lone
      ? [s.m.relations.textWithout({ amendments: s.list(ofOneOnly.map((a) => s.shortTitle(a))) })]
      : []),
  ];
  if (p.under.length > 0) {
    const under = p.under
      .map((u) => [u.word, ...u.modified, ...u.excluded, ...u.suspended].join(' '))
      .join(' / ');
    return [under, ...text].join('; ');
  }
  return [...p.modified, ...p.excluded, ...p.suspended, ...p.optional, ...text].join('; ');
}

/** How two of the parties stand to each other, whichever is named first. */
export function bondsIn({ pairs }: MatrixData): (one: string, other: string) => BondWord {
  const known = new Map(
    pairs.flatMap((p) => [p.parties, [...p.parties].reverse()].map((ids) => [ids.join(' '), p.bond])),
  );
  return (one, other) => known.get(`${one} ${other}`) ?? 'in-force';
}

/** The text between two in letters, one for each amendment, with `?` where it may stand; nothing where it is the text as adopted. */
export function textInLetters(data: MatrixData): (one: string, other: string) => string {
  const bond = bondsIn(data);
  return (one, other) =>
    data.amendments.length === 0 || bond(one, other) === 'not-both-party'
      ? ''
      : inLetters(data, textOf(data, one, other));
}

function inLetters(
  { amendments }: Pick<MatrixData, 'amendments'>,
  text: Pick<PairRow['text'], 'amendments' | 'uncertain'>,
): string {
  return amendments
    .map(({ amendment, letter }) =>
      text.amendments.includes(amendment) ? letter : text.uncertain.includes(amendment) ? `${letter}?` : '',
    )
    .join('');
}

/** What the letters mean; nothing where the text stands as adopted between all. */
export function sayLetters(s: Speaker, { amendments, texts }: MatrixData): string | undefined {
  const { text: having, noLetter, letterOpen, letters } = s.m.relations;
  const standing = new Set(texts.flatMap((t) => [...t.amendments, ...t.uncertain]));
  const told = amendments
    .filter((a) => standing.has(a.amendment))
    .map((a) => `${a.letter} ${having({ amendments: s.shortTitle(a.amendment) })}`);
  if (told.length === 0) return undefined;
  const isPlain = texts.some((t) => t.amendments.length + t.uncertain.length === 0);
  const isOpen = texts.some((t) => t.uncertain.length > 0);
  const list = [...told, ...(isOpen ? [letterOpen] : []), ...(isPlain ? [noLetter] : [])];
  return letters({ list: list.join('; ') });
}

export function pairView(
  s: Speaker,
  state: StateOfPlay,
  instrument: string,
  parties: readonly [string, string],
  on: CivilDay,
): View<PairData> & { readonly reasons: ReturnType<typeof becauseOfPair> } {
  const relations = relationsOn(state, instrument, on, parties);
  const pair = relations.between(...parties);
  const said = sayPair(s, pair);
  const beside = precedenceBetween(state, instrument, parties, on);
  const reasons = [
    ...becauseOfPair(state.record, relations, pair),
    ...becauseOfPrecedence(state, instrument, parties, beside, on),
  ];
  const others = linksOf(state.record, instrument).flatMap((l) => l.other ?? []);
  const row = pairRow(s, pair, surenessOf(state, instrument, on)(pair));
  const weak = row.confidence === 'unverified' ? [s.m.relations.pairUnverified] : [];
  const limits = [...said.limits, ...weak, ...sayPrecedence(s, instrument, beside)];
  return {
    ...about(s, state, instrument, on, said.sentence, limits, others),
    data: {
      instrument,
      ...row,
      precedence: beside.map(precedenceRow),
      because: reasons.map((b) => reasonView(s, b)),
    },
    reasons,
  };
}

export function rowView(
  s: Speaker,
  state: StateOfPlay,
  instrument: string,
  of: string,
  on: CivilDay,
): View<RowData> {
  const relations = relationsOn(state, instrument, on);
  const isParty = relations.parties.includes(of);
  const others = sorted(s, relations.parties).filter((who) => isParty && who !== of);
  const between = others.map((who) => relations.between(of, who));
  const sureness = surenessOf(state, instrument, on);
  const pairs = between.map((pair) => pairRow(s, pair, sureness(pair)));
  const told = { party: s.inSentence(of), title: s.titleInSentence(instrument), day: s.day(on) };
  const sentence = isParty ? s.m.relations.row({ ...told, n: others.length }) : s.m.relations.noRow(told);
  return {
    ...about(s, state, instrument, on, capital(sentence), [
      ...sayTooMany(s, untold(between)),
      ...sayWeak(s, pairs.filter((p) => p.confidence === 'unverified').length),
      ...notes(s, relations),
    ]),
    data: { instrument, of, pairs },
  };
}

export function matrixView(
  s: Speaker,
  state: StateOfPlay,
  instrument: string,
  on: CivilDay,
): View<MatrixData> {
  const { m } = s;
  const relations = relationsOn(state, instrument, on);
  const parties = sorted(s, relations.parties);
  const counts: Partial<Record<BondWord, number>> = {};
  const each = new Map<string, Partial<Record<BondWord, number>>>();
  const pairs: PairRow[] = [];
  const texts = new Map<string, number>();
  let tooMany: Pair['tooMany'];
  const sureness = surenessOf(state, instrument, on);
  let unverified = 0;
  const add = (to: Partial<Record<BondWord, number>>, bond: BondWord) => {
    to[bond] = (to[bond] ?? 0) + 1;
  };
  for (const who of parties) if (relations.reserving.has(who)) each.set(who, {});
  parties.forEach((one, i) => {
    for (const other of parties.slice(i + 1)) {
      const pair = relations.between(one, other);
      add(counts, pair.bond);
      const sure = sureness(pair);
      if (sure === 'unverified') unverified += 1;
      if (pair.bond !== 'not-both-party') {
        const { amendments, uncertain } = pair.text;
        const text = JSON.stringify({ amendments, uncertain });
        texts.set(text, (texts.get(text) ?? 0) + 1);
      }
      tooMany ??= pair.tooMany;
      for (const who of [one, other]) {
        const own = each.get(who);
        if (own) add(own, pair.bond);
      }
      if (pair.bond !== 'in-force' || pair.optional.length > 0) pairs.push(pairRow(s, pair, sure));
    }
  });
  const { 'in-force': plain = 0, ...rest } = counts;
  const others = BONDS.filter((bond) => bond in rest).map(
    (bond) => `${m.relations.bonds[bond]} ${s.number(counts[bond] ?? 0)}`,
  );
  const sentence = m.relations.matrix({
    ...{ title: s.titleInSentence(instrument), day: s.day(on), parties: parties.length },
    ...{ pairs: (parties.length * (parties.length - 1)) / 2, plain },
  });
  const { holds } = relations.texts;
  const amendments = relations.texts.amendments.map((amendment, i) => ({
    amendment,
    letter: letterOf(i),
    title: s.titleInSentence(amendment),
    parties: parties.filter((who) => holds(amendment, who) === 'yes'),
    perhaps: parties.filter((who) => holds(amendment, who) === 'cannot-tell'),
  }));
  // The text as adopted first, and then in the order of the letters.
  const inOrder = (t: MatrixData['texts'][number]) => inLetters({ amendments }, t);
  const standing = [...texts]
    .map(([text, n]) => ({ ...(JSON.parse(text) as Omit<MatrixData['texts'][number], 'pairs'>), pairs: n }))
    .sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1));
  const limits = [
    ...(others.length > 0 ? [m.relations.counts({ list: others.join(', ') })] : []),
    ...sayTooMany(s, tooMany),
    ...sayWeak(s, unverified),
    ...amendments
      .filter((a) => a.parties.length > 0)
      .map(({ title, parties: { length } }) =>
        m.relations.changedAmong({
          ...{ amendment: title, day: s.day(on), parties: length },
          pairs: (length * (length - 1)) / 2,
        }),
      ),
    // Where one text stands between all, it has been told.
    ...(standing.length > 1
      ? [
          m.relations.texts({
            list: standing
              .map((t) => `${s.list(sayTextBetween(s, t)) || m.relations.asAdopted} ${s.number(t.pairs)}`)
              .join('; '),
          }),
        ]
      : []),
    ...notes(s, relations),
  ];
  return {
    ...about(s, state, instrument, on, sentence, limits),
    data: {
      instrument,
      parties: parties.map((party) => ({
        party,
        name: s.name(party),
        confidence: partyStatus(state, instrument, party, on).confidence,
      })),
      counts,
      reserving: [...each].map(([party, of]) => ({ party, name: s.name(party), counts: of })),
      pairs,
      amendments,
      texts: standing,
    },
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** a, b, … z, a1, b1, … */
const letterOf = (i: number): string =>
  `${LETTERS[i % LETTERS.length]}${Math.floor(i / LETTERS.length) || ''}`;

/** The questions for which one of these pairs cannot be told. */
const untold = (pairs: readonly Pair[]): Pair['tooMany'] => pairs.find((pair) => pair.tooMany)?.tooMany;

const sorted = (s: Speaker, parties: readonly string[]): readonly string[] =>
  [...parties].sort((a, b) => s.compare(s.name(a), s.name(b)));

const notes = (s: Speaker, relations: Relations): readonly string[] =>
  relations.reserving.size === 0 ? [s.m.relations.none] : sayPractice(s, relations.instrument);

/** What the instrument says of reservations itself, and that a political text is no treaty. */
function terms(s: Speaker, instrument: string): readonly string[] {
  const known = s.record.instruments.get(instrument);
  const { reservations, binding } = known ?? {};
  return [
    ...(reservations ? [`${capital(reservations.locator)}: ${s.text(reservations.says)}`] : []),
    ...(binding === 'political' ? [s.m.relations.political] : []),
    ...(binding === 'disputed'
      ? [capital(s.m.held.disputed({ title: s.titleInSentence(instrument) })), s.m.held.relations]
      : []),
  ];
}

function about(
  s: Speaker,
  state: StateOfPlay,
  instrument: string,
  on: CivilDay,
  sentence: string,
  limits: readonly string[],
  others: readonly string[] = [],
): Omit<View<never>, 'data'> {
  const related = [...new Set([instrument, ...amendmentsOf(state.record, instrument), ...others])];
  const days = entryDays(related.flatMap((id) => actsOf(state, id)));
  const last = days.filter((d) => d <= on).at(-1);
  const end = sayRecordEnd(
    s,
    last,
    days.some((d) => d > on),
  );
  return {
    sentence,
    limits: [...limits, ...terms(s, instrument), end],
    on: writeDay(on),
    at: state.at,
    language: s.language,
  };
}

const sayWeak = (s: Speaker, n: number): readonly string[] =>
  n === 0 ? [] : [s.m.relations.unverifiedPairs({ n })];

/** How sure a pair is: where the two stand, the reservations between them, what was answered, and the clause on reservations. */
function surenessOf(
  state: StateOfPlay,
  instrument: string,
  on: CivilDay,
): (pair: Pair) => PairRow['confidence'] {
  const known = new Map<string, PairRow['confidence']>();
  const standing = (who: string): PairRow['confidence'] => {
    const sure = known.get(who) ?? partyStatus(state, instrument, who, on).confidence;
    known.set(who, sure);
    return sure;
  };
  const answers = groupedBy(
    actsOf(state, instrument).filter((a) => a.about !== undefined),
    (a) => `${a.instrument}/${a.about} ${a.party}`,
  );
  const clause = state.record.instruments.get(instrument)?.reservations;
  return ({ parties, relation, under }) => {
    const effects = (relation ? [relation] : under.map((u) => u.relation)).flatMap((r) => r.effects);
    return weakest([
      ...parties.map(standing),
      ...effects.flatMap((e) => [
        e.reservation.confidence,
        ...(answers.get(`${e.reservation.entry} ${e.towards}`) ?? []).map((a) => a.confidence),
      ]),
      ...(effects.length > 0 && clause ? [clause.confidence] : []),
    ]);
  };
}

function pairRow(s: Speaker, pair: Pair, confidence: PairRow['confidence']): PairRow {
  const [one, other] = pair.parties;
  const word = (bond: BondWord): string => s.m.relations.bonds[bond];
  const all: readonly Relation[] = pair.relation ? [pair.relation] : pair.under.map((u) => u.relation);
  const effects = all[0]?.effects ?? [];
  return {
    parties: pair.parties,
    names: [s.name(one), s.name(other)],
    bond: pair.bond,
    word: word(pair.bond),
    confidence,
    modified: pair.relation?.modified ?? [],
    excluded: pair.relation?.excluded ?? [],
    suspended: pair.relation?.suspended ?? [],
    pauses: all.flatMap((r) => r.pauses.map((a) => a.entry)),
    reservations: effects.map((e) => ({
      entry: e.reservation.entry,
      by: e.reservation.party,
      towards: e.towards,
      stance: e.stance,
      provisions: [...e.provisions, ...e.further],
    })),
    under: pair.under.map((u) => ({
      reading: sayReadingsOf(s, pair, u),
      bond: u.relation.bond,
      word: word(u.relation.bond),
      modified: u.relation.modified,
      excluded: u.relation.excluded,
      suspended: u.relation.suspended,
    })),
    text: {
      amendments: pair.text.amendments,
      ofOneOnly: pair.text.ofOneOnly.map((o) => o.amendment),
      uncertain: pair.text.uncertain,
    },
    optional: pair.optional,
    byTheLetter: pair.byTheLetter.map(({ party, from }) => ({ party, from: isoDay(from) })),
  };
}

const HEADER = [
  ...['instrument', 'party', 'name', 'other', 'other_name', 'relation', 'modified', 'excluded', 'suspended'],
  ...['optional', 'readings', 'by_the_letter', 'text', 'text_without', 'confidence', 'on', 'record_size'],
];

/** A row a pair; in a matrix every pair once, those that are simply in force among them. */
export function relationsTable(view: View<PairData | RowData | MatrixData>): Tabular {
  const { data } = view;
  const rows = 'parties' in data && 'counts' in data ? allPairs(data) : 'pairs' in data ? data.pairs : [data];
  return tabular(
    HEADER,
    rows.map((p) => [
      ...[data.instrument, p.parties[0], p.names[0], p.parties[1], p.names[1], p.bond],
      ...[p.modified, p.excluded, p.suspended, p.optional].map((list) => list.join('; ')),
      p.under.map((u) => `${u.reading}: ${u.word}`).join('; '),
      p.byTheLetter.map((l) => `${l.party} ${l.from ?? ''}`.trim()).join('; '),
      [...p.text.amendments, ...p.text.uncertain.map((a) => `${a}?`)].join('; '),
      p.text.ofOneOnly.join('; '),
      p.confidence,
      ...[view.on, view.at],
    ]),
  );
}

type Plain = Pick<
  PairRow,
  | 'parties'
  | 'names'
  | 'bond'
  | 'modified'
  | 'excluded'
  | 'suspended'
  | 'optional'
  | 'text'
  | 'under'
  | 'byTheLetter'
  | 'confidence'
>;

function allPairs(data: MatrixData): readonly Plain[] {
  const known = new Map(data.pairs.map((p) => [p.parties.join(' '), p]));
  return data.parties.flatMap((one, i) =>
    data.parties.slice(i + 1).map(
      (other): Plain =>
        known.get(`${one.party} ${other.party}`) ?? {
          parties: [one.party, other.party],
          names: [one.name, other.name],
          bond: 'in-force',
          confidence: weakest([one.confidence, other.confidence]),
          ...{ modified: [], excluded: [], suspended: [], optional: [], under: [], byTheLetter: [] },
          text: textOf(data, one.party, other.party),
        },
    ),
  );
}

/** Read off the parties to each amendment, for a pair that is not listed. */
function textOf({ amendments }: MatrixData, one: string, other: string): PairRow['text'] {
  const holding = amendments.map((a) => ({
    amendment: a.amendment,
    surely: [one, other].filter((who) => a.parties.includes(who)).length,
    perhaps: [one, other].filter((who) => a.perhaps.includes(who)).length,
  }));
  const those = (is: (h: (typeof holding)[number]) => boolean) => holding.filter(is).map((h) => h.amendment);
  return {
    amendments: those((h) => h.surely === 2),
    ofOneOnly: those((h) => h.surely === 1 && h.perhaps === 0),
    uncertain: those((h) => h.perhaps > 0 && h.surely + h.perhaps === 2),
  };
}
