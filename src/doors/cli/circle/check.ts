/**
 * Whoever checks a file or a folder that was handed over: an act, a receipt, evidence, a bundle, a log. What it is its first bytes
 * tell; what a whole log tells is for `audit.ts`.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { visible } from '../../../files/refusals.ts';
import { checkFork, FORK_HEAD, fromUtf8, type NoteVerifier, readFork, toHex } from '../../../log/index.ts';
import { checkReceipt, openBundle, openSignedAct } from '../../../prove/index.ts';
import { type LoggedAct, whoSpoke } from '../../../reason/law/art-7-full-powers.ts';
import { ACT_CONTEXT } from '../../../terms/signed-act.ts';
import { describeDocument } from '../../circle/documents.ts';
import { bundleFiles, bundleOf, neededFor, writeBundleTo } from '../../circle/offline.ts';
import { nodeEngine, nodeSha256 } from '../../node-engine.ts';
import { EXIT, Stop } from '../stop.ts';
import { mustPublicKey, mustRead, notGood, sayRefused } from './asked.ts';
import type { Kit, Options } from './kit.ts';

export function checkCommands(kit: Kit): void {
  const { program, act, circle, m, json, say } = kit;
  const refusedFile = (path: string, says: string) =>
    new Stop(EXIT.refused, m.refusedFile({ path: visible(path), says }));

  json(program.command('verify <path>').description(m.verify))
    .option('--log <key>', m.optionLog)
    .action(async (path: string, o: Options) => {
      const log = o.log === undefined ? undefined : await mustPublicKey(m, o.log, 'log');
      const is = await kindOf(path);
      switch (is.kind) {
        case 'log':
          return verifyLog(path, o);
        case 'bundle':
          return verifyBundle(path, o, log?.verifier);
        case 'act':
          return verifyAct(path, is.bytes, o);
        case 'answer':
          throw refusedFile(path, m.isAnswer);
        case 'fork':
          return verifyFork(path, is.bytes, o, mustKnow(path, log));
        case 'receipt':
          return verifyReceipt(path, is.bytes, o, mustKnow(path, log));
      }
    });

  /** The key of the log is wanted from elsewhere: a receipt does not tell it. */
  function mustKnow(path: string, log: Log | undefined): Log {
    if (!log) throw new Stop(EXIT.usage, m.keyWanted({ path: visible(path) }));
    return log;
  }

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

  async function verifyAct(path: string, bytes: Uint8Array, o: Options): Promise<void> {
    const opened = await openSignedAct(bytes, nodeEngine, nodeSha256);
    if (!opened.ok) throw refusedFile(path, sayRefused(m, opened.refused));
    const { id, body } = opened.value;
    const text = [
      m.isAct({ id, kind: body.kind }),
      m.says({ body: JSON.stringify(body.body) }),
      ...body.by.map((b) => m.signed(b)),
      m.signedNotRecorded,
    ];
    say(o, { kind: 'act', id, body }, text.join('\n'));
  }

  async function verifyFork(path: string, bytes: Uint8Array, o: Options, log: Log): Promise<void> {
    const fork = readFork(bytes);
    const shown = fork.ok ? await checkFork(fork.value, log.key.name, [log.verifier], nodeSha256) : fork;
    if (!shown.ok) throw refusedFile(path, sayRefused(m, { part: 'log', refusal: shown.refusal }));
    const [smaller, larger] = [shown.value.smaller.size, shown.value.larger.size];
    const view = { kind: 'fork', log: log.key.name, smaller, larger };
    say(o, view, m.twoHistories({ log: log.key.name, smaller, larger }));
  }

  async function verifyReceipt(path: string, bytes: Uint8Array, o: Options, log: Log): Promise<void> {
    const checked = await checkReceipt(bytes, log.key.name, [log.verifier], nodeEngine, nodeSha256);
    if (!checked.ok) throw refusedFile(path, sayRefused(m, checked.refused));
    const { act: a, index, checkpoint } = checked;
    const { size, origin } = checkpoint;
    const text = [
      m.proven({ id: a.id, index, size, origin }),
      m.isAct({ id: a.id, kind: a.body.kind }),
      m.says({ body: JSON.stringify(a.body.body) }),
      ...a.body.by.map((b) => m.signed(b)),
    ];
    say(o, { kind: 'receipt', id: a.id, index, size, origin, body: a.body }, text.join('\n'));
  }

  async function verifyBundle(path: string, o: Options, log: NoteVerifier | undefined): Promise<void> {
    const files = await bundleFiles(path);
    if (!files.ok) throw refusedFile(path, m.codes[files.code]);
    const opened = await openBundle(files.files, log, nodeEngine, nodeSha256);
    if (!opened.ok) {
      const { refused } = opened;
      const says =
        refused.part === 'strange' ||
        refused.part === 'document' ||
        refused.part === 'apart' ||
        refused.part === 'policy'
          ? m.notInBundle[refused.part]
          : sayRefused(m, refused);
      throw refusedFile(join(path, refused.path), says);
    }
    const { acts, checkpoint, witnessed, documents, ownKey } = opened.value;
    const { size, origin } = checkpoint;
    const missing = documents.filter((d) => !d.held).length;
    const spoken = whoSpoke(acts.map(({ index, act: a }): LoggedAct => ({ index, id: a.id, body: a.body })));
    const rows = spoken.map(({ act: a, party, authority, disavowed }) => ({
      index: a.index,
      id: a.id,
      kind: a.body.kind,
      party,
      authority: authority.kind,
      lack: 'lack' in authority ? authority.lack : null,
      disavowed,
    }));
    const by = witnessed?.cosigned.map((c) => c.witness.name) ?? [];
    const view = {
      kind: 'bundle',
      origin,
      size,
      acts: rows,
      witnessedBy: by,
      witnessed: by.length > 0,
      documents,
    };
    const line = (r: (typeof rows)[number]) =>
      [
        r.index,
        r.id.slice(0, 12),
        r.party.slice(0, 12),
        r.kind,
        m.authority[r.authority],
        ...(r.lack ? [m.lacks[r.lack]] : []),
      ].join('  ');
    const text = [
      m.bundleGood({ acts: acts.length, origin, size }),
      by.length > 0 ? m.bundleWitnessed({ names: by.join(', ') }) : m.notWitnessed,
      ...(missing > 0 ? [m.documentsMissing({ n: missing })] : []),
      ...rows.map(line),
      m.bundleTells,
      ...(ownKey ? [] : [m.keyFromBundle]),
    ];
    say(o, view, text.join('\n'));
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
      const files = await bundleOf(o.record, read, chosen);
      if (!files) throw new Stop(EXIT.refused, m.noLog({ path: visible(o.record) }));
      await writeBundleTo(out, files).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EEXIST' ? new Stop(EXIT.usage, m.fileThere({ path: visible(out) })) : error;
      });
      say(o, { acts: chosen.length, out }, m.bundled({ acts: chosen.length, out: visible(out) }));
    });

  json(act.command('document <file>').description(m.actDocument))
    .option('--type <type>', m.optionType, 'application/octet-stream')
    .action(async (file: string, o: Options & { type: string }) => {
      const document = describeDocument(new Uint8Array(await readFile(file)), o.type);
      say(o, document, JSON.stringify(document));
    });
}

type Log = Awaited<ReturnType<typeof mustPublicKey>>;

type Kind =
  | { readonly kind: 'log' | 'bundle' | 'answer' }
  | { readonly kind: 'act' | 'receipt' | 'fork'; readonly bytes: Uint8Array };

const ZIP = [0x50, 0x4b, 0x03, 0x04];

async function kindOf(path: string): Promise<Kind> {
  if ((await stat(path)).isDirectory()) {
    const isLog = await stat(join(path, 'checkpoint')).then(
      () => true,
      () => false,
    );
    return { kind: isLog ? 'log' : 'bundle' };
  }
  const bytes = new Uint8Array(await readFile(path));
  if (ZIP.every((byte, i) => bytes[i] === byte)) return { kind: 'bundle' };
  const [head = ''] = (fromUtf8(bytes.subarray(0, 200)) ?? '').split('\n', 1);
  if (head === ACT_CONTEXT) return { kind: 'act', bytes };
  if (head === FORK_HEAD) return { kind: 'fork', bytes };
  if (head.startsWith('{"answer"')) return { kind: 'answer' };
  return { kind: 'receipt', bytes };
}
