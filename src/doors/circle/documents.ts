/** Documents beside a log: named by their digests in acts, and kept as they are. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toHex } from '../../log/index.ts';
import type { Document } from '../../terms/signed-act.ts';
import { nodeSha256 } from '../node-engine.ts';

export function describeDocument(bytes: Uint8Array, type: string): Document {
  return { sha256: toHex(nodeSha256(bytes)), type, size: bytes.length };
}

export type DocumentState = 'held' | 'missing' | 'altered';

/** Where a document lies in the folder of a log. */
export const documentPath = (sha256: string): string => `blob/sha256/${sha256.slice(0, 2)}/${sha256}`;

/** @returns of each document whether the folder has it, and as it was named */
export async function documentsIn(
  root: string,
  documents: Iterable<Document>,
): Promise<readonly { readonly document: Document; readonly state: DocumentState }[]> {
  const found: { document: Document; state: DocumentState }[] = [];
  for (const document of documents) {
    const bytes = await readFile(join(root, documentPath(document.sha256))).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
        return undefined;
      },
    );
    found.push({ document, state: bytes === undefined ? 'missing' : stateOf(bytes, document) });
  }
  return found;
}

/** The digest decides; a size that an act gives wrongly is that act's, and spoils no document. */
export function stateOf(bytes: Uint8Array, { sha256 }: Pick<Document, 'sha256'>): DocumentState {
  return toHex(nodeSha256(bytes)) === sha256 ? 'held' : 'altered';
}
