/** The codebook of a data package: what each table holds, and what each column of it means. */
import { type Codebook, en } from './en/codebook.ts';
import { id } from './id/codebook.ts';
import { ru } from './ru/codebook.ts';
import type { Spoken } from './speaker.ts';
import { vi } from './vi/codebook.ts';

export type { Codebook } from './en/codebook.ts';

export const CODEBOOK: Readonly<Record<Spoken, Codebook>> = { en, id, vi, ru };
