/**
 * The command line: one question a command, one plain sentence first.
 *
 * Results go to standard output, everything else to standard error. Exit codes: 0 answered, 2 usage, 3 input refused,
 * 4 not found, 5 input or output failed. After clig.dev.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { stateOfDossier } from '../../reason/dossier/state-of-dossier.ts';
import { stateOfPlay } from '../../reason/state-of-play.ts';
import { type CivilDay, readDay } from '../../terms/civil-day.ts';
import type { Dossier } from '../../terms/dossier.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import type { Messages } from '../../words/en.ts';
import { sayRefusal } from '../../words/refusals.ts';
import { isSpoken, SPOKEN, Speaker, type Spoken } from '../../words/speaker.ts';
import { type Found, findAmong, findInstrument, findParty } from '../find.ts';
import { BUILT_IN_RECORD, type Outside } from '../outside.ts';
import { dossierCsv, dossierView } from '../views/dossier.ts';
import { reportCsv, reportView } from '../views/report.ts';
import {
  instrumentCsv,
  instrumentView,
  partyCsv,
  partyView,
  structuresCsv,
  structuresView,
} from '../views/status.ts';
import { reasonsFor, whyView } from '../views/why.ts';
import { dossierText } from './dossier-text.ts';
import { instrumentText, listText, partyText, reportText, structuresText, whyText } from './text.ts';
import { sayUsage, translateHelp } from './usage.ts';

export const EXIT = { answered: 0, usage: 2, refused: 3, notFound: 4, outside: 5 } as const;

/** Ends a command with a message and an exit code. */
class Stop extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

interface Options {
  on?: CivilDay;
  at?: number;
  lang: Spoken;
  json?: boolean;
  csv?: boolean;
  data: string;
  region?: string;
  read?: string[];
  port?: number;
}

