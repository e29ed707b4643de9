/**
 * Whether an instrument is legally binding, where that is disputed: both views, each worked out, neither the default.
 *
 * Source: VCLT art. 2(1)(a): a treaty is an agreement "governed by international law". Whether its authors meant theirs to be so is a
 * question of interpretation on which they may differ; the record quotes who holds it to be what, and since when. By those who hold it
 * legally binding the law of treaties applies to it. By those who hold it politically binding it takes effect among those who adopted
 * it, and no rule of treaty law is applied: no final clauses from its adoption on (24(4)), no party to a text as amended (40(5)), no end
 * with one of two sides (54), no effect of reservations (21).
 *
 * The two views are answers to a question of the instrument (`../readings.ts`), whose name no file can give to a question of its own.
 * Where both lead to the same days, these are the answer, and it is said of each view what they are the days of. Unanswered, as for another
 * instrument that turns on this one, what one view alone brings about is only possible.
 *
 * Not decided here: which of the two is right.
 *
 * Rows: binding-disputed.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import type { BindingAccount, Instrument } from '../../terms/instrument.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import type { Choice } from '../dossier/choice.ts';

/** The name of the question; those of a file are `R1` and so on. */
export const BINDING = 'binding';

export const VIEWS = ['legal', 'political'] as const;
export type BindingView = (typeof VIEWS)[number];

export const isDisputed = (x: Instrument | undefined): boolean => x?.binding === 'disputed';

/** Whether the law of treaties is applied to it, by the view that is taken of it; of one whose force is disputed, by neither yet. */
export const isUnderTreatyLaw = (x: Instrument): boolean => x.binding === 'legal';

/** An instrument as those take it who hold it to be legally binding, where that is disputed: what they ask of it is asked. */
export const asTreaty = (x: Instrument): Instrument => (isDisputed(x) ? { ...x, binding: 'legal' } : x);

/** The view that an answer to the question gives; undefined where none is given. */
export const viewIn = (choice: Choice): BindingView | undefined =>
  VIEWS.find((view) => view === choice[BINDING]);

/** Who said by then what it is, in the order of the file. */
export const accountsBy = (x: Instrument, on: CivilDay): readonly BindingAccount[] =>
  x.bindingAccounts.filter((a) => (a.date.earliest ?? on) <= on);

/**
 * The record with the view of this choice taken of its instruments whose force is disputed.
 *
 * @param asked of this one alone; of every one if left out
 */
export function asHeld(record: OpenRecord, choice: Choice, asked?: string): OpenRecord {
  const view = viewIn(choice);
  if (view === undefined) return record;
  const instruments = [...record.instruments].map(([id, x]) => {
    const isAsked = isDisputed(x) && (asked === undefined || asked === id);
    return [id, isAsked ? { ...x, binding: view } : x] as const;
  });
  return { ...record, instruments: new Map(instruments) };
}
