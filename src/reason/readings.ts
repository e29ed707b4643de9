/**
 * An instrument under its readings: acts that stand only under some answer to a question it leaves open.
 *
 * Every way to answer the questions is tried, each alike; no answer is the default, and leaving them all open is not an
 * answer. Only questions on which an act about the instrument turns are combined: any other cannot change where anybody
 * stands. Whether an instrument is legally binding, where that is disputed, is such a question too (`law/binding.ts`).
 *
 * So are the questions that the law itself leaves open about an act (`law/left-open.ts`).
 *
 * Rows: readings.
 */
import { groupedBy } from '../terms/grouped.ts';
import { actsInForce, narrowedTo, type OpenRecord } from '../terms/open-record.ts';
import type { Choice } from './dossier/choice.ts';
import { type Solution, solve } from './kernel/solve.ts';
import { asTreaty, BINDING, isDisputed, VIEWS, viewIn } from './law/binding.ts';
import { clausesOf } from './law/clauses.ts';
import { isOfLaw, type LeftOpen, leftOpenBy } from './law/left-open.ts';

/** More combinations than this are not tried. */
const MANY = 64;

/**
 * Every combination of answers that can matter; none where no act turns on a reading, or none of its own.
 *
 * Where there are more than are tried, the questions of the law are not combined: they are left open, and what the acts they
 * are about bring about is only possible. So whatever is the same under all answers is still told, and what is not cannot be.
 *
 * @returns undefined where its own questions alone have too many
 */
export function choicesOf(record: OpenRecord, instrument: string): readonly Choice[] | undefined {
  const { own, ofLaw } = questionsOf(record, instrument);
  if (own.length + ofLaw.length === 0) return [];
  const all = [...own, ...ofLaw];
  const combined = isTooMany(all) ? own : all;
  if (isTooMany(combined)) return undefined;
  if (combined.length === 0) return [];
  return combined.reduce<Choice[]>(
    (choices, q) => choices.flatMap((c) => q.options.map((o) => ({ ...c, [q.id]: o.id }))),
    [{}],
  );
}

/** The questions that are open about an instrument, where they have more answers together than are tried; undefined where all are. */
export function tooManyQuestions(record: OpenRecord, instrument: string): readonly string[] | undefined {
  const { own, ofLaw } = questionsOf(record, instrument);
  const all = [...own, ...ofLaw];
  return isTooMany(all) ? all.map((q) => q.id) : undefined;
}

const isTooMany = (questions: readonly Question[]): boolean =>
  questions.reduce((product, q) => product * q.options.length, 1) > MANY;

/** The questions on which acts about an instrument turn: its own, with whether it is legally binding, and those of the law. */
function questionsOf(
  record: OpenRecord,
  instrument: string,
): { readonly own: readonly Question[]; readonly ofLaw: readonly Question[] } {
  const asked = questionsAsked(record).get(instrument);
  const x = record.instruments.get(instrument);
  const known: readonly Question[] = x?.readings ?? [];
  return {
    own: [
      ...(isDisputed(x) ? [{ id: BINDING, options: VIEWS.map((id) => ({ id })) }] : []),
      ...known.filter((r) => asked?.ids.has(r.id)),
    ],
    ofLaw: (asked?.ofLaw ?? []).map(asQuestion),
  };
}

/** Those questions whose answer makes a difference to what was found, given some answers to the others. */
export function questionsThatMatter(
  found: readonly { readonly choice: Choice; readonly key: unknown }[],
): ReadonlySet<string> {
  const ids = new Set(found.flatMap((f) => Object.keys(f.choice)));
  const matters = (id: string): boolean => {
    const others = (c: Choice) => JSON.stringify({ ...c, [id]: undefined });
    return [...groupedBy(found, (f) => others(f.choice)).values()].some((alike) =>
      alike.some((f) => f.key !== alike[0]?.key),
    );
  };
  return new Set([...ids].filter(matters));
}

/** Of a combination the answers to these questions, but for those to questions that nobody asks by its view. */
export const answersTo = (questions: ReadonlySet<string>, choice: Choice): Choice =>
  Object.fromEntries(
    Object.entries(choice).filter(
      ([id]) => questions.has(id) && !(isOfLaw(id) && viewIn(choice) === 'political'),
    ),
  );

/** What combining them takes. */
interface Question {
  readonly id: string;
  readonly options: readonly { readonly id: string }[];
}
const asQuestion = ({ id, options }: LeftOpen): Question => ({
  id,
  options: options.map((o) => ({ id: o })),
});

/** The questions that the law leaves open about acts on this record, each once. */
export function questionsOfLaw(record: OpenRecord, instrument: string): readonly LeftOpen[] {
  return questionsAsked(record).get(instrument)?.ofLaw ?? [];
}

interface Asked {
  readonly ids: Set<string>;
  readonly ofLaw: LeftOpen[];
}

const asking = new WeakMap<OpenRecord, ReadonlyMap<string, Asked>>();

/** For every instrument with acts that turn on a reading, the questions they turn on. Asked with every status: found once. */
function questionsAsked(record: OpenRecord): ReadonlyMap<string, Asked> {
  const known = asking.get(record);
  if (known) return known;
  const made = new Map<string, Asked>();
  for (const act of actsInForce(record)) {
    const known = record.instruments.get(act.instrument);
    const instrument = known && asTreaty(known);
    const open = leftOpenBy(instrument, act);
    if (!open && !act.under) continue;
    const asked = made.get(act.instrument) ?? { ids: new Set(), ofLaw: [] };
    for (const id of Object.keys(act.under ?? {})) asked.ids.add(id);
    if (open && asked.ofLaw.every((o) => o.id !== open.id)) asked.ofLaw.push(open);
    made.set(act.instrument, asked);
  }
  asking.set(record, made);
  return made;
}

const solved = new WeakMap<OpenRecord, Map<string, Solution>>();

/** The record settled with these answers taken as given. A question belongs to its instrument: no other is read by it. */
export function solutionUnder(record: OpenRecord, instrument: string, choice: Choice): Solution {
  const known = solved.get(record) ?? new Map<string, Solution>();
  solved.set(record, known);
  const key = JSON.stringify([instrument, choice]);
  const solution = known.get(key) ?? solve(clausesOf(narrowedTo(record, instrument), choice, instrument));
  known.set(key, solution);
  return solution;
}
