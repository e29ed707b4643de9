/**
 * Random small dossiers, and a second engine for them that is too slow for anything else: every question is answered
 * by trying all subsets of the acts. It shares no code with the program but the terms.
 */
import fc from 'fast-check';
import type { ActCondition, Dossier, DossierAct, DossierCondition, Force } from '../../src/terms/dossier.ts';
import { Dossier as DossierSchema } from '../../src/terms/dossier.ts';
import type { Reading } from '../../src/terms/reading.ts';

const words = (text: string) => ({ en: text, id: text });
const IDS = ['A1', 'A2', 'A3', 'A4', 'A5'] as const;

function conditionOver(questions: readonly string[]): fc.Arbitrary<unknown> {
  const leaf = fc.constantFrom(...IDS).map((act) => ({ act }));
  const small = fc.uniqueArray(leaf, { minLength: 1, maxLength: 3, selector: (c) => c.act });
  const plain = fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 2, arbitrary: small.map((of) => ({ all: of })) },
    { weight: 2, arbitrary: small.map((of) => ({ any: of })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 2 }), small)
        .map(([k, of]) => ({ atLeast: Math.min(k, of.length), of })),
    },
  );
  if (questions.length === 0) return plain;
  const byReading = fc
    .tuple(fc.constantFrom(...questions), leaf, leaf)
    .map(([reading, yes, no]) => ({ reading, as: { no, yes } }));
  return fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: byReading });
}

/** Up to five acts, up to six conditions, up to `maxQuestions` questions with two answers each. */
export function smallDossiers(maxQuestions: number): fc.Arbitrary<Dossier> {
  return fc
    .integer({ min: 0, max: maxQuestions })
    .map((n) => ['R1', 'R2', 'R3'].slice(0, n))
    .chain((questions) => {
      const labels = questions.length
        ? fc.option(fc.tuple(fc.constantFrom(...questions), fc.constantFrom('yes', 'no')), { nil: undefined })
        : fc.constant(undefined);
      const force = fc.oneof(
        {
          weight: 4,
          arbitrary: fc.subarray<Force>(['shall', 'allows', 'needs', 'counts'], {
            minLength: 1,
            maxLength: 2,
          }),
        },
        ...(questions.length
          ? [
              {
                weight: 1,
                arbitrary: fc
                  .constantFrom(...questions)
                  .map((reading) => ({ reading, as: { yes: ['needs'], no: ['allows'] } })),
              },
            ]
          : []),
      );
      return fc.record({
        questions: fc.constant(questions),
        states: fc.tuple(...IDS.map(() => fc.constantFrom('done', 'awaited', 'named', 'named'))),
        labels: fc.tuple(...IDS.map(() => labels)),
        conditions: fc.array(
          fc.record({
            act: fc.constantFrom(...IDS),
            force,
            on: conditionOver(questions),
            matched: fc.boolean(),
            label: labels,
          }),
          { maxLength: 6 },
        ),
        goal: conditionOver(questions),
      });
    })
    .map(({ questions, states, labels, conditions, goal }) =>
      DossierSchema.parse({
        dossier: 'small',
        title: words('small'),
        on: '2020-01-10',
        sides: ['alpha', 'beta'],
        items: [{ id: 'thing', label: words('thing') }],
        acts: IDS.map((id, i) => ({
          id,
          kind: 'do',
          state: states[i],
          by: [i % 2 === 0 ? 'alpha' : 'beta'],
          to: 'unstated',
          ...(states[i] === 'awaited' ? { awaitedBy: i % 2 === 0 ? 'beta' : 'alpha' } : {}),
          object: 'thing',
          says: words(id),
          when: { elsewhere: [{ date: '2020-01-01', sources: ['s'] }] },
          grade: 'reported',
          tag: 'reported',
          sources: ['s'],
          confidence: 'likely',
          toldBy: 'alpha',
          ...(labels[i] ? { under: { [labels[i][0]]: [labels[i][1]] } } : {}),
        })),
        conditions: conditions.map((c, i) => ({
          id: `K${i + 1}`,
          act: c.act,
          by: ['alpha'],
          force: c.force,
          on: c.on,
          matched: c.matched && Array.isArray(c.force) && c.force.includes('shall'),
          says: words(`K${i + 1}`),
          when: { elsewhere: [{ date: '2020-01-01', sources: ['s'] }] },
          tag: 'reported',
          sources: ['s'],
          confidence: 'likely',
          toldBy: 'alpha',
          ...(c.label ? { under: { [c.label[0]]: [c.label[1]] } } : {}),
        })),
        readings: questions.map((id) => ({
          id,
          question: words(id),
          options: [
            { id: 'no', label: words('no') },
            { id: 'yes', label: words('yes') },
          ],
        })),
        goals: [{ id: 'goal', label: words('goal'), when: goal }],
      }),
    );
}

export type Answers = Readonly<Record<string, string>>;

/** Every way of answering all questions. */
export function allAnswers(readings: readonly Reading[]): Answers[] {
  return readings.reduce<Answers[]>(
    (all, r) => all.flatMap((a) => r.options.map((o) => ({ ...a, [r.id]: o.id as string }))),
    [{}],
  );
}

/** The acts of a dossier under answers, and what was said about each: everything by definition, nothing clever. */
export class Naive {
  private readonly acts: readonly DossierAct[];
  private readonly said: readonly { readonly c: DossierCondition; readonly force: readonly Force[] }[];