export async function run(argv: readonly string[], outside: Outside): Promise<number> {
  const m = SPOKEN[languageOf(argv)].cli;
  const program = new Command('mufakat');
  program
    .description(`${SPOKEN[languageOf(argv)].tagline}\n\n${m.about}`)
    .version(outside.version(), '-V, --version', m.versionOption)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeOut: (t) => outside.out(t.trimEnd()), outputError: () => {} })
    .addHelpText('after', `\n${m.exitHelp}\n${m.namesHelp}\n`);

  const parseDay = (text: string): CivilDay => {
    const day = readDay(text);
    if (day === undefined) throw new InvalidArgumentError(m.badDay({ found: text }));
    return day;
  };
  const parseCount = (text: string): number => {
    if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(m.badNumber({ found: text }));
    return Number(text);
  };
  const parseLanguage = (text: string): Spoken => {
    if (!isSpoken(text)) throw new InvalidArgumentError(m.badLanguage({ found: text }));
    return text;
  };

  /** Options that every question takes. */
  const asking = (command: Command): Command =>
    command
      .option('--on <day>', m.optionOn, parseDay)
      .option('--at <n>', m.optionAt, parseCount)
      .option('--lang <tag>', m.optionLang, parseLanguage, languageOf(argv))
      .option('--json', m.optionJson)
      .addOption(new Option('--csv', m.optionCsv).conflicts('json'))
      .option('--data <folder>', m.optionData, BUILT_IN_RECORD);

  const load = async (options: Options): Promise<{ record: OpenRecord; s: Speaker }> => {
    const { record } = await loadRecord(outside, options.data, options.lang);
    return { record, s: new Speaker(options.lang, record) };
  };
  const must = (
    found: Found,
    what: keyof Messages['cli']['kinds'],
    name: string,
    s: Speaker,
    known: readonly string[],
  ): string => {
    if ('id' in found) return found.id;
    const hint =
      found.suggestions.length > 0
        ? s.m.didYouMean({ names: found.suggestions.join(', ') })
        : known.length <= 20
          ? s.m.cli.onFile({ names: [...known].sort().join(', ') })
          : s.m.cli.try({ command: 'mufakat list' });
    throw new Stop(EXIT.notFound, `${s.m.cli.notFound({ what: s.m.cli.kinds[what], name })} ${hint}`);
  };
  const print = (options: Options, view: object, text: () => string, table?: () => string) => {
    if (options.json) outside.out(JSON.stringify(view, null, 2));
    else if (options.csv && table) outside.out(table().trimEnd());
    else if (options.csv) throw new Stop(EXIT.usage, SPOKEN[options.lang].cli.noTable);
    else outside.out(text());
  };

  asking(program.command('report [report]').description(m.report)).action(
    async (name: string | undefined, o: Options) => {
      const { record, s } = await load(o);
      const ids = [...record.reports.keys()];
      const id =
        name === undefined && ids.length === 1
          ? (ids[0] as string)
          : must(findAmong(ids, name ?? ''), 'report', name ?? '', s, ids);
      const report = record.reports.get(id);
      if (!report) return;
      const view = reportView(s, stateOfPlay(record, o.at), report, o.on ?? report.on);
      print(
        o,
        view,
        () => reportText(s, view),
        () => reportCsv(view),
      );
    },
  );

  asking(
    program
      .command('dossier [dossier]')
      .description(m.dossier)
      .option('--read <question=answer>', m.optionRead, (text, before: string[] = []) => [...before, text]),
  ).action(async (name: string | undefined, o: Options) => {
    const { record, s } = await load(o);
    const ids = [...record.dossiers.keys()];
    if (name === undefined) throw new Stop(EXIT.usage, s.m.cli.onFile({ names: ids.sort().join(', ') }));
    const id = must(findAmong(ids, name), 'dossier', name, s, ids);
    const state = stateOfPlay(record, o.at);
    const dossier = record.dossiers.get(id);
    const d =
      dossier &&
      stateOfDossier(state.record, id, o.on ?? dossier.on, readingsGiven(s, dossier, o.read ?? []));
    if (!d) return;
    const view = dossierView(s, state, d);
    print(
      o,
      view,
      () => dossierText(s, d, view),
      () => dossierCsv(view),
    );
  });

  asking(program.command('status <instrument>').description(m.status)).action(
    async (name: string, o: Options) => {
      const { record, s } = await load(o);
      const id = must(findInstrument(record, name), 'instrument', name, s, [...record.instruments.keys()]);
      const view = instrumentView(s, stateOfPlay(record, o.at), id, o.on ?? outside.today());
      print(
        o,
        view,
        () => instrumentText(s, view),
        () => instrumentCsv(view),
      );
    },
  );

  asking(program.command('party <party> [instrument]').description(m.party)).action(
    async (name: string, about: string | undefined, o: Options) => {
      const { record, s } = await load(o);
      const id = must(findParty(record, name), 'party', name, s, [...record.parties.keys()]);
      const only =
        about === undefined
          ? undefined
          : must(findInstrument(record, about), 'instrument', about, s, [...record.instruments.keys()]);
      const view = partyView(s, stateOfPlay(record, o.at), id, o.on ?? outside.today(), only);
      print(
        o,
        view,
        () => partyText(s, view),
        () => partyCsv(view),
      );
    },
  );

  asking(
    program.command('structures').description(m.structures).option('--region <id>', m.optionRegion),
  ).action(async (o: Options) => {
    const { record, s } = await load(o);
    const ids = [...record.regions.keys()];
    if (o.region === undefined)
      throw new Stop(EXIT.usage, `--region: ${s.m.cli.onFile({ names: ids.sort().join(', ') })}`);
    const id = must(findAmong(ids, o.region), 'region', o.region, s, ids);
    const view = structuresView(s, stateOfPlay(record, o.at), id, o.on ?? outside.today());
    print(
      o,
      view,
      () => structuresText(s, view),
      () => structuresCsv(view),
    );
  });

  asking(program.command('why <about...>').description(m.whyCommand)).action(
    async (about: string[], o: Options) => {
      const { record, s } = await load(o);
      const address = resolveAddress(record, about);
      const on = o.on ?? dayOfDocument(record, address[0] as string) ?? outside.today();
      const state = stateOfPlay(record, o.at);
      const reasons = reasonsFor(s, state, address, on);
      const view = whyView(s, state, address, on);
      if (!reasons || !view)
        throw new Stop(
          EXIT.notFound,
          `${s.m.cli.nothingCalled({ name: about.join(' ') })} ${s.m.cli.try({ command: 'mufakat list' })}`,
        );
      print(o, view, () => whyText(s, view, reasons));
    },
  );

  asking(program.command('list').description(m.list)).action(async (o: Options) => {
    const { record, s } = await load(o);
    const kinds = {
      reports: [...record.reports.keys()],
      dossiers: [...record.dossiers.keys()],
      instruments: [...record.instruments.keys()],
      proposals: [...record.proposals.keys()],
      regions: [...record.regions.keys()],
      parties: [...record.parties.keys()],
    };
    print(o, kinds, () => listText(s));
  });

  program
    .command('check <folder>')
    .description(m.checkCommand)
    .option('--lang <tag>', m.optionLang, parseLanguage, languageOf(argv))
    .action(async (folder: string, o: Options) => {
      const { files, record } = await loadRecord(outside, folder, o.lang);
      stateOfPlay(record);
      outside.out(
        SPOKEN[o.lang].cli.checked({
          files,
          instruments: record.instruments.size,
          acts: record.entries.length,
        }),
      );
    });

  program
    .command('serve')
    .description(m.serve)
    .option('--port <n>', m.optionPort, parseCount, 4173)
    .option('--lang <tag>', m.optionLang, parseLanguage, languageOf(argv))
    .option('--data <folder>', m.optionData, BUILT_IN_RECORD)
    .action(async (o: Options) => {
      const { record, s } = await load(o);
      // The pages' libraries are loaded only where pages are served.
      const { serve } = await import('../web/server.ts');
      for (const report of record.reports.values()) {
        outside.out(reportText(s, reportView(s, stateOfPlay(record), report, report.on)));
        outside.out('');
      }
      try {
        const { url } = await serve(record, outside, o.port as number);
        outside.out(s.m.cli.serving({ url }));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
        throw new Stop(EXIT.outside, s.m.cli.portTaken({ port: o.port as number }));
      }
    });

  translateHelp(program, SPOKEN[languageOf(argv)]);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return EXIT.answered;
  } catch (error) {
    if (error instanceof Stop) {
      outside.err(error.message);
      return error.code;
    }
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.answered;
      outside.err(sayUsage(SPOKEN[languageOf(argv)], error));
      return EXIT.usage;
    }
    if ((error as NodeJS.ErrnoException).code) {
      outside.err((error as Error).message);
      return EXIT.outside;
    }
    throw error;
  }
}

