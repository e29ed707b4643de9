/** Bytes to text: UTF-8 without guessing, and not endless. */
import type { Read } from '../terms/index.ts';

const MAX_BYTES = 16 * 1024 * 1024;

export function readText(bytes: Uint8Array | string, file: string): Read<string> {
  if (bytes.length > MAX_BYTES) {
    const refusal = {
      code: 'too-large',
      where: { file },
      found: `${bytes.length}`,
      expected: `${MAX_BYTES}`,
    } as const;
    return { ok: false, refusals: [refusal] };
  }
  if (typeof bytes === 'string') return { ok: true, value: bytes };
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Say where: the first byte that does not decode, counted in lines.
    const good = goodPrefix(bytes);
    const line = countLines(bytes, good);
    return {
      ok: false,
      refusals: [{ code: 'not-utf8', where: { file, line }, found: `0x${(bytes[good] ?? 0).toString(16)}` }],
    };
  }
}

function goodPrefix(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  const decodes = (n: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, n), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

function countLines(bytes: Uint8Array, upTo: number): number {
  let line = 1;
  for (let i = 0; i < upTo; i++) if (bytes[i] === 10) line += 1;
  return line;
}
