/** Sets of clauses as facts for `meaning.lp`; several sets side by side in one program, each with a number. */
import { atomsIn, type Clause, type Condition, endingsIn } from '../../src/reason/kernel/clause.ts';
import { lowered } from '../../src/reason/kernel/lowered.ts';
import type { CivilDay } from '../../src/terms/civil-day.ts';
import { afterDelay } from '../../src/terms/delay.ts';

/** The name of an atom of set `k`, as `clingo.ts` reads it back. */
const atomName = (k: number, atom: string): string => `at(${k},"${atom}")`;

/** @param last the last day looked at; the first is 0 */
export function emit(sets: readonly (readonly Clause[])[], last: number): string {
  const lines: string[] = [`first(0). last(${last}).`];
  let nodes = 0;
  const node = (k: number, c: Condition): number => {
    const n = nodes++;
    switch (c.kind) {
      case 'atom':
        lines.push(`leaf(${n},${atomName(k, c.atom)}).`);
        break;
      case 'since':
        if (c.days.earliest !== c.days.latest) throw new RangeError('a program has certain days only');
        lines.push(`clock(${n},${c.days.latest}).`);
        break;
      case 'held':
        throw new TypeError('lowered before');
      default: {
        const quota = c.kind === 'all' ? c.of.length : c.kind === 'any' ? 1 : c.count;
        lines.push(`quota(${n},${quota}).`);
        c.of.forEach((part, i) => {
          const weight = c.kind === 'atLeast' ? (c.weights?.[i] ?? 1) : 1;
          lines.push(`part(${n},${node(k, part)},${weight}).`);
        });
      }
    }
    return n;
  };
  sets.forEach((set, k) => {
    lowered(set).forEach((clause, i) => {
      const id = `c(${k},${i})`;
      lines.push(`head(${id},${atomName(k, clause.then)}). when(${id},${node(k, clause.when)}).`);
      const under = (kind: string, c: Condition) => {
        for (const a of new Set(atomsIn(c))) lines.push(`under(${id},${kind},${atomName(k, a)}).`);
      };
      under('when', clause.when);
      if (clause.unless) lines.push(`unless(${id},${node(k, clause.unless)}).`);
      for (const { kind, condition } of endingsIn(clause.until)) {
        lines.push(`ending(${id},${kind},${node(k, condition)}).`);
        under(kind, condition);
      }
      const begins = (day: number): number => {
        const due = clause.after ? afterDelay(day as CivilDay, clause.after) : day;
        return Math.max(due, clause.notBefore ?? due);
      };
      if (!clause.after || afterDelay(0 as CivilDay, clause.after) === 0) lines.push(`atonce(${id}).`);
      for (let day = 0; day <= last; day++)
        if (begins(day) <= last) lines.push(`due(${id},${day},${begins(day)}).`);
    });
  });
  return `${lines.join('\n')}\n`;
}
