/**
 * Whoever checks what was handed over, a file, a folder or the address of a database: an act, a receipt, evidence, a bundle, a log.
 * What it is its first bytes tell; what a whole log tells is for `audit.ts`.
 */
import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { visible, visiblePath } from '../../../files/refusals.ts';
import { toHex } from '../../../log/index.ts';
import type { LoggedAct } from '../../../reason/law/art-7-full-powers.ts';
import type { KeepingMessages } from '../../../words/keeping.ts';
import { OFFICE } from '../../../words/office.ts';
import { SPOKEN } from '../../../words/speaker.ts';
import { describeDocument } from '../../circle/documents.ts';
import { type Checking, checkBundle, checkHanded, type Line, type Told } from '../../circle/handed-over.ts';
import { bundleFiles, bundleOf, neededFor, writeBundleTo } from '../../circle/offline.ts';
import { isDatabase, shownName } from '../../circle/place.ts';
import { MAX_BUNDLE_BYTES } from '../../circle/unzip.ts';
import { newFile } from '../../new-file.ts';
import { nodeEngine as engine, nodeSha256 as sha256 } from '../../node-engine.ts';
import { MAX_HANDED, readAtMost } from '../../read-at-most.ts';
import { EXIT, Stop } from '../stop.ts';
import { actText } from './act-text.ts';
import { mustPublicKey, mustRead, notGood } from './asked.ts';
import type { Kit, Options } from './kit.ts';

export function checkCommands(kit: Kit): void {
  const { program, act, circle, m, json, say } = kit;
  const refusedFile = (path: string, says: string) =>
    new Stop(EXIT.refused, m.refusedFile({ path: visiblePath(path), says }));

  json(program.command('verify <path>').description(m.verify))
    .option('--log <key>', m.optionLog)
    .action(async (path: string, o: Options) => {
      const log = o.log === undefined ? undefined : await mustPublicKey(m, o.log, 'log');
      if (await isLog(path)) return verifyLog(path, o);
      const how = {
        words: { m, expected: SPOKEN[kit.lang], s: SPOKEN[kit.lang] },
        log: log?.verifier,
        engine,
        sha256,
      };
      const told = await checked(path, how);
      if (told.ok) {
        const lines = told.lines.flatMap((line) => textOf(m, line));
        return say(o, told.view, [...lines, ...(told.ownWord ? [m.keyFromBundle] : [])].join('\n'));
      }
      if ('keyWanted' in told) throw new Stop(EXIT.usage, m.keyWanted({ path: visiblePath(path) }));
      throw refusedFile(told.path === undefined ? path : join(path, told.path), told.says);
    });

  async function verifyLog(path: string, o: Options): Promise<void> {
    const read = await mustRead(m, path, o.log, { withoutActs: true });
    if (!read.audited.ok) throw notGood(m, read.audited.finding);
    const { size, root, origin } = read.audited.checkpoint;
    const parties = read.audited.circle.known().length;
    const said = [
      m.good({ size, root: toHex(root), parties }),
      ...(o.log === undefined ? [m.keyFromCharter] : []),
    ];
    say(o, { kind: 'log', origin, size, root: toHex(root), parties }, said.join('\n'));
  }

  json(circle.command('bundle <out> [acts...]').description(m.circleBundle))
    .requiredOption('--record <folder>', m.optionRecord)
    .requiredOption('--log <key>', m.optionLog)
    .action(async (out: string, acts: string[], o: Options) => {
      const read = await mustRead(m, o.record, o.log);
      if (!read.audited.ok) throw notGood(m, read.audited.finding);
      const asked = acts.map((name) => {
        const found = read.acts.filter((a) => name.length >= 8 && a.id.startsWith(name));
        if (found.length === 1) return (found[0] as LoggedAct).id;
        throw new Stop(EXIT.notFound, m.noAct({ id: visible(name) }));
      });
      const chosen = asked.length === 0 ? read.acts : neededFor(read.acts, new Set(asked));
      const files = await bundleOf(read, chosen);
      if (!files) throw new Stop(EXIT.refused, m.noLog({ path: visiblePath(shownName(o.record)) }));
      await writeBundleTo(out, files).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EEXIST' ? new Stop(EXIT.usage, m.fileThere({ path: visiblePath(out) })) : error;
      });
      say(o, { acts: chosen.length, out }, m.bundled({ acts: chosen.length, out: visiblePath(out) }));
    });

  json(circle.command('checker <out>').description(m.circleChecker)).action(
    async (out: string, o: Options) => {
      const { checkerFile } = await import('../../checker-file.ts');
      const { html, sha256: digest } = checkerFile();
      await newFile(out, (file) => file.writeFile(html)).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EEXIST' ? new Stop(EXIT.usage, m.fileThere({ path: visiblePath(out) })) : error;
      });
      say(o, { out, sha256: digest }, m.checkerKept({ out: visiblePath(out), sha256: digest }));
    },
  );

  json(act.command('document <file>').description(m.actDocument))
    .option('--type <type>', m.optionType, 'application/octet-stream')
    .action(async (file: string, o: Options & { type: string }) => {
      const document = describeDocument(new Uint8Array(await readFile(file)), o.type);
      say(o, document, JSON.stringify(document));
    });
}

/** Whatever it is, a file or the folder of a bundle. */
async function checked(path: string, how: Checking): Promise<Told> {
  if (!(await stat(path)).isDirectory()) {
    const max = (await beginsAsZip(path)) ? MAX_BUNDLE_BYTES : MAX_HANDED;
    return checkHanded(new Uint8Array(await readAtMost(path, max)), how);
  }
  const files = await bundleFiles(path);
  return files.ok ? checkBundle(files.files, how) : { ok: false, says: how.words.m.codes[files.code] };
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];

async function beginsAsZip(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer } = await handle.read(Buffer.alloc(ZIP.length), 0, ZIP.length, null);
    return ZIP.every((byte, i) => buffer[i] === byte);
  } finally {
    await handle.close();
  }
}

async function isLog(path: string): Promise<boolean> {
  if (isDatabase(path)) return true;
  if (!(await stat(path)).isDirectory()) return false;
  return stat(join(path, 'checkpoint')).then(
    () => true,
    () => false,
  );
}

function textOf(m: KeepingMessages, line: Line): readonly string[] {
  if (typeof line === 'string') return [line];
  if ('body' in line) return actText(m.language, line.body);
  return line.rows.map((r) =>
    [
      r.index,
      r.id.slice(0, 12),
      r.party.slice(0, 12),
      OFFICE[m.language].kinds[r.kind],
      m.authority[r.authority],
      ...(r.lack ? [m.lacks[r.lack]] : []),
    ].join('  '),
  );
}
