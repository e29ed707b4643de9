/** Documents beside a log: named by their digests in acts, and kept as they are. */
import { fromHex, toHex } from '../../log/index.ts';
import { StoreFault } from '../../record/index.ts';
import type { LogReader } from '../../record/store.ts';
import type { Document } from '../../terms/signed-act.ts';
import { nodeSha256 } from '../node-engine.ts';

export function describeDocument(bytes: Uint8Array, type: string): Document {
  return { sha256: toHex(nodeSha256(bytes)), type, size: bytes.length };
}

export type DocumentState = 'held' | 'missing' | 'altered';

/** Where a document lies in the folder of a log. */
export const documentPath = (sha256: string): string => `blob/sha256/${sha256.slice(0, 2)}/${sha256}`;

/** A document of a log: whether it is there as it was named, and then its bytes. */
export async function documentOf(
  log: Pick<LogReader, 'blob'>,
  { sha256 }: Pick<Document, 'sha256'>,
): Promise<{ readonly state: DocumentState; readonly bytes?: Uint8Array }> {
  try {
    const bytes = await log.blob(fromHex(sha256) as Uint8Array);
    return bytes ? { state: 'held', bytes } : { state: 'missing' };
  } catch (error) {
    if (error instanceof StoreFault && error.code === 'blob-differs') return { state: 'altered' };
    throw error;
  }
}

/** @returns of each document whether the log has it, and as it was named */
export async function documentsIn(
  log: Pick<LogReader, 'blob'>,
  documents: Iterable<Document>,
): Promise<readonly { readonly document: Document; readonly state: DocumentState }[]> {
  const found: { document: Document; state: DocumentState }[] = [];
  for (const document of documents) found.push({ document, state: (await documentOf(log, document)).state });
  return found;
}

/** The digest decides; a size that an act gives wrongly is that act's, and spoils no document. */
export function stateOf(bytes: Uint8Array, { sha256 }: Pick<Document, 'sha256'>): DocumentState {
  return toHex(nodeSha256(bytes)) === sha256 ? 'held' : 'altered';
}
