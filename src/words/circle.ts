/**
 * Sentences about keys, signed acts and the log of a circle. Every code of a refusal has its own: what is wrong, and what to do
 * where something can be done. Pages that check and sign are sent all of them: what only the command line says is in `keeping.ts`.
 */
import { type CircleMessages, en } from './en/circle.ts';
import { id } from './id/circle.ts';
import { ru } from './ru/circle.ts';
import type { Spoken } from './speaker.ts';
import { vi } from './vi/circle.ts';

export type { CircleCodeWord, CircleMessages, SignerCodeWord } from './en/circle.ts';

export const CIRCLE = { en, id, vi, ru } as const satisfies Record<Spoken, CircleMessages>;
