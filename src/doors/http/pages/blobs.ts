/** Documents beside a log, by the SHA-256 of their bytes. */
import type { LogReader } from '../../../record/store.ts';
import { idBytes } from '../../circle/opened.ts';

/** Hashes of documents that the log keeps. */
export type KeptBlobs = ReadonlySet<string>;

/** Which of these the log keeps. One whose bytes are others is there as well: asking for it tells what is wrong. */
export async function keptOf(store: LogReader, hashes: readonly string[]): Promise<KeptBlobs> {
  const kept = await Promise.all(
    hashes.map((sha256) =>
      store.blob(idBytes(sha256)).then(
        (bytes) => bytes !== undefined,
        () => true,
      ),
    ),
  );
  return new Set(hashes.filter((_, i) => kept[i]));
}
