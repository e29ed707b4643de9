/** Clauses of precedence into sentences: what the clause says, between whom, since when, what follows from it and what is not decided. */
import type { Facts } from '../reason/because.ts';
import type { InstrumentStatus } from '../reason/instrument-status.ts';
import type { Between, Link } from '../reason/precedence.ts';
import { capital, type Speaker } from './speaker.ts';

/** Between two parties to an instrument, clause by clause. */
export function sayPrecedence(
  s: Speaker,
  instrument: string,
  between: readonly Between[],
): readonly string[] {
  return withWhatIsNotDecided(
    s,
    between.map((b) => sayBetween(s, instrument, b)),
  );
}

const withWhatIsNotDecided = (s: Speaker, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [...lines, s.m.precedence.notDecided] : [];

function sayBetween(s: Speaker, instrument: string, between: Between): string {
  const m = s.m.precedence;
  const { link, both, perhaps, since, prevails, undecided, turnsOn } = between;
  const title = s.titleInSentence(instrument);
  const other = s.titleInSentence(link.other);
  if (perhaps.length > 0)
    return [sayClause(s, link), m.cannotTell({ names: s.names(perhaps), other })].map(capital).join(' ');
  const told = {
    names: s.names(both),
    title,
    other,
    since: since === undefined ? s.m.sinceUnknown : s.day(since),
  };
  return [
    sayClause(s, link),
    (both.length === 2 ? m.both : m.oneOnly)(told),
    ...(prevails
      ? [
          m.prevails[prevails.by]({
            title: s.titleInSentence(prevails.instrument),
            other: s.titleInSentence(prevails.instrument === instrument ? link.other : instrument),
          }),
        ]
      : []),
    ...(undecided ? [m.undecided[undecided]({ title: s.titleInSentence(turnsOn ?? link.of) })] : []),
  ]
    .map(capital)
    .join(' ');
}

/** An instrument's own place beside others, and how many of its parties are party to each of them too. */
export function sayPlace(s: Speaker, { precedence }: InstrumentStatus): readonly string[] {
  const m = s.m.precedence;
  const lines = precedence.map(({ link, both }) => {
    const clause = capital(sayClause(s, link));
    if (link.other === undefined || both === undefined) return clause;
    return `${clause} ${capital(m.partiesToBoth({ n: both, other: s.titleInSentence(link.other) }))}`;
  });
  return withWhatIsNotDecided(s, lines);
}

/** A step of the reasons: which of two prevails, or why that is not concluded. */
export function sayPrevails(s: Speaker, { instrument = '', instead = '', parties, ...f }: Facts): string {
  const m = s.m.precedence;
  const [title, other] = [instrument, instead].map((id) => (id ? s.titleInSentence(id) : '')) as [
    string,
    string,
  ];
  if (f.paragraph) return capital(m.prevails[f.paragraph]({ title, other }));
  if (f.undecided) return capital(m.undecided[f.undecided]({ title }));
  return capital(m.cannotTell({ names: s.names(parties ?? []), other: title }));
}

/** Whose clause it is, what kind, and what the record quotes. */
function sayClause(s: Speaker, { of, clause }: Link): string {
  const m = s.m.precedence;
  return m.clause[clause.place]({
    title: s.titleInSentence(of),
    locator: clause.locator,
    to: clause.to === 'any' ? m.any : s.titleInSentence(clause.to),
    says: s.text(clause.says),
  });
}
