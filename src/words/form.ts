/** Sentences of the form that takes a report apart, sentence by sentence. */
import { en, type FormMessages } from './en/form.ts';
import { id } from './id/form.ts';
import { ru } from './ru/form.ts';
import type { Spoken } from './speaker.ts';
import { vi } from './vi/form.ts';

export type { FormMessages } from './en/form.ts';

export const FORM = { en, id, vi, ru } as const satisfies Record<Spoken, FormMessages>;
