/** Words of the page on which an office lets a person register a passkey and sign an act with it. */
import { en, type SigningMessages } from './en/signing.ts';
import { id } from './id/signing.ts';
import { ru } from './ru/signing.ts';
import type { Spoken } from './speaker.ts';
import { vi } from './vi/signing.ts';

export type { SigningMessages } from './en/signing.ts';

export const SIGNING = { en, id, vi, ru } as const satisfies Record<Spoken, SigningMessages>;
