/** What was found in a sheet, as data, as a table, and as the sentences for people. */
import type { PlacedAct } from '../../files/index.ts';
import { behindLocator, type ClausePart, unverifiedIn } from '../../reason/clause-confidence.ts';
import type { DaySpan } from '../../reason/kernel/clause.ts';
import type { SheetFinding } from '../../reason/sheet.ts';
import type { Act } from '../../terms/act.ts';
import { writeDay } from '../../terms/civil-day.ts';
import { writeDelay } from '../../terms/delay.ts';
import type { UncertainDate } from '../../terms/uncertain-date.ts';
import { sayUnverified } from '../../words/instrument.ts';
import { SHEETS, sayDelay } from '../../words/sheets.ts';
import type { Speaker } from '../../words/speaker.ts';
import { type Tabular, tabular } from './view.ts';

export interface FindingData {
  /** lines of the sheet, the one in question first */
  readonly lines: readonly number[];
  readonly party: string | null;
  readonly fault: SheetFinding['fault'];
  readonly has: string;
  readonly against: string | null;
  readonly article: string | null;
  readonly delay: string | null;
  readonly consistentEffective: string | null;
  readonly consistentReceived: string | null;
  /** the clause that was reckoned by, where nobody has looked it up */
  readonly unverified: readonly string[];
  readonly says: string;
}

const span = ({ earliest, latest }: DaySpan): string =>
  earliest === latest ? writeDay(earliest) : `${writeDay(earliest)}/${writeDay(latest)}`;

/** @param lineOf the line of the sheet in which an act stands */
export function findingData(
  s: Speaker,
  f: SheetFinding,
  lineOf: (act: Act) => number,
  instrument: string | undefined,
): FindingData {
  const unverified = weakClauses(s, f, instrument);
  const { reckoning } = f;
  const hasClause = f.fault === 'other-day' || f.fault === 'force-before-general';
  return {
    lines: f.acts.map(lineOf),
    party: f.acts[0]?.party ?? null,
    fault: f.fault,
    has: f.has.text,
    against: f.against ? span(f.against) : null,
    article: reckoning && 'locator' in reckoning ? reckoning.locator : null,
    delay: reckoning?.by === 'own-delay' ? writeDelay(reckoning.delay) : null,
    consistentEffective: hasClause && f.against ? span(f.against) : null,
    consistentReceived: f.fromInstead ? span(f.fromInstead) : null,
    unverified,
    says: [sayFinding(s, f), ...sayUnverified(s, unverified)].join(' '),
  };
}

function weakClauses(
  s: Speaker,
  { reckoning: r }: SheetFinding,
  instrument: string | undefined,
): readonly ClausePart[] {
  const x = s.record.instruments.get(instrument ?? '');
  if (!x || !r || !('locator' in r)) return [];
  return unverifiedIn(behindLocator(x, r.locator));
}

function sayFinding(s: Speaker, f: SheetFinding): string {
  const m = SHEETS[s.language];
  const [act] = f.acts;
  const kind = act ? s.m.actKinds[act.kind] : '';
  const day = (date: UncertainDate) => s.date(date);
  const [has, against] = [day(f.has), f.against ? s.span(f.against) : ''];
  const says = [m.faults[f.fault]({ party: act ? s.name(act.party) : '', kind, has, against })];
  const { reckoning: r } = f;
  if (r?.by === 'own-delay')
    says.push(
      m.reckoning['own-delay']({
        kind,
        from: s.span(r.from),
        delay: sayDelay(m, r.delay),
        locator: r.locator,
        gives: against,
        has,
      }),
    );
  else if (r?.by === 'general-day' && f.acts.length > 0)
    says.push(m.reckoning['general-day']({ locator: r.locator, gives: against }));
  else if (r?.by === 'count') says.push(m.reckoning.count({ locator: r.locator, gives: s.span(r.gives) }));
  else if (r?.by === 'record') says.push(m.reckoning.record({ gives: against }));
  if (f.fault === 'other-day' || f.fault === 'force-before-general')
    says.push(m.consistent({ effective: against, received: f.fromInstead ? s.span(f.fromInstead) : '' }));
  return says.join(' ');
}

export function findingsTable(findings: readonly FindingData[]): Tabular {
  return tabular(
    [
      'line',
      'party',
      'fault',
      'has',
      'against',
      'article',
      'delay',
      'consistent_effective',
      'consistent_received',
      'other_lines',
      'says',
    ],
    findings.map((f) => [
      f.lines[0] ?? null,
      f.party,
      f.fault,
      f.has,
      f.against,
      f.article,
      f.delay,
      f.consistentEffective,
      f.consistentReceived,
      f.lines.slice(1).join('; '),
      f.says,
    ]),
  );
}

/** Placed rows as acts about an instrument, with a way back to their lines. */
export function actsOfSheet(
  instrument: string,
  placed: readonly PlacedAct[],
): { readonly acts: readonly Act[]; readonly lineOf: (act: Act) => number } {
  const acts = placed.map(({ row }): Act => {
    const { note_en, note_id, ...act } = row;
    return { ...act, instrument, entry: `${instrument}/${row.id}` };
  });
  const lines = new Map(placed.map(({ line, row }) => [row.id, line]));
  return { acts, lineOf: (act) => lines.get(act.id) as number };
}
