/** Sentences about witnesses, copies of a log, and what became of asking. */
import { en, type WitnessMessages } from './en/witness.ts';
import { id } from './id/witness.ts';
import { ru } from './ru/witness.ts';
import type { Spoken } from './speaker.ts';
import { vi } from './vi/witness.ts';

export type { WitnessMessages } from './en/witness.ts';

export const WITNESS = { en, id, vi, ru } as const satisfies Record<Spoken, WitnessMessages>;
