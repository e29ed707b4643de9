/**
 * A depositary asks a witness to cosign what it published.
 *
 * Source: C2SP tlog-witness. Where another size was cosigned last than the depositary remembers, the witness says which, and is asked
 * again with the proof from there. What it answers counts for nothing before it holds under the witness key of a party.
 *
 * An answer that the specification does not know, or not there, is the witness's own fault: nothing is concluded from it about the log.
 */
import {
  fromUtf8,
  type NoteSignature,
  type NoteVerifier,
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
  /** it says that the log showed it another history: by the status it answered with, where that can be so */
  | { readonly kind: 'other-history'; readonly status: number; readonly size: number }
  /** no answer of a witness: how, with what was found */
  | {
      readonly kind: 'not-an-answer';
      readonly wrong: WrongAnswer;
      readonly status: number;
      /** where it redirects to, whose cosignature it is, or how its body begins */
      readonly found: string;
      readonly contentType: string;
    }
  /** it cosigned, and by nobody that the charter names */
  | { readonly kind: 'of-nobody'; readonly size: number }
  /** it does not do so for this log, or not in a way that is known here */
  | { readonly kind: 'refused'; readonly status: number }
  /** nobody answered, or only that it cannot now */
  | { readonly kind: 'down'; readonly cause: string }
  /** what is published here is not in order; nobody was asked */
  | { readonly kind: 'not-published' };

export type WrongAnswer =
  /** asked for here, it sends elsewhere */
  | 'redirect'
  /** 200 without lines of signatures */
  | 'lines'
  /** 200 with a line by a key of the charter that does not hold over the checkpoint */
  | 'signature'
  /** 409 without a size, where only another size can have been meant */
  | 'size'
  /** 409 with the size that it was asked from */
  | 'same-size'
  /** 422 where there was no proof that could be wrong */
  | 'no-proof'
  /** a status that witnesses do not answer with */
  | 'status';

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
    const { status, contentType, location, body } = answer;
    const no = (wrong: WrongAnswer, found = beginningOf(body)): Asked => ({
      kind: 'not-an-answer',
      wrong,
      status,
      found,
      contentType,
    });
    if (status === 200) {
      const lines = readCosignatures(body);
      if (!lines.ok || lines.value.length === 0) return no('lines');
      const good = await holding(text, lines.value, witnesses);
      const known = lines.value.find((line) => witnesses.some(({ verifier }) => isBy(line, verifier)));
      if (good.length === 0 && known) return no('signature', known.name);
      if (good.length === 0) return { kind: 'of-nobody', size };
      return {
        kind: 'cosigned',
        size,
        lines: good.map(({ line }) => line),
        by: good.map(({ party }) => party),
      };
    }
    if (status >= 500 || status === 429) return { kind: 'down', cause: `${status}` };
    if (status === 409) {
      const theirs = /^text\/x\.tlog\.size\s*(;|$)/.test(contentType) ? sizeIn(body) : undefined;
      if (theirs === from) return no('same-size');
      // Without a size it is two roots of one size, and only where it was asked about one.
      if (theirs === undefined) return from === size ? { kind: 'other-history', status, size } : no('size');
      from = theirs;
    } else if (status === 422) {
      if (from === 0 || from === size) return no('no-proof');
      return { kind: 'other-history', status, size };
    } else if (status >= 300 && status < 400) return no('redirect', location);
    else if (status < 400) return no('status');
    else return { kind: 'refused', status };
  }
  return { kind: 'down', cause: '409' };
}

const isBy = (line: NoteSignature, { name, keyId }: Pick<NoteVerifier, 'name' | 'keyId'>): boolean =>
  line.name === name && line.keyId === keyId;

/** Enough of a body to know it again. */
const beginningOf = (body: Uint8Array): string =>
  new TextDecoder().decode(body.subarray(0, 60)).split('\n', 1)[0] ?? '';

function sizeIn(body: Uint8Array): number | undefined {
  const text = fromUtf8(body) ?? '';
  return text.endsWith('\n') ? readDecimal(text.slice(0, -1)) : undefined;
}
