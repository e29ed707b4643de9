/** The log of a circle, as its depositary writes it and as everybody lists it. */
import { visiblePath } from '../../../files/refusals.ts';
import { readCosignatures } from '../../../log/index.ts';
import { readSignedAct } from '../../../prove/index.ts';
import { continueLog } from '../../circle/continued.ts';
import { exportLog } from '../../circle/export.ts';
import { addCosignatures } from '../../circle/office.ts';
import { placeNamed } from '../../circle/place.ts';
import { nodeSha256 } from '../../node-engine.ts';
import { readAtMost } from '../../read-at-most.ts';
import { EXIT, Stop } from '../stop.ts';
import { mustBeFolder, mustPair, mustPublicKey, mustRead, notGood, sayRefused, sayStopped } from './asked.ts';
import { gather, type Kit, type Options } from './kit.ts';
import { submit } from './submit.ts';
import { writableOrigin } from './writable.ts';

export function logCommands(kit: Kit): void {
  const { act, circle, outside, m, json, say } = kit;
  json(act.command('submit <files...>').description(m.actSubmit))
    .requiredOption('--record <folder>', m.optionRecord)
    .requiredOption('--log <file>', m.optionLogSecret)
    .option('--receipts <folder>', m.optionReceipt)
    .option('--document <file>', m.optionDocument, gather)
    .action(async (files: string[], o: Options) => {
      const log = await mustPair(m, o.log as string);
      const place = placeNamed(o.record);
      await submit(kit, o, files, place, await writableOrigin(m, o.record, log.key), log);
    });
  json(circle.command('new <place> <files...>').description(m.circleNew))
    .requiredOption('--log <file>', m.optionLogSecret)
    .option('--receipts <folder>', m.optionReceipt)
    .action(async (name: string, files: string[], o: Options) => {
      const log = await mustPair(m, o.log as string);
      const [place, origin] = [placeNamed(name), log.key.name];
      await submit(kit, o, files, place, origin, log, () => place.begin(origin, log.key));
    });

  json(circle.command('continue <former> <place> <file>').description(m.circleContinue))
    .requiredOption('--log <file>', m.optionLogSecret)
    .option('--receipts <folder>', m.optionReceipt)
    .action(async (former: string, name: string, file: string, o: Options) => {
      const log = await mustPair(m, o.log as string);
      const act = readSignedAct(new Uint8Array(await readAtMost(file)), nodeSha256);
      if (!act.ok)
        throw new Stop(
          EXIT.refused,
          m.refusedFile({ path: visiblePath(file), says: sayRefused(m, act.refused) }),
        );
      const read = await mustRead(m, former);
      if (!read.audited.ok) throw notGood(m, read.audited.finding);
      const done = await continueLog(read, placeNamed(name), act.value, log, outside.seconds());
      if (done.kind === 'not-the-next')
        throw new Stop(EXIT.refused, m.notTheNext({ path: visiblePath(file) }));
      if (done.kind === 'stopped') throw new Stop(EXIT.outside, sayStopped(m, done.cause));
      if (done.left > 0) outside.err(m.leftBehind({ n: done.left }));
      await submit(kit, o, [file], placeNamed(name), log.key.name, log);
    });

  json(circle.command('cosigned <place> <file>').description(m.circleCosigned))
    .requiredOption('--log <key>', m.optionLog)
    .action(async (name: string, file: string, o: Options) => {
      const lines = readCosignatures((await readAtMost(file)).toString());
      if (!lines.ok)
        throw new Stop(
          EXIT.refused,
          m.refusedFile({
            path: visiblePath(file),
            says: sayRefused(m, { part: 'log', refusal: lines.refusal }),
          }),
        );
      const { key } = await mustPublicKey(m, o.log as string, 'log');
      const added = await addCosignatures(placeNamed(name), key, lines.value);
      if (added.kind !== 'added')
        throw new Stop(
          EXIT.refused,
          m.refusedFile({ path: visiblePath(file), says: m.codes['no-known-signature'] }),
        );
      say(o, added, m.cosignedBy({ names: added.by.join(', '), size: added.size }));
    });

  json(circle.command('export <place> <folder>').description(m.circleExport))
    .requiredOption('--log <key>', m.optionLog)
    .action(async (name: string, folder: string, o: Options) => {
      mustBeFolder(m, folder);
      const { key } = await mustPublicKey(m, o.log as string, 'log');
      const place = placeNamed(name);
      try {
        const size = await exportLog(await place.read([key]), key, folder);
        if (size === undefined) throw new Stop(EXIT.refused, m.noLog({ path: visiblePath(place.shown) }));
        say(o, { size, folder }, m.exported({ size, folder: visiblePath(folder) }));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        throw new Stop(EXIT.usage, m.fileThere({ path: visiblePath(folder) }));
      }
    });
}
