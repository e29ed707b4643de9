/** Sentences about what is written out for others: packages, days, calendars, comparisons, notifications. */
import { en, type OutMessages } from './en/out.ts';
import { id } from './id/out.ts';
import type { Spoken } from './speaker.ts';

export type { OutMessages } from './en/out.ts';

export const OUT: Readonly<Record<Spoken, OutMessages>> = { en, id };
