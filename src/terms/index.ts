/**
 * terms: the vocabulary. Days, delays, parties, sources, acts, instruments, dossiers, reports, refusals; immutable,
 * without I/O, clock or randomness.
 *
 * Normative text: ISO 8601 and EDTF for dates, RFC 3339 for instants, VCLT for the words. Schemas are written once,
 * in zod; types are inferred from them and the JSON Schemas in `schemas/` are derived from them.
 * May import: zod, nothing of ours. Read first: `act.ts`, `instrument.ts`, `dossier.ts`.
 * Deliberately not here: what follows from any of it (`reason`), reading of files (`files`), sentences (`words`).
 */
export * from './act.ts';
export * from './act-names.ts';
export * from './canonical.ts';
export * from './cite.ts';
export * from './civil-day.ts';
export * from './condition.ts';
export * from './dates.ts';
export * from './delay.ts';
export * from './disputed-area.ts';
export * from './dossier.ts';
export * from './event.ts';
export * from './expected.ts';
export * from './ids.ts';
export * from './instant.ts';
export * from './instrument.ts';
export * from './open-record.ts';
export * from './other-name.ts';
export * from './party.ts';
export * from './proposal.ts';
export * from './provenance.ts';
export * from './reading.ts';
export * from './refusal.ts';
export * from './region.ts';
export * from './report.ts';
export * from './signed-act.ts';
export * from './source.ts';
export * from './text.ts';
export * from './uncertain-date.ts';
