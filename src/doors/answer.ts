/**
 * An answer to keep: what was asked, what was said, and all that it was computed from, so that anybody can compute it again.
 *
 * Format: docs/formats/answer.md. It names the record by what it hashes to and by nothing else: the files by their contents, each log
 * by its root at a size, with the checkpoint that its depositary signed. That the same comes out again shows that the answer
 * follows from that record by those rules; whether the record is true is another question.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { canonicalise, type Json } from '../terms/canonical.ts';
import { LogName } from '../terms/signed-act.ts';

const Digest = z.string().regex(/^[0-9a-f]{64}$/);

export const KeptAnswer = z.strictObject({
  v: z.literal(1),
  /** the command and what it was asked about, without paths and without what only decides how it is shown */
  asked: z.array(z.string()).min(1),
  /** the day asked about; where none was given the one that it was then */
  on: z.string().regex(/^-?\d{4,}-\d{2}-\d{2}$/),
  program: z.strictObject({ version: z.string(), rules: Digest }),
  files: z.strictObject({ sha256: Digest }),
  logs: z.array(
    z.strictObject({
      log: LogName,
      size: z.int().min(0),
      /** root of the log at that size */
      root: z.string(),
      /** a checkpoint that covers it, as its depositary signed it */
      checkpoint: z.string(),
    }),
  ),
  /** ids of parties whose reports about others were read */
  observers: z.array(Digest),
  answer: z.unknown(),
  /** why it is so, with what did not happen; where the question has reasons of its own */
  proof: z.unknown().optional(),
});
export type KeptAnswer = z.infer<typeof KeptAnswer>;

/** The file that is kept: one line of JSON in the spelling of RFC 8785. */
export function writeAnswer(kept: KeptAnswer): string {
  // What JSON has no word for is left out, as it is where an answer is printed.
  const line = canonicalise(JSON.parse(JSON.stringify(kept)) as Json);
  if (!line.ok) throw new TypeError(`an answer is JSON: ${line.refusal.code}`);
  return `${line.value}\n`;
}

/** A kept answer in its one spelling; nothing where the file holds none. */
export function readAnswer(text: string): KeptAnswer | undefined {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
  const line = canonicalise(value);
  if (!line.ok || `${line.value}\n` !== text) return undefined;
  return KeptAnswer.safeParse(value).data;
}

/** What the first difference of two answers is: a path, and what stands there in each. */
export function differenceOf(
  one: unknown,
  other: unknown,
  path = '$',
): { readonly path: string; readonly one: unknown; readonly other: unknown } | undefined {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other) ? undefined : { path, one, other };
  if (Array.isArray(one) !== Array.isArray(other)) return { path, one, other };
  const [a, b] = [one, other] as [Record<string, unknown>, Record<string, unknown>];
  for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
    const found = differenceOf(a[key], b[key], Array.isArray(one) ? `${path}[${key}]` : `${path}.${key}`);
    if (found) return found;
  }
  return undefined;
}

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Digest of files by their paths and contents. */
export function digestOfFiles(files: ReadonlyMap<string, Uint8Array | string>): string {
  const lines = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => `${sha256(content)}  ${path}\n`);
  return sha256(lines.join(''));
}

/** The rooms of the program that decide what an answer says. */
const RULES = ['terms', 'files', 'reason', 'prove', 'log', 'words', 'doors/views'];

/** Digest of the program's own files that decide what an answer says. */
export async function digestOfRules(): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const files = new Map<string, Uint8Array>();
  for (const room of RULES)
    for (const entry of await readdir(join(root, room), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/(?<!\.d)\.(ts|js)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(path.slice(root.length).replaceAll('\\', '/'), await readFile(path));
    }
  return digestOfFiles(files);
}
