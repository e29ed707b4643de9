/** How two parties stand to each other, in a sentence, and what limits it. */
import { isInPart } from '../reason/law/art-57-suspension.ts';
import { acceptanceBy } from '../reason/law/reservation.ts';
import { answersTo, questionsThatMatter } from '../reason/readings.ts';
import type { Pair, Relation, RelationUnder } from '../reason/relations.ts';
import type { Said } from './answers.ts';
import { sayPauses } from './beside.ts';
import { readingsOf } from './left-open.ts';
import { sayTooMany } from './party.ts';
import { capital, type Speaker } from './speaker.ts';

export function sayPair(s: Speaker, pair: Pair): Said {
  const m = s.m.relations;
  const letter = pair.byTheLetter.map(({ party, from }) =>
    m.letter({ party: s.inSentence(party), day: from === undefined ? '' : s.day(from) }),
  );
  const turns = [...(pair.relation ? [pair.relation] : []), ...pair.under.map((u) => u.relation)];
  return {
    sentence: capital(m.between[pair.bond](said(s, pair, pair.relation))),
    limits: [
      ...pair.under.map((u) =>
        s.m.underReading({
          reading: capital(sayReadingsOf(s, pair, u)),
          says: capital(m.between[u.relation.bond](said(s, pair, u.relation))),
        }),
      ),
      ...sayTooMany(s, pair.tooMany),
      ...sayPauses(s, pausesOf(turns)),
      ...sayText(s, pair),
      ...(pair.optional.length > 0 ? [m.optional({ provisions: s.list(pair.optional) })] : []),
      ...(turns.some((r) => r.effects.length > 0) ? sayPractice(s, pair.instrument) : []),
      ...letter,
    ],
  };
}

/** Each once; one of the whole that says nothing of its ground is told by the sentence. */
const pausesOf = (relations: readonly Relation[]) =>
  [...new Set(relations.flatMap((r) => r.pauses))].filter((a) => isInPart(a) || a.ground !== undefined);

/** Which text stands between the two, where the instrument has been changed for some. */
export function sayText(s: Speaker, { bond, text }: Pair): readonly string[] {
  const m = s.m.relations;
  if (bond === 'not-both-party') return [];
  const isReplacing = (id: string) => s.record.instruments.get(id)?.amends?.how === 'replaces';
  const names = (ids: readonly string[]) => s.list(ids.map((id) => s.titleInSentence(id)));
  const [replacing, changing] = [
    text.amendments.filter(isReplacing),
    text.amendments.filter((a) => !isReplacing(a)),
  ];
  return [
    ...(changing.length > 0 ? [m.asChanged({ amendments: names(changing) })] : []),
    ...(replacing.length > 0 ? [m.asReplaced({ amendments: names(replacing) })] : []),
    ...text.ofOneOnly.map(({ amendment, other }) =>
      (isReplacing(amendment) ? m.notReplaced : m.asBefore)({
        amendment: s.titleInSentence(amendment),
        party: s.inSentence(other),
      }),
    ),
    ...(text.uncertain.length > 0 ? [m.textCannotTell({ amendments: names(text.uncertain) })] : []),
  ];
}

/** How consent is counted, where the letter of art. 20(4)(c) would count it otherwise. */
export function sayPractice(s: Speaker, instrument: string): readonly string[] {
  const by = acceptanceBy(s.record.instruments.get(instrument)?.reservations);
  return by === 'each' ? [s.m.relations.practice] : [];
}

function said(s: Speaker, pair: Pair, relation: Relation | undefined) {
  return {
    names: s.names(pair.parties),
    title: s.titleInSentence(pair.instrument),
    day: s.day(pair.on),
    modified: s.list(relation?.modified ?? []),
    excluded: s.either(relation?.excluded ?? []),
    suspended: s.list(relation?.suspended ?? []),
  };
}

/** The answers under which the relation is the same, in the words of the record and of the doctrines. */
export function sayReadingsOf(s: Speaker, pair: Pair, under: RelationUnder): string {
  const readings = readingsOf(s, pair.instrument);
  const asked = questionsThatMatter(
    pair.under.flatMap((u, i) =>
      u.readings.map(({ choice, doctrine }) => ({ choice, key: `${i} ${doctrine}` })),
    ),
  );
  const said = under.readings.map(({ choice, doctrine }) =>
    s.list([
      ...Object.entries(answersTo(asked, choice)).map(([r, o]) => s.option(readings, r, o)),
      ...(doctrine ? [s.m.relations.doctrines[doctrine]] : []),
    ]),
  );
  return [...new Set(said)].join(`; ${s.m.or} `);
}
