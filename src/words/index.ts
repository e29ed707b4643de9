/**
 * words: conclusions, reasons and refusals into sentences.
 *
 * A folder for each language, in it a file for each subject. English (`en/`) is the source: every other language has its
 * types, so a message that is missing there, or one too many, does not compile. Terms follow the Vienna Convention and
 * each language's own treaty law. May import: `terms`, and `reason` for its types and pure
 * look-ups. Read first: `speaker.ts`, then `party.ts`.
 * Deliberately not here: mark-up and colours (`doors`), words that are data (titles, paraphrases: `data/`).
 */
export * from './answers.ts';
export * from './beside.ts';
export type { Messages } from './en/main.ts';
export * from './instrument.ts';
export * from './party.ts';
export * from './reasons.ts';
export * from './refusals.ts';
export * from './speaker.ts';
