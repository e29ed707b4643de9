/** A bundle out of one zip file, with limits. Needs no Node. */
import { BadArchive, openZip } from '../../files/zip.ts';

/** What a bundle may hold at most: bytes once it is unpacked, and files. */
export const MAX_BUNDLE_BYTES = 512 * 1024 * 1024;
export const MAX_BUNDLE_FILES = 100_000;

export type BundleFiles =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  /** more bytes or files than a bundle may hold; or no zip file at all */
  | { readonly ok: false; readonly code: 'too-large' | 'too-many' | 'bad-format' };

const CODES: Readonly<Record<string, 'too-large' | 'too-many'>> = {
  'syntax:zip-few': 'too-many',
  'syntax:zip-small': 'too-large',
};

/** The files in it, by their paths. The directory of the archive is looked through before anything is unpacked. */
export function unzipped(bytes: Uint8Array): BundleFiles {
  try {
    const zip = openZip(bytes, { entries: MAX_BUNDLE_FILES, bytes: MAX_BUNDLE_BYTES });
    const files = new Map<string, Uint8Array>();
    for (const name of zip.names()) if (!name.endsWith('/')) files.set(name, zip.whole(name));
    return { ok: true, files };
  } catch (error) {
    if (!(error instanceof BadArchive)) throw error;
    return { ok: false, code: CODES[error.fault.expected] ?? 'bad-format' };
  }
}
