/**
 * A depositary asks a witness to cosign what it published.
 *
 * Source: C2SP tlog-witness. Where another size was cosigned last than the depositary remembers, the witness says which, and is asked
 * again with the proof from there. What it answers counts for nothing before it holds under the witness key of a party.
 */
import {
  fromUtf8,
  type NoteSignature,
  readCosignatures,
  readDecimal,
  type TileSource,
  writeAddCheckpoint,
} from '../../log/index.ts';
import { holding, type Witness } from '../circle/read-circle.ts';
import { ask, below, Unreached } from './fetched.ts';
import { requestFor } from './request.ts';

export type Asked =
  /** cosignatures that hold, of a checkpoint of that size */
  | {
      readonly kind: 'cosigned';
      readonly size: number;
      readonly lines: readonly NoteSignature[];
      readonly by: readonly string[];
    }
  /** it says that it cosigned a larger tree of this log than the one published here */
  | { readonly kind: 'ahead'; readonly theirs: number; readonly size: number }
  /** it says that the log showed it another history: by the status it answered with */
  | { readonly kind: 'other-history'; readonly status: number; readonly size: number }
  /** it cosigned, and by nobody that the charter names */
  | { readonly kind: 'of-nobody'; readonly size: number }
  /** it does not do so for this log, or not in a way that is known here */
  | { readonly kind: 'refused'; readonly status: number }
  /** nobody answered, or only that it cannot now */
  | { readonly kind: 'down'; readonly cause: string }
  /** what is published here is not in order; nobody was asked */
  | { readonly kind: 'not-published' };

export interface AskedOf {
  readonly url: URL;
  /** the published checkpoint, as it stands */
  readonly published: string;
  readonly tiles: TileSource;
  readonly witnesses: readonly Witness[];
  /** size that this witness cosigned last, as far as is known here */
  readonly oldSize: number;
  /** nobody wants the answer any more */
  readonly until?: AbortSignal;
}

/** Sizes that a witness may correct before it is let be: another office may be asking it at the same time. */
const ATTEMPTS = 4;

/** @returns what came of it, never throws for what others answer */
export async function askWitness({
  url,
  published,
  tiles,
  witnesses,
  oldSize,
  until,
}: AskedOf): Promise<Asked> {
  let from = oldSize;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const request = await requestFor(published, from, tiles);
    if (!request.ok) return { kind: 'not-published' };
    const { text, tree } = request.value;
    const { size } = tree;
    if (from > size) return { kind: 'ahead', theirs: from, size };
    const answer = await ask(below(url, 'add-checkpoint'), {
      body: writeAddCheckpoint(request.value),
      until,
    }).catch((error: unknown) => {
      if (error instanceof Unreached) return error;
      throw error;
    });
    if (answer instanceof Unreached) return { kind: 'down', cause: answer.message };
    const { status, contentType, body } = answer;
    if (status === 200) {
      const lines = readCosignatures(body);
      const good = lines.ok ? await holding(text, lines.value, witnesses) : [];
      if (good.length === 0) return { kind: 'of-nobody', size };
      return {
        kind: 'cosigned',
        size,
        lines: good.map(({ line }) => line),
        by: good.map(({ party }) => party),
      };
    }
    if (status >= 500 || status === 429) return { kind: 'down', cause: `${status}` };
    const theirs = contentType.startsWith('text/x.tlog.size') ? sizeIn(body) : undefined;
    if (status === 409 && theirs !== undefined) from = theirs;
    else if (status === 409 || status === 422) return { kind: 'other-history', status, size };
    else return { kind: 'refused', status };
  }
  return { kind: 'down', cause: '409' };
}

function sizeIn(body: Uint8Array): number | undefined {
  const text = fromUtf8(body) ?? '';
  return text.endsWith('\n') ? readDecimal(text.slice(0, -1)) : undefined;
}
