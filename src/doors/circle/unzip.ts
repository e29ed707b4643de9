/** A bundle out of one zip file, with limits. Needs no Node. */
import { unzipSync } from 'fflate';

/** What a bundle may hold at most: bytes once it is unpacked, and files. */
export const MAX_BUNDLE_BYTES = 512 * 1024 * 1024;
export const MAX_BUNDLE_FILES = 100_000;

export type BundleFiles =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  /** more bytes or files than a bundle may hold; or no zip file at all */
  | { readonly ok: false; readonly code: 'too-large' | 'too-many' | 'bad-format' };

/** The files in it, by their paths. Sizes are looked at before anything is unpacked. */
export function unzipped(zip: Uint8Array): BundleFiles {
  let [bytes, count] = [0, 0];
  let refused: 'too-large' | 'too-many' | undefined;
  try {
    const files = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/')) return false;
        [bytes, count] = [bytes + originalSize, count + 1];
        if (bytes > MAX_BUNDLE_BYTES) refused ??= 'too-large';
        if (count > MAX_BUNDLE_FILES) refused ??= 'too-many';
        return refused === undefined;
      },
    });
    if (refused) return { ok: false, code: refused };
    return { ok: true, files: new Map(Object.entries(files)) };
  } catch {
    return { ok: false, code: 'bad-format' };
  }
}
