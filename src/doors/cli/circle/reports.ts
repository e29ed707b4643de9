/** An observer: files turned into signed reports about the acts of others. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { visiblePath } from '../../../files/refusals.ts';
import { SPOKEN } from '../../../words/speaker.ts';
import { reportsOf } from '../../circle/observer.ts';
import { newFolder } from '../../new-file.ts';
import { EXIT, refused, Stop } from '../stop.ts';
import { mustBe, mustKey, mustRead, notGood, sayRefused } from './asked.ts';
import { dateOf, type Kit, type Options } from './kit.ts';

export function reportCommands({ program, outside, lang, m, json, say }: Kit): void {
  const record = program.command('record').description(m.recordGroup);
  json(record.command('import <data> <out>').description(m.recordImport))
    .requiredOption('--record <folder>', m.optionRecord)
    .option('--log <key>', m.optionLog)
    .requiredOption('--party <name>', m.optionOneParty)
    .requiredOption('--key <file>', m.optionKey)
    .option('--date <day>', m.optionDate)
    .action(async (data: string, out: string, o: Options & { key: string }) => {
      const { read } = await outside.readRecord(data);
      if (!read.ok) throw refused(SPOKEN[lang], read.refusals, o.json === true);
      const circle = await mustRead(m, o.record, o.log);
      if (!circle.audited.ok) throw notGood(m, circle.audited.finding);
      const { checkpoint, circle: known } = circle.audited;
      const party = mustBe(m, circle, o.party as string);
      const key = await mustKey(m, o.key);
      const { size, root } = checkpoint;
      const log = known.depositaries.length > 1 ? { log: known.log } : {};
      const made = await reportsOf(
        read.value,
        { party, key, date: dateOf(o, outside) },
        { circle: known.id as string, after: { size, root, ...log }, acts: circle.acts },
      );
      if (!made.ok) throw new Stop(EXIT.refused, sayRefused(m, { part: 'text', refusal: made.refusal }));
      const digits = `${made.value.length}`.length;
      // A folder that is there already may hold what was not sent yet.
      await newFolder(out, async (folder) => {
        for (const [i, { note }] of made.value.entries())
          await writeFile(join(folder, `${`${i + 1}`.padStart(digits, '0')}.act`), note);
      }).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EEXIST' ? new Stop(EXIT.usage, m.fileThere({ path: visiblePath(out) })) : error;
      });
      say(
        o,
        { acts: made.value.length, out },
        m.imported({ n: made.value.length, of: read.value.acts.length, out: visiblePath(out) }),
      );
    });
}
