/** A file of one's own that is replaced as a whole and durably: what one cosigned last, how far one audited. */
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Written, flushed, renamed, its directory flushed: only then is it what its owner knows. */
export async function keep(path: string, text: string): Promise<void> {
  const unfinished = `${path}.new`;
  const file = await open(unfinished, 'w', 0o600);
  await file.writeFile(text);
  await file.sync();
  await file.close();
  await rename(unfinished, path);
  const directory = await open(dirname(path) || '.', 'r');
  await directory.sync();
  await directory.close();
}
