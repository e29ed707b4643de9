/** Sentences about what is written out for others: packages, days, calendars, comparisons, notifications. */
import { en, type OutMessages } from './en/out.ts';
import { id } from './id/out.ts';
import { ru } from './ru/out.ts';
import type { Spoken } from './speaker.ts';
import { vi } from './vi/out.ts';

export type { OutMessages } from './en/out.ts';

export const OUT: Readonly<Record<Spoken, OutMessages>> = { en, id, vi, ru };
