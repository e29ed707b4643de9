/** Whoever checks: a whole log, or one receipt. */
import { readFile } from 'node:fs/promises';
import { visible } from '../../../files/refusals.ts';
import { toBase64, toHex, writeVerifierKey } from '../../../log/index.ts';
import { checkReceipt, witnessedSize } from '../../../prove/index.ts';
import { witnessesOf } from '../../circle/folder.ts';
import { nodeEngine, nodeSha256 } from '../../node-engine.ts';
import { EXIT, Stop } from '../stop.ts';
import { mustPublicKey, mustRead, notGood, sayRefused } from './asked.ts';
import type { Kit, Options } from './kit.ts';

export function checkCommands(kit: Kit): void {
  const { program, outside, m, json, say } = kit;
  json(program.command('audit <folder>').description(m.audit))
    .option('--log <key>', m.optionLog)
    .action(async (folder: string, o: Options) => {
      const told = process.stderr.isTTY
        ? (done: number, of: number) => outside.err(m.auditing({ done, of }))
        : undefined;
      const read = await mustRead(m, folder, o.log, told);
      const { audited } = read;
      if (!audited.ok) throw notGood(m, audited.finding);
      const { size, root, origin } = audited.checkpoint;
      const { charter } = audited.circle;
      const quorum = charter?.quorum ?? 0;
      const witnessed = witnessedSize(
        read.timed,
        quorum,
        witnessesOf(audited.circle).map(({ verifier }) => verifier),
      );
      const { contradictions } = audited.circle;
      const parties = audited.circle.known();
      const said = [
        m.good({ size, root: toHex(root), parties: parties.length }),
        ...(charter ? [m.witnessedTo({ witnessed, quorum, of: witnessesOf(audited.circle).length })] : []),
        ...contradictions.map((c) => m.contradiction(c)),
        ...(o.log === undefined ? [m.keyFromCharter] : []),
        ...(charter &&
        read.key &&
        !audited.circle.everKept.some((d) => d.log === writeVerifierKey(read.key as never))
          ? [m.keyIsOther]
          : []),
      ];
      const view = {
        origin,
        size,
        root: toBase64(root),
        circle: audited.circle.id,
        parties,
        contradictions,
        witnessed,
      };
      say(o, view, said.join('\n'));
    });
  json(program.command('verify <receipt>').description(m.verify))
    .requiredOption('--log <key>', m.optionLog)
    .action(async (file: string, o: Options) => {
      const log = await mustPublicKey(m, o.log as string, 'log');
      const bytes = new Uint8Array(await readFile(file));
      const checked = await checkReceipt(bytes, log.key.name, [log.verifier], nodeEngine, nodeSha256);
      if (!checked.ok)
        throw new Stop(
          EXIT.refused,
          m.refusedFile({ path: visible(file), says: sayRefused(m, checked.refused) }),
        );
      const { act: a, index, checkpoint } = checked;
      const { size, origin } = checkpoint;
      const text = [
        m.proven({ id: a.id, index, size, origin }),
        m.isAct({ id: a.id, kind: a.body.kind }),
        m.says({ body: JSON.stringify(a.body.body) }),
        ...a.body.by.map((b) => m.signed(b)),
      ];
      say(o, { id: a.id, index, size, origin, body: a.body }, text.join('\n'));
    });
}
