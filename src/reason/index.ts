/**
 * reason: (record, day) → conclusions, each with its reasons.
 *
 * Follows the Vienna Convention on the Law of Treaties for instruments, one file an article in `law/`; docs/ideas/ for
 * the kernel and for dossiers. May import: `terms` only; no clock, no randomness, no I/O. The day is an argument.
 * Read first: `state-of-play.ts` and what it says to read on, then `kernel/clause.ts` and `dossier/theory.ts`.
 * Deliberately not here: sentences (`words`), pages and commands (`doors`), any state's or organisation's name.
 */
export * from './act-reasons.ts';
export { actsOf, countingActsOf, entryDays } from './acts-of.ts';
export * from './assumed.ts';
export * from './because.ts';
export * from './binding-reasons.ts';
export { type Change, changesBetween, countOn, type Difference, differences, effectsOf } from './changes.ts';
export * from './columns/bound-together.ts';
export * from './columns/column.ts';
export * from './columns/in-force.ts';
export * from './columns/relations-together.ts';
export * from './columns/reservations.ts';
export * from './dossier/accounts.ts';
export * from './dossier/choice.ts';
export * from './dossier/four-sets.ts';
export * from './dossier/grid.ts';
export * from './dossier/outcomes.ts';
export * from './dossier/state-of-dossier.ts';
export * from './dossier/theory.ts';
export * from './dossier/unlock.ts';
export * from './dossier/waits.ts';
export * from './from-the-log.ts';
export * from './instrument-status.ts';
export * from './kernel/check.ts';
export * from './kernel/clause.ts';
export * from './kernel/cone.ts';
export * from './kernel/proof.ts';
export * from './kernel/run.ts';
export * from './kernel/solve.ts';
export { IllFounded } from './kernel/strata.ts';
export * from './kernel/why-not.ts';
export * from './law/art-7-full-powers.ts';
export * from './law/art-78-opposable.ts';
/** what can be asked for, by its arguments: `becauseOf(record, solution, atoms.party('northland', 'pact'), on)` */
export * as atoms from './law/atoms.ts';
export { foundNothing } from './leaving.ts';
export * from './participation.ts';
export * from './party-status.ts';
export * from './precedence.ts';
export * from './precedence-reasons.ts';
export * from './readings.ts';
export * from './relation-reasons.ts';
export * from './relations.ts';
export * from './report.ts';
export { type Scope, scopesOf } from './scopes.ts';
export * from './sheet.ts';
export { runningSince } from './since.ts';
export * from './standing.ts';
export * from './state-of-play.ts';
export * from './stretches.ts';
export * from './structures.ts';
export * from './survival-reasons.ts';
export * from './territory-reasons.ts';
export * from './to-be-told.ts';
export * from './until.ts';
export * from './would-change.ts';
