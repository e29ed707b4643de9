/** Addresses of an office's pages, in the reader's language or in another. */
import type { Spoken } from '../../../words/speaker.ts';

interface InLanguage {
  readonly language: Spoken;
}

/** @param path of ours, with nothing in it that somebody else wrote */
export const href = (c: InLanguage, path: string, language: Spoken = c.language): string =>
  `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;

export const actHref = (c: InLanguage, id: string): string => href(c, `/acts/${id}`);
