/**
 * What every door hands out: an answer with its day, the state of the record, and its data, ready for JSON. Days are
 * ISO texts here; the same views feed `--json`, `--csv`, the pages' data links and the tests.
 */
import type { Because } from '../../reason/because.ts';
import { type CivilDay, writeDay } from '../../terms/civil-day.ts';
import type { Report } from '../../terms/report.ts';
import { sayReason } from '../../words/reasons.ts';
import type { Speaker } from '../../words/speaker.ts';

export interface View<D> {
  /** acts that nobody has done, where the answer assumes some */
  readonly assumed?: readonly AssumedAct[];
  /** the plain sentence that can be quoted */
  readonly sentence: string;
  readonly limits: readonly string[];
  /** legal day asked about */
  readonly on: string;
  /** state of the record: its first so many acts */
  readonly at: number;
  readonly language: string;
  readonly data: D;
}

export interface AssumedAct {
  /** the name under which reasons show it; it is no entry of the record */
  readonly entry: string;
  readonly instrument: string;
  readonly party: string;
  readonly kind: string;
  readonly day: string;
  readonly says: string;
  /** the entry of the record that is the same act on the same day, if there is one: assuming it adds nothing */
  readonly onRecord: string | null;
}

export interface ReasonView {
  readonly voice: string;
  readonly rule: string;
  readonly text: string;
  readonly cite: string;
  /** the address of the step in the proof; the same step has the same one wherever it is used */
  readonly address?: string;
  readonly grounds: readonly ReasonView[];
}

export function reasonView(s: Speaker, b: Because, report?: Report): ReasonView {
  const { text, cite } = sayReason(s, b, report);
  return {
    voice: b.voice,
    rule: b.rule,
    text,
    cite,
    ...(b.address === undefined ? {} : { address: b.address }),
    grounds: b.grounds.map((g) => reasonView(s, g, report)),
  };
}

/** A day as ISO text; null where it is open or not known. */
export function isoDay(day: CivilDay | undefined): string | null {
  return day === undefined || !Number.isFinite(day) ? null : writeDay(day);
}

/** What stands in a table, in whatever form it is written out. */
export interface Tabular {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export const tabular = (columns: Tabular['columns'], rows: Tabular['rows']): Tabular => ({ columns, rows });

/** RFC 4180: a cell that a spreadsheet would take for a formula is led by an apostrophe. */
export function csv({ columns, rows }: Tabular): string {
  const cell = (value: string | number | null) => {
    const text = value === null ? '' : String(value);
    const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`;
}
