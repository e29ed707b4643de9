/**
 * Sentences of the command line about keys, signed acts and logs. Those of `circle.ts` pages say as well, and are sent all of them;
 * the others stand apart for that.
 */
import { CIRCLE, type CircleMessages } from './circle.ts';
import { en, type KeepingMessages as Own } from './en/keeping.ts';
import { id } from './id/keeping.ts';
import { ru } from './ru/keeping.ts';
import type { Spoken } from './speaker.ts';
import { vi } from './vi/keeping.ts';

export type KeepingMessages = CircleMessages & Own;

export const KEEPING: Readonly<Record<Spoken, KeepingMessages>> = {
  en: { ...CIRCLE.en, ...en },
  id: { ...CIRCLE.id, ...id },
  vi: { ...CIRCLE.vi, ...vi },
  ru: { ...CIRCLE.ru, ...ru },
};
