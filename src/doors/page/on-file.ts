/** What the page that takes a report apart knows of a record. It stands in the page, for the page can ask nobody. */
import type { Entry } from '../find.ts';

export interface OnFile {
  readonly parties: readonly Entry[];
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

/** The id of the element that holds it. */
export const ON_FILE = 'on-file';
