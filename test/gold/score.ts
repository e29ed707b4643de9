/** All cases scored: what matched, and for each miss its finding. */
import { readRecord } from '../../src/files/record.ts';
import type { OpenRecord } from '../../src/terms/open-record.ts';
import { type Case, type Class, classOf, type Treaty, treaties } from './case.ts';
import { Classifier, type Finding } from './classify.ts';
import { type Computed, Engine } from './compute.ts';
import { filesOf, Parties } from './files.ts';

export interface Scored {
  readonly c: Case;
  readonly class: Class;
  readonly computed: Computed | undefined;
  readonly isMatch: boolean;
  readonly finding: Finding | undefined;
}

export interface Score {
  readonly treaties: readonly Treaty[];
  readonly record: OpenRecord;
  readonly engine: Engine;
  readonly scored: readonly Scored[];
}

/** Their clocks run from notifications of the director general, which no source at hand has. */
export const CLOCK_FROM_NOTIFICATION: ReadonlySet<string> = new Set(['berne-convention', 'paris-convention']);

export function score(progress: (done: number, of: number) => void = () => {}): Score {
  const all = treaties();
  const parties = new Parties();
  const record = recordOf(all, parties);
  const engine = new Engine(record, parties);
  const untcOf = new Map(all.filter((t) => t.untc !== '').map((t) => [t.instrument, t.untc]));
  const classifier = new Classifier(
    engine,
    all.flatMap((t) => t.cases),
    untcOf,
  );
  const scored: Scored[] = [];
  all.forEach((t, i) => {
    progress(i, all.length);
    for (const c of t.cases) {
      const computed = engine.compute(c);
      const isMatch = computed?.day === c.published;
      const finding = isMatch ? undefined : classifier.find(c, computed);
      scored.push({ c, class: classOf(c), computed, isMatch, finding });
    }
  });
  return { treaties: all, record, engine, scored };
}

/** The cases as files, read by the program's own reader. */
export function recordOf(all: readonly Treaty[], parties = new Parties()): OpenRecord {
  const read = readRecord(filesOf(all, parties));
  if (!read.ok) throw new Error(JSON.stringify(read.refusals.slice(0, 5), undefined, 1));
  return read.value;
}
