/** Whoever checks one receipt; a whole log is for `audit.ts`. */
import { readFile } from 'node:fs/promises';
import { visible } from '../../../files/refusals.ts';
import { checkReceipt } from '../../../prove/index.ts';
import { nodeEngine, nodeSha256 } from '../../node-engine.ts';
import { EXIT, Stop } from '../stop.ts';
import { mustPublicKey, sayRefused } from './asked.ts';
import type { Kit, Options } from './kit.ts';

export function checkCommands(kit: Kit): void {
  const { program, m, json, say } = kit;
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
