/** Reasons into lines: a sentence for each step, and what it cites. */
import type { Because } from '../reason/because.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import type { Report } from '../terms/report.ts';
import { readUncertainDate } from '../terms/uncertain-date.ts';
import { regionName } from './answers.ts';
import { readingsOf } from './left-open.ts';
import { sayPrevails } from './precedence.ts';
import { capital, type Speaker } from './speaker.ts';

export interface ReasonLine {
  readonly text: string;
  /** entry, provision, grade, confidence, sources: what can be looked up */
  readonly cite: string;
  readonly voice: Because['voice'];
}

type Lines = Speaker['m']['rules'];

const ACTS: ReadonlySet<string> = new Set(['act', 'later-act']);

/** A day, and what else it can be where the record leaves it open. */
const sayOpen = (s: Speaker, day: CivilDay, or: CivilDay | undefined): string =>
  or === undefined
    ? s.day(day)
    : or < day
      ? s.m.dayOrEarlier({ day: s.day(day), from: s.day(or) })
      : s.m.dayOrLater({ day: s.day(day), to: s.day(or) });

/** Steps whose sentence is their rule's; a missing step has the name of the rule it would have been, with `no-`. */
export function sayReason(s: Speaker, b: Because, report?: Report): ReasonLine {
  const { m } = s;
  const f = b.facts;
  const day = f.day === undefined ? '' : sayOpen(s, f.day, f.dayOr);
  // An act is quoted with the name that its party had when it was done.
  const then = ACTS.has(b.rule) && f.day !== undefined && Number.isFinite(f.day) ? s.asOf(f.day) : s;
  const party = f.party ? then.inSentence(f.party) : '';
  const instrument = f.instrument ? s.titleInSentence(f.instrument) : '';
  const text = f.text ? s.text(f.text) : (NOT_OF_RECORD[b.rule]?.(s, b) ?? '');
  const dossier = f.dossier ? s.record.dossiers.get(f.dossier) : undefined;
  const readings = [...(report?.readings ?? []), ...(dossier?.readings ?? [])];
  const reading = readings.find((r) => r.id === f.reading);
  const date = f.kind ? readUncertainDate(f.kind.replace(/~$/, '')) : undefined;
  const said: Record<string, string | number> = {
    party,
    instrument,
    instead: f.instead ? s.titleInSentence(f.instead) : '',
    day,
    until: f.until === undefined ? '' : sayOpen(s, f.until, f.untilOr),
    text,
    kind: b.rule.startsWith('date-')
      ? date
        ? s.date({ ...date, text: f.kind ?? '' })
        : (f.kind ?? '')
      : f.kind && f.kind in m.actKinds
        ? m.actKinds[f.kind as keyof typeof m.actKinds]
        : (f.kind ?? ''),
    said: f.option ?? '',
    needed: f.needed ?? 0,
    have: f.have ?? 0,
    among: f.among ?? 0,
    surplus: f.surplus ?? 0,
    size: f.size ?? 0,
    parties: f.parties ? s.names(f.parties) : '',
    after: f.after ? s.either(f.after.map((a) => m.goesOn.after[a])) : '',
    ground: f.ground ? m.grounds[f.ground] : '',
    other: f.other ? s.inSentence(f.other) : '',
    provisions: s.list(f.provisions ?? []),
    period: f.period ? m.period(f.period) : '',
    region: f.region ? regionName(s, f.region) : '',
    territory: f.territory ? s.inSentence(f.territory) : '',
    question: reading ? s.text(reading.question) : '',
    option:
      f.reading && f.options
        ? f.options.map((o) => s.option(readings, f.reading as string, o)).join(` ${m.or} `)
        : (f.option ?? ''),
    role: '',
    who: party || text,
    language: f.kind ?? '',
  };
  if (b.rule.startsWith('passing-')) {
    said.role = capital(m.roles[b.rule.slice('passing-'.length) as keyof typeof m.roles] ?? '');
    return { text: m.rules.passing(said as never), cite: '', voice: b.voice };
  }
  if (b.rule === 'prevails' || b.rule === 'not-concluded')
    return { text: sayPrevails(s, f), cite: cite(s, b), voice: b.voice };
  const rule = (b.rule in m.rules ? b.rule : b.rule.startsWith('no-') ? 'lacks' : 'statement') as keyof Lines;
  const line = (m.rules[rule] as (p: never) => string)(said as never);
  return { text: capital(line), cite: cite(s, b), voice: b.voice };
}

/** A question, or an answer, that is not in the words of the record. */
const NOT_OF_RECORD: Readonly<Record<string, (s: Speaker, b: Because) => string>> = {
  'open-question': (s, { facts: { instrument = '', reading } }) => {
    const known = readingsOf(s, instrument).find((r) => r.id === reading);
    return known ? s.text(known.question) : '';
  },
  'reading-option': (s, { facts: { instrument = '', reading = '', option = '' } }) =>
    s.option(readingsOf(s, instrument), reading, option),
};

function cite(s: Speaker, b: Because): string {
  const { m } = s;
  const f = b.facts;
  const parts = [
    f.pivot ? m.pivotMark : '',
    f.instrument && f.locator ? `${s.shortTitle(f.instrument)}, ${f.locator}` : '',
    f.reading && b.rule === 'open-question' ? f.reading : '',
    f.entry && (b.voice === 'said' || b.voice === 'assumed') ? f.entry : '',
    f.depositary && b.voice === 'said' ? m.receivedBy({ party: s.inSentence(f.depositary) }) : '',
    f.confirmedBy && b.voice === 'said' ? m.confirmedBy({ act: f.confirmedBy.slice(0, 12) }) : '',
    f.grade ? m.grades[f.grade] : '',
    f.confidence && f.confidence !== 'assumed' ? m.confidences[f.confidence] : '',
    f.sources && f.sources.length > 0
      ? m.seeSources({ list: f.sources.map((id) => sourceName(s, id)).join('; ') })
      : '',
    f.note ? s.text(f.note) : '',
    f.unverified ? m.unverifiedClauses({ what: m.clauseParts[f.unverified] }) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

export function sourceName(s: Speaker, id: string): string {
  const known = s.record.sources.get(id);
  if (!known) return id;
  const publisher = known.publisher ?? s.m.notLookedUp;
  return known.date ? `${publisher}, ${s.date(known.date)}` : publisher;
}

/** The tree as indented lines, for a terminal. */
export function reasonLines(s: Speaker, tree: readonly Because[], report?: Report, depth = 0): string[] {
  const marks = { said: '□', concluded: '∴', read: '[ ]', missing: '▷', assumed: '◇' } as const;
  return tree.flatMap((b) => {
    const { text, cite: cited } = sayReason(s, b, report);
    const indent = '  '.repeat(depth);
    return [
      `${indent}${marks[b.voice]} ${text}`,
      ...(cited ? [`${indent}  ${' '.repeat(marks[b.voice].length - 1)}(${cited})`] : []),
      ...reasonLines(s, b.grounds, report, depth + 1),
    ];
  });
}
