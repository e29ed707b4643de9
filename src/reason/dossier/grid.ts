/**
 * All combinations of answers to some questions, and short descriptions of some of them.
 *
 * Answers that no entry tells apart are taken together before anything is combined, so that a question with six
 * answers of which two matter costs two. The size is the product of what is left.
 */
import type { Dossier, DossierAct, DossierCondition, Goal } from '../../terms/dossier.ts';
import type { Choice } from './choice.ts';

/** For each question the options that will do; a question not mentioned may be answered in any way. */
export type Box = Readonly<Record<string, readonly string[]>>;

type Entry = DossierAct | DossierCondition | Goal;

export class Grid {
  /** for each question its options, those taken together in one list */
  private readonly classes: readonly (readonly (readonly string[])[])[];
  private readonly strides: readonly number[];
  /** how many combinations there are to try */
  readonly size: number;

  constructor(
    dossier: Dossier,
    private readonly questions: readonly string[],
    entries: readonly Entry[],
  ) {
    this.classes = questions.map((q) => {
      const together = new Map<string, string[]>();
      for (const option of dossier.readings.find((r) => r.id === q)?.options ?? []) {
        const key = entries.map((e) => whatItDecides(e, q, option.id)).join('|');
        together.set(key, [...(together.get(key) ?? []), option.id]);
      }
      return [...together.values()];
    });
    const strides: number[] = [];
    let size = 1;
    for (const classes of [...this.classes].reverse()) {
      strides.unshift(size);
      size *= classes.length;
    }
    this.strides = strides;
    this.size = size;
  }

  /** How many combinations of options these stand for. */
  get all(): number {
    return this.classes.reduce((product, classes) => product * classes.flat().length, 1);
  }

  private digit(n: number, q: number): number {
    return Math.floor(n / (this.strides[q] as number)) % (this.classes[q] as readonly unknown[]).length;
  }

  private chosen(n: number): (readonly string[])[] {
    return this.questions.map((_, q) => this.classes[q]?.[this.digit(n, q)] as readonly string[]);
  }

  /** One choice for each combination; of options taken together the first stands for all. */
  choices(): Choice[] {
    return Array.from({ length: this.size }, (_, n) =>
      Object.fromEntries(this.chosen(n).map((options, q) => [this.questions[q], options[0] as string])),
    );
  }

  /** How many combinations of options: a count, not a likelihood. */
  combinations(isInside: (n: number) => boolean): number {
    let sum = 0;
    for (let n = 0; n < this.size; n++) {
      if (isInside(n)) sum += this.chosen(n).reduce((product, options) => product * options.length, 1);
    }
    return sum;
  }

  /** True if two combinations that differ in this question alone differ in their label. */
  changes(question: string, labels: readonly string[]): boolean {
    const q = this.questions.indexOf(question);
    const [stride, classes] = [this.strides[q] as number, this.classes[q] as readonly unknown[]];
    for (let n = 0; n < this.size; n++) {
      if (this.digit(n, q) !== 0) continue;
      for (let c = 1; c < classes.length; c++) if (labels[n + c * stride] !== labels[n]) return true;
    }
    return false;
  }

  /**
   * Boxes that together cover exactly the combinations in question. Each is grown from the first combination not yet
   * covered, question by question, as far as it stays inside; few and readable, not always the fewest.
   */
  boxes(isInside: (n: number) => boolean): Box[] {
    const covered = new Set<number>();
    const boxes: Box[] = [];
    for (let n = 0; n < this.size; n++) {
      if (covered.has(n) || !isInside(n)) continue;
      const sides = this.questions.map((_, q) => [this.digit(n, q)]);
      this.questions.forEach((_, q) => {
        for (let c = 0; c < (this.classes[q]?.length ?? 0); c++) {
          if (sides[q]?.includes(c)) continue;
          const wider = sides.map((side, i) => (i === q ? [c] : side));
          if (this.members(wider).every(isInside)) sides[q]?.push(c);
        }
      });
      for (const member of this.members(sides)) covered.add(member);
      boxes.push(this.describe(sides));
    }
    return boxes;
  }

  private describe(sides: readonly (readonly number[])[]): Box {
    return Object.fromEntries(
      this.questions.flatMap((question, q) => {
        const classes = this.classes[q] as readonly (readonly string[])[];
        const side = sides[q] as readonly number[];
        if (side.length === classes.length) return [];
        return [[question, classes.filter((_, c) => side.includes(c)).flat()]];
      }),
    );
  }

  private members(sides: readonly (readonly number[])[]): number[] {
    return sides.reduce<number[]>(
      (numbers, side, q) => numbers.flatMap((n) => side.map((c) => n + c * (this.strides[q] as number))),
      [0],
    );
  }
}

/** What an answer decides in an entry: two answers that decide the same everywhere are the same to the engine. */
function whatItDecides(entry: Entry, question: string, option: string): string {
  const isIn = (labels: Readonly<Record<string, readonly string[] | undefined>>) =>
    labels[question]?.includes(option) === true;
  const decides: unknown[] = [];
  if ('under' in entry) decides.push(isIn(entry.under), isIn(entry.unless));
  if ('force' in entry && !Array.isArray(entry.force) && entry.force.reading === question) {
    decides.push((entry.force.as as Readonly<Record<string, unknown>>)[option]);
  }
  const readIn = (condition: unknown): void => {
    if (typeof condition !== 'object' || condition === null) return;
    if ('reading' in condition && 'as' in condition && condition.reading === question) {
      decides.push((condition.as as Readonly<Record<string, unknown>>)[option]);
    }
    for (const inner of Object.values(condition)) readIn(inner);
  };
  if ('on' in entry) readIn(entry.on);
  // A goal's own condition; an act's `when` is a date and decides nothing.
  else if (!('under' in entry)) readIn(entry.when);
  return JSON.stringify(decides);
}
