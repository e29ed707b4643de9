/**
 * A choice of readings, and what a dossier says under it.
 *
 * A choice maps questions to one option each. A question not chosen stays open: entries that stand only under some
 * answer to it are left out, actors it would name stay unnamed, and conditions whose force it decides have none. The
 * empty choice is therefore what was said and nothing more; it is not a reading.
 */
import type { ActCondition, DossierAct, DossierCondition, Force } from '../../terms/dossier.ts';
import type { Labels } from '../../terms/reading.ts';

export type Choice = Readonly<Record<string, string>>;

export const AS_SAID: Choice = {};

export function stands(entry: { readonly under: Labels; readonly unless: Labels }, choice: Choice): boolean {
  const isChosen = ([reading, options]: [string, string[]]) =>
    choice[reading] !== undefined && options.includes(choice[reading]);
  const named = (labels: Labels) => Object.entries(labels) as [string, string[]][];
  return named(entry.under).every(isChosen) && !named(entry.unless).some(isChosen);
}

export function forceUnder(condition: DossierCondition, choice: Choice): readonly Force[] {
  if (Array.isArray(condition.force)) return condition.force;
  const chosen = choice[condition.force.reading];
  return (chosen === undefined ? undefined : condition.force.as[chosen as never]) ?? [];
}

/** A condition without open questions, or undefined where one decides it and is not chosen. */
export type SettledCondition =
  | { readonly act: string }
  | { readonly all: readonly SettledCondition[] }
  | { readonly any: readonly SettledCondition[] }
  | { readonly atLeast: number; readonly of: readonly SettledCondition[] };

export function settle(condition: ActCondition, choice: Choice): SettledCondition | undefined {
  if ('act' in condition) return { act: condition.act };
  if ('reading' in condition) {
    const chosen = choice[condition.reading];
    const inner = chosen === undefined ? undefined : condition.as[chosen];
    return inner && settle(inner, choice);
  }
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  const settled = parts.map((part) => settle(part, choice));
  if (settled.some((part) => part === undefined)) return undefined;
  const of = settled as SettledCondition[];
  if ('all' in condition) return { all: of };
  return 'any' in condition ? { any: of } : { atLeast: condition.atLeast, of };
}

/** Ids of the acts a condition mentions. */
export function actsIn(condition: SettledCondition): string[] {
  if ('act' in condition) return [condition.act];
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  return parts.flatMap(actsIn);
}

/** The questions on which an entry turns, wherever in it they occur. */
export function questionsIn(entry: DossierAct | DossierCondition): string[] {
  const found = new Set<string>([...Object.keys(entry.under), ...Object.keys(entry.unless)]);
  if ('on' in entry) {
    if (!Array.isArray(entry.force)) found.add(entry.force.reading);
    for (const reading of questionsInCondition(entry.on)) found.add(reading);
  }
  return [...found];
}

export function questionsInCondition(condition: ActCondition): string[] {
  if ('act' in condition) return [];
  if ('reading' in condition)
    return [condition.reading, ...Object.values(condition.as).flatMap(questionsInCondition)];
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  return parts.flatMap(questionsInCondition);
}
