/** `mufakat record new`: the beginning of a record of one's own, with the parties and names of another, and a file to fill in. */
import type { Command } from 'commander';
import { visible, visiblePath } from '../../files/refusals.ts';
import { InstrumentId } from '../../terms/ids.ts';
import type { ActKind } from '../../terms/index.ts';
import { SHEETS } from '../../words/sheets.ts';
import { SPOKEN, type Spoken } from '../../words/speaker.ts';
import { BUILT_IN_RECORD, filesIn, type Outside } from '../outside.ts';
import { writeAll } from '../sheets/write.ts';
import { EXIT, refused, Stop } from './stop.ts';

/** Who can act, how they are called, the lists of States, and where that is from. Nobody's acts are in them. */
const CARRIED = /^(?:names|parties|regions|sources)\//;

interface Options {
  readonly data: string;
  readonly instrument?: string;
  readonly title?: string;
  readonly json?: true;
}

export function recordNewCommand(
  program: Command,
  lang: Spoken,
  inLanguage: (command: Command) => Command,
  outside: Outside,
): void {
  const m = SHEETS[lang].record;
  const record = program.commands.find((c) => c.name() === 'record') as Command;
  inLanguage(record.command('new <folder>').description(m.about))
    .option('--instrument <id>', m.optionInstrument)
    .option('--title <words>', m.optionTitle)
    .option('--data <folder>', m.optionData, BUILT_IN_RECORD)
    .option('--json', SPOKEN[lang].cli.optionJson)
    .action(async (folder: string, o: Options) => {
      const { read } = await outside.readRecord(o.data);
      if (!read.ok) throw refused(SPOKEN[lang], read.refusals, o.json === true);
      const id = o.instrument;
      if (id !== undefined && !InstrumentId.safeParse(id).success)
        throw new Stop(EXIT.usage, m.badId({ found: visible(id) }));
      const carried = [...(await filesIn(o.data))].flatMap(([path, content]) =>
        content instanceof Uint8Array && CARRIED.test(path) ? [[path, content] as const] : [],
      );
      const toFill =
        id === undefined
          ? []
          : ([
              [`instruments/${id}.yaml`, instrumentToFill(id, o.title ?? '', lang)],
              [`sources/${id}.yaml`, sourceToFill(id, lang)],
            ] as const);
      const files = new Map<string, string | Uint8Array>([...carried, ...toFill]);
      await writeAll(folder, files).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
        throw new Stop(EXIT.usage, m.there({ path: visiblePath(error.path ?? '') }));
      });
      const { size: parties } = read.value.parties;
      const said = m.begun({ folder: visiblePath(folder), parties, toFill: toFill.map(([path]) => path) });
      outside.out(
        o.json ? JSON.stringify({ written: [...files.keys()], toFill: toFill.map(([p]) => p) }) : said,
      );
    });
}

const CONFIDENCE = 'certain | likely | unverified';
const SEEN = 'whole | excerpt | compilation | not-seen';
const CONSENT = [
  'sign-definitively',
  'ratify',
  'accept',
  'approve',
  'accede',
  'confirm-formally',
] as const satisfies readonly ActKind[];

/** What a file of an instrument needs at least. What is not filled in is refused by name, by `check`. */
const instrumentToFill = (id: string, title: string, lang: Spoken): string => `# docs/formats/instruments.md
instrument: ${id}
title: {${lang}: ${JSON.stringify(title)}}
binding:  # legal | political | disputed
adopted: {date: , sources: [${id}-text], confidence: }  # 2003-05-12; ${CONFIDENCE}
participation:
  - locator:  # art. 10
    openTo:  # any-state | [party, party]
    way:  # own-act | invitation | consent-of-parties | decision-of-organ
    says: {${lang}: }
    sources: [${id}-text]
    confidence:  # ${CONFIDENCE}
consentBy: []  # ${CONSENT.join(' | ')}
entryIntoForce:
  locator:  # art. 11
  when: {consents: , of: }  # 3; anyone | states | signatories
  after:  # d+30 | m+3
  says: {${lang}: }
  sources: [${id}-text]
  confidence:  # ${CONFIDENCE}
# laterParties: {locator: , after: , between: , sources: [${id}-text], confidence: }  # own-delay | general-day
# withdrawal: {locator: , after: , says: {${lang}: }, sources: [${id}-text], confidence: }
`;

const sourceToFill = (id: string, lang: Spoken): string => `# docs/formats/sources.md
sources:
  - id: ${id}-text
    title:
    language: ${lang}
    seen:  # ${SEEN}
`;
