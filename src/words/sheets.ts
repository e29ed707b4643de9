/** Sentences about sheets: what a mapping proposes, what could not be placed, and days that do not go together. */
import { type Delay, writeDelay } from '../terms/delay.ts';
import { en, type SheetMessages } from './en/sheets.ts';
import { id } from './id/sheets.ts';
import { ru } from './ru/sheets.ts';
import type { Spoken } from './speaker.ts';
import { vi } from './vi/sheets.ts';

export type { SheetMessages } from './en/sheets.ts';

export const SHEETS = { en, id, vi, ru } as const satisfies Record<Spoken, SheetMessages>;

/** `d+30` as "30 days". */
export function sayDelay(m: SheetMessages, delay: Delay): string {
  switch (delay.kind) {
    case 'period':
      return m.periods[delay.unit](delay.count);
    case 'expiry':
    case 'first-day-of-month-after':
      return m.delays[delay.kind]({ of: sayDelay(m, delay.of) });
    case 'first-day-of-month':
      return m.delays[delay.kind](delay);
    case 'yearly':
    case 'yearly-after':
    case 'fixed':
      return writeDelay(delay);
  }
}
