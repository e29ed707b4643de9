/** The built-in record, read from its files once a test file. */

import { BUILT_IN_RECORD, filesIn } from '../../src/doors/outside.ts';
import { type Files, readRecord } from '../../src/files/record.ts';
import type { OpenRecord } from '../../src/terms/open-record.ts';
import { sayRefusal } from '../../src/words/refusals.ts';
import { SPOKEN } from '../../src/words/speaker.ts';

export const builtInFiles = await filesIn(BUILT_IN_RECORD);

export function readOrFail(files: Files): OpenRecord {
  const read = readRecord(files);
  if (!read.ok) throw new Error(read.refusals.map((r) => sayRefusal(SPOKEN.en, r)).join('\n'));
  return read.value;
}

export const builtIn: OpenRecord = readOrFail(builtInFiles);
