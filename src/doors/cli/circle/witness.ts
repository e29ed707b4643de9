/** A party as a witness. */
import { cosign } from '../../circle/witness.ts';
import { EXIT, Stop } from '../stop.ts';
import { mustBeFolder, mustPair, mustPublicKey, sayRefused } from './asked.ts';
import { gather, type Kit, type Options } from './kit.ts';

export function witnessCommands(kit: Kit): void {
  const { program, outside, m, json, say } = kit;
  json(program.command('witness <folder>').description(m.witness))
    .requiredOption('--key <file>', m.optionKey, gather)
    .requiredOption('--log <key>', m.optionLog)
    .requiredOption('--state <file>', m.optionState)
    .action(async (folder: string, o: Options) => {
      mustBeFolder(m, folder);
      const pair = await mustPair(m, (o.key as string[])[0] as string);
      const { key: log } = await mustPublicKey(m, o.log as string, 'log');
      const done = await cosign(folder, log, pair, o.state as string, outside.seconds());
      if (!done.ok) {
        const says = sayRefused(m, { part: 'log', refusal: done.refusal });
        throw new Stop(
          EXIT.refused,
          done.fork ? m.fork({ says, state: o.state as string }) : m.notCosigned({ says }),
        );
      }
      say(o, done, done.lines.trimEnd());
    });
}
