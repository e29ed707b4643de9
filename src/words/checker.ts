/** Words of the page that checks what it is given. What it finds it says in the words of `circle.ts`, as the command line does. */
import { type CheckerMessages, en } from './en/checker.ts';
import { id } from './id/checker.ts';
import { ru } from './ru/checker.ts';
import type { Spoken } from './speaker.ts';
import { vi } from './vi/checker.ts';

export type { CheckerMessages } from './en/checker.ts';

export const CHECKER = { en, id, vi, ru } as const satisfies Record<Spoken, CheckerMessages>;