  constructor(
    dossier: Dossier,
    private readonly answers: Answers,
  ) {
    const standing = (e: { under: object }) =>
      Object.entries(e.under as Record<string, string[]>).every(([r, options]) =>
        options.includes(answers[r] ?? ''),
      );
    this.acts = dossier.acts.filter(standing);
    this.said = dossier.conditions.filter(standing).flatMap((c) => {
      const force = Array.isArray(c.force)
        ? c.force
        : ((c.force.as as Record<string, Force[]>)[answers[c.force.reading] ?? ''] ?? []);
      return this.isOpen(c.on) || !this.acts.some((a) => a.id === c.act) ? [] : [{ c, force }];
    });
  }

  /** A question that nobody answered decides what the condition is. */
  isOpen(c: ActCondition): boolean {
    if ('act' in c) return false;
    if ('reading' in c) {
      const chosen = c.as[this.answers[c.reading] ?? ''];
      return chosen === undefined || this.isOpen(chosen);
    }
    return ('all' in c ? c.all : 'any' in c ? c.any : c.of).some((p) => this.isOpen(p));
  }

  holds(c: ActCondition, done: ReadonlySet<string>): boolean {
    if ('act' in c) return done.has(c.act);
    if ('reading' in c) return this.holds(c.as[this.answers[c.reading] as string] as ActCondition, done);
    if ('all' in c) return c.all.every((p) => this.holds(p, done));
    if ('any' in c) return c.any.some((p) => this.holds(p, done));
    return c.of.filter((p) => this.holds(p, done)).length >= c.atLeast;
  }

  get named(): string[] {
    return this.acts.filter((a) => a.state !== 'done').map((a) => a.id);
  }

  forces(act: string, force: Force): ActCondition[] {
    return this.said.filter((s) => s.c.act === act && s.force.includes(force)).map((s) => s.c.on);
  }

  /** The acts that count as done once these are supposed. */
  closure(
    supposed: ReadonlySet<string>,
    released: 'none' | 'due' | 'conditioned' | 'unhindered',
  ): Set<string> {
    const exists = new Set(this.acts.map((a) => a.id as string));
    const done = new Set(this.acts.filter((a) => a.state === 'done').map((a) => a.id as string));
    for (const id of supposed) done.add(id);
    for (let grown = true; grown; ) {
      grown = false;
      const add = (id: string, when: boolean) => {
        if (!when || done.has(id)) return;
        done.add(id);
        grown = true;
      };
      for (const { c, force } of this.said) {
        if (force.includes('counts')) add(c.act, this.holds(c.on, done));
      }
      for (const id of this.named) {
        const needs = this.forces(id, 'needs').every((c) => this.holds(c, done));
        const shall = this.forces(id, 'shall');
        const allows = this.forces(id, 'allows');
        if (released === 'unhindered') add(id, needs);
        if (released === 'due' || released === 'conditioned')
          for (const c of shall) add(id, needs && this.holds(c, done));
        if (released !== 'conditioned') continue;
        for (const c of allows) add(id, needs && this.holds(c, done));
        if (shall.length + allows.length === 0 && this.forces(id, 'needs').length > 0) add(id, needs);
      }
    }
    return new Set([...done].filter((id) => exists.has(id)));
  }

  /** Of the sets that support themselves the largest: the union of all of them. */
  private largest(
    of: readonly string[],
    supports: (id: string, done: ReadonlySet<string>) => boolean,
    besides: ReadonlySet<string> = new Set(),
  ): Set<string> {
    const all = new Set<string>();
    for (const set of subsets(of)) {
      const done = this.closure(new Set([...besides, ...set]), 'none');
      if (set.every((id) => supports(id, done))) for (const id of set) all.add(id);
    }
    return all;
  }

  could(): Set<string> {
    return this.closure(
      this.largest(this.named, (id, done) => this.forces(id, 'needs').every((c) => this.holds(c, done))),
      'none',
    );
  }

  /** The closure, and every exchange that it makes possible, and what follows from that. */
  reach(supposed: ReadonlySet<string>, released: 'none' | 'due' | 'conditioned' | 'unhindered'): Set<string> {
    for (let acts = new Set(supposed); ; ) {
      const done = this.closure(acts, released);
      const entering = [...this.exchanged(done)].filter((id) => !done.has(id));
      if (entering.length === 0) return done;
      acts = new Set([...acts, ...entering]);
    }
  }

  /** Acts that may enter together: each promised on conditions that may be met in the same moment. */
  private exchanged(besides: ReadonlySet<string>): Set<string> {
    const promised = (id: string) =>
      this.said.filter((s) => s.c.act === id && s.c.matched && s.force.includes('shall')).map((s) => s.c.on);
    return this.largest(
      this.named.filter((id) => promised(id).length > 0),
      (id, done) =>
        promised(id).some((c) => this.holds(c, done)) &&
        this.forces(id, 'needs').every((c) => this.holds(c, done)),
      besides,
    );
  }

  /** All smallest sets of named acts that bring the goal about. */
  unlockings(goal: ActCondition): string[][] {
    const found: string[][] = [];
    for (const set of subsets(this.named).sort((a, b) => a.length - b.length)) {
      if (found.some((f) => f.every((id) => set.includes(id)))) continue;
      if (this.holds(goal, this.reach(new Set(set), 'conditioned'))) found.push(set);
    }
    return found;
  }
}

export function subsets<T>(items: readonly T[]): T[][] {
  return Array.from({ length: 2 ** items.length }, (_, mask) =>
    items.filter((_item, i) => (mask >> i) % 2 === 1),
  );
}