/** Answers taken as given, each a question and an answer of the dossier. */
function readingsGiven(s: Speaker, dossier: Dossier, given: readonly string[]): Record<string, string> {
  const known = dossier.readings.flatMap((r) => r.options.map((o) => `${r.id}=${o.id}`));
  const unknown = given.find((text) => !known.includes(text));
  if (unknown !== undefined)
    throw new Stop(EXIT.usage, s.m.cli.badReading({ found: unknown, known: known.join(', ') || s.m.none }));
  return Object.fromEntries(given.map((text) => text.split('=') as [string, string]));
}

/** The language is wanted before the options are parsed: help and errors are in it too. */
function languageOf(argv: readonly string[]): Spoken {
  const at = argv.findIndex((a) => a === '--lang' || a.startsWith('--lang='));
  const wanted =
    at < 0 ? '' : argv[at] === '--lang' ? (argv[at + 1] ?? '') : (argv[at] as string).slice('--lang='.length);
  return isSpoken(wanted) ? wanted : 'en';
}

async function loadRecord(
  outside: Outside,
  folder: string,
  language: Spoken,
): Promise<{ readonly files: number; readonly record: OpenRecord }> {
  const { files, read } = await outside.readRecord(folder);
  if (read.ok) return { files, record: read.value };
  const m = SPOKEN[language];
  throw new Stop(
    EXIT.refused,
    [...read.refusals.map((r) => sayRefusal(m, r)), m.refusedCount({ n: read.refusals.length })].join('\n'),
  );
}

function resolveAddress(record: OpenRecord, about: readonly string[]): string[] {
  const [first = '', second] = about;
  if (record.dossiers.has(first) || record.reports.has(first))
    return second === undefined ? [first] : [first, second.charAt(0).toUpperCase() + second.slice(1)];
  const instrument = (name: string) => {
    const found = findInstrument(record, name);
    return 'id' in found ? found.id : name;
  };
  if (second === undefined) return [instrument(first)];
  const party = findParty(record, first);
  return ['id' in party ? party.id : first, instrument(second)];
}

function dayOfDocument(record: OpenRecord, id: string): CivilDay | undefined {
  return record.reports.get(id)?.on ?? record.dossiers.get(id)?.on;
}
