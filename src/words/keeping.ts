/** Sentences for whoever keeps a log: the place of it, and the receipts that are given. */
import { en, type KeepingMessages } from './en/keeping.ts';
import { id } from './id/keeping.ts';
import { ru } from './ru/keeping.ts';
import type { Spoken } from './speaker.ts';
import { vi } from './vi/keeping.ts';

export type { KeepingMessages } from './en/keeping.ts';

export const KEEPING = { en, id, vi, ru } as const satisfies Record<Spoken, KeepingMessages>;
