/** Bundles to carry: made from a log, as a folder or one zip file, and read again with limits. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import {
  COSIGNATURE,
  type LogProof,
  NONE,
  proveInclusion,
  readVerifierKey,
  TILE_WIDTH,
  tileReader,
  utf8,
  type VerifierKey,
  writePolicy,
  writeProof,
} from '../../log/index.ts';
import { documentIn, POLICY, receiptFor, receiptPath } from '../../prove/index.ts';
import type { LoggedAct } from '../../reason/law/art-7-full-powers.ts';
import { newFile, newFolder } from '../new-file.ts';
import { nodeSha256 } from '../node-engine.ts';
import { readAtMost } from '../read-at-most.ts';
import { documentOf, documentPath } from './documents.ts';
import { bundleAt, type ReadCircle } from './read-circle.ts';
import { type BundleFiles, MAX_BUNDLE_BYTES, MAX_BUNDLE_FILES, unzipped } from './unzip.ts';

/** A comment for whoever opens a bundle and does not know what to do with it. */
const HOW =
  '# Check this bundle: mufakat verify, or the page that mufakat circle checker writes for any browser.\n';

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The acts asked for, and all that says who may speak for their parties: everything but what parties do about instruments, up to now.
 * @param asked ids
 */
export function neededFor(acts: readonly LoggedAct[], asked: ReadonlySet<string>): readonly LoggedAct[] {
  const parties = new Set(
    acts.filter((a) => asked.has(a.id)).flatMap((a) => a.body.by.map((b) => b.party ?? a.id)),
  );
  const isOf = (act: LoggedAct) => act.body.by.some((b) => parties.has(b.party ?? act.id));
  const KEYS: readonly string[] = [
    'party.incept',
    'circle.charter',
    'circle.succeed',
    'party.rotate',
    'powers.grant',
    'powers.revoke',
    'party.disavow',
    'act.confirm',
  ];
  const founders = new Set(
    acts.flatMap((a) => (a.body.kind === 'circle.charter' ? a.body.body.parties.map((p) => p.party) : [])),
  );
  return acts.filter(
    (a) =>
      asked.has(a.id) ||
      a.body.kind === 'circle.charter' ||
      a.body.kind === 'circle.succeed' ||
      (a.body.kind === 'party.incept' && founders.has(a.id)) ||
      // whoever witnesses is named there
      (a.body.kind === 'party.rotate' && a.body.by.some((b) => founders.has(b.party ?? ''))) ||
      (KEYS.includes(a.body.kind) && isOf(a)),
  );
}

/** The files of a bundle with these acts, under the checkpoint that the log shows. Nothing where a tile is missing. */
export async function bundleOf(
  { log, audited, key, checkpoint }: ReadCircle,
  acts: readonly LoggedAct[],
): Promise<Files | undefined> {
  if (!audited.ok || !key) return undefined;
  const { checkpoint: tree, circle } = audited;
  const reader = tileReader(tree, log.tiles, nodeSha256);
  const bundle = new Map<string, Uint8Array>([
    [POLICY, utf8(`${HOW}${policyFor(circle.known(), key, circle.charter?.quorum ?? 0)}`)],
  ]);
  for (const { index, body } of acts) {
    const inclusion = await proveInclusion(index, tree.size, reader, nodeSha256);
    const entry = (await bundleAt(log, Math.floor(index / TILE_WIDTH), tree.size))?.[index % TILE_WIDTH];
    if (!inclusion.ok || !entry) return undefined;
    const proof: LogProof = { index, inclusion: inclusion.value, checkpoint };
    bundle.set(receiptPath(index), utf8(writeProof(receiptFor(proof, entry))));
    const document = documentIn(body);
    const bytes = document && (await documentOf(log, document)).bytes;
    if (bytes) bundle.set(documentPath(document.sha256), bytes);
  }
  return bundle;
}

function policyFor(
  parties: readonly { readonly as: string | undefined; readonly witness: string | undefined }[],
  log: VerifierKey,
  quorum: number,
): string {
  const witnesses = parties.flatMap(({ as: name, witness }) => {
    const key = readVerifierKey(witness ?? '', [COSIGNATURE], nodeSha256);
    return name !== undefined && key.ok ? [{ name, key: key.value }] : [];
  });
  const isAsked = quorum > 0 && witnesses.length >= quorum;
  const group = { name: 'parties', threshold: quorum, members: witnesses.map((w) => w.name) };
  return writePolicy({
    logs: [{ key: log }],
    witnesses,
    groups: isAsked ? [group] : [],
    quorum: isAsked ? group.name : NONE,
  });
}

/** Written as one zip file, or as a folder; neither may be there yet. */
export async function writeBundleTo(path: string, files: Files): Promise<void> {
  if (path.endsWith('.zip')) {
    // One time for all of them: the same bundle has the same bytes.
    const mtime = new Date(1980, 0, 1);
    const entries = Object.fromEntries(
      [...files].map(([name, bytes]) => [name, [bytes, { mtime }] as const]),
    );
    return newFile(path, (file) => file.writeFile(zipSync(entries as never)));
  }
  await newFolder(path, async (made) => {
    for (const [name, bytes] of files) {
      await mkdir(dirname(join(made, name)), { recursive: true });
      await writeFile(join(made, name), bytes, { flush: true });
    }
  });
}

/** What a folder or a zip file holds. Sizes are looked at before anything is unpacked. */
export async function bundleFiles(path: string): Promise<BundleFiles> {
  if ((await stat(path)).isDirectory()) return folderBundle(path);
  return unzipped(await readAtMost(path, MAX_BUNDLE_BYTES));
}

async function folderBundle(root: string): Promise<BundleFiles> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    total += (await stat(path)).size;
    if (total > MAX_BUNDLE_BYTES) return { ok: false, code: 'too-large' };
    if (files.size >= MAX_BUNDLE_FILES) return { ok: false, code: 'too-many' };
    files.set(
      path.slice(root.length).replaceAll('\\', '/').replace(/^\/+/, ''),
      new Uint8Array(await readFile(path)),
    );
  }
  return { ok: true, files };
}
