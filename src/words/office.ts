/** Words of the pages on which an office shows its log. */
import { en, type OfficeMessages } from './en/office.ts';
import { id } from './id/office.ts';
import { ru } from './ru/office.ts';
import type { Spoken } from './speaker.ts';
import { vi } from './vi/office.ts';

export type { OfficeMessages } from './en/office.ts';

export const OFFICE = { en, id, vi, ru } as const satisfies Record<Spoken, OfficeMessages>;
