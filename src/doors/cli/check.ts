/** `mufakat check`: a folder of files as a record, or the days of a sheet. */
import { type Command, Option } from 'commander';
import { foundNothing } from '../../reason/leaving.ts';
import { choicesOf, solutionUnder } from '../../reason/readings.ts';
import { stateOfPlay } from '../../reason/state-of-play.ts';
import type { Act } from '../../terms/act.ts';
import { actsInForce, type OpenRecord } from '../../terms/open-record.ts';
import { OUT } from '../../words/out.ts';
import { SHEETS } from '../../words/sheets.ts';
import { SPOKEN, Speaker, type Spoken } from '../../words/speaker.ts';
import { isSheetFile } from '../sheets/read.ts';
import type { Options } from './options.ts';
import { aboutSheet, checkSheetCommand, type SheetKit, type SheetOptions } from './sheets.ts';
import { EXIT, Stop } from './stop.ts';

/** As said and under every reading: what has no meaning is refused here, and not only when somebody asks about it. */
function settleAll(record: OpenRecord): void {
  stateOfPlay(record);
  for (const id of record.instruments.keys())
    for (const choice of choicesOf(record, id) ?? []) solutionUnder(record, id, choice);
}

/** What can be so and is told all the same: a record may have a notice and lack the consent that it ends. */
const endedNothing = (record: OpenRecord): readonly Act[] => {
  const state = stateOfPlay(record);
  return actsInForce(record).filter((act) => foundNothing(state, act));
};

/** Revocations of what another party has done, which revoke nothing here; told, not refused: a record may have the wrong party. */
const ofAnothers = (record: OpenRecord): readonly (readonly [Act, Act])[] => {
  const acts = actsInForce(record);
  return acts
    .filter((act) => act.kind === 'revoke')
    .flatMap((act) => {
      const other = acts.find((a) => a.instrument === act.instrument && a.id === act.about);
      return other && other.party !== act.party ? [[act, other] as const] : [];
    });
};

export function checkCommand(
  program: Command,
  language: Spoken,
  inLanguage: (command: Command) => Command,
  sheets: SheetKit,
): void {
  const { outside } = sheets;
  const m = SPOKEN[language].cli;
  aboutSheet(inLanguage(program.command('check <folder-or-sheet>')), language)
    .description(SHEETS[language].checkSheet)
    .option('--json', m.optionJson)
    .addOption(new Option('--csv', m.optionCsv).conflicts('json'))
    .addOption(new Option('--plain', m.optionPlain).conflicts(['json', 'csv']))
    .option('--xlsx <file>', OUT[language].optionXlsx)
    .action(async (folder: string, o: Options & SheetOptions) => {
      if (isSheetFile(folder)) return checkSheetCommand(folder, o, sheets);
      if (o.csv || o.plain || o.xlsx !== undefined) throw new Stop(EXIT.usage, SPOKEN[o.lang].cli.noTable);
      const { files, record } = await sheets.load(folder, o);
      settleAll(record);
      const counts = { files, instruments: record.instruments.size, acts: record.entries.length };
      const says = SPOKEN[o.lang].cli;
      const s = new Speaker(o.lang, record);
      const about = (act: Act) => ({
        act: act.entry,
        who: s.name(act.party),
        title: s.titleInSentence(act.instrument),
      });
      const found = [
        ...endedNothing(record).map((act) => ({
          fault: 'left-without-consent',
          act: act.entry,
          says: says.endedNothing({ ...about(act), kind: s.m.actKinds[act.kind] }),
        })),
        ...ofAnothers(record).map(([act, other]) => ({
          fault: 'revoked-by-another',
          act: act.entry,
          says: says.revokesAnothers({ ...about(act), other: s.name(other.party) }),
        })),
      ];
      outside.out(
        o.json
          ? JSON.stringify({ ...counts, found }, null, 2)
          : [
              says.checked(counts),
              ...(files === 0 ? [says.checkedNothing()] : []),
              ...found.map((f) => f.says),
            ].join('\n'),
      );
    });
}
