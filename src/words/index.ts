/**
 * words: conclusions, reasons and refusals into sentences.
 *
 * One source of messages (`en.ts`); every language has its type, so a missing message does not compile. Terms follow
 * the Vienna Convention and each language's own treaty law. May import: `terms`, and `reason` for its types and pure
 * look-ups. Read first: `speaker.ts`, then `answers.ts`.
 * Deliberately not here: mark-up and colours (`doors`), words that are data (titles, paraphrases: `data/`).
 */
export * from './answers.ts';
export type { Messages } from './en.ts';
export * from './reasons.ts';
export * from './refusals.ts';
export * from './speaker.ts';
