/**
 * The command line: one question a command, one plain sentence first.
 *
 * Results go to standard output, everything else to standard error, under `--json` as JSON each. After clig.dev; exit
 * codes are in `stop.ts`.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { visible } from '../../files/refusals.ts';
import { tooLarge } from '../../files/text.ts';
import { toBase64 } from '../../log/index.ts';
import { assuming } from '../../reason/assumed.ts';
import { stateOfDossier } from '../../reason/dossier/state-of-dossier.ts';
import { type StateOfPlay, stateOfPlay } from '../../reason/state-of-play.ts';
import { StoreFault } from '../../record/fault.ts';
import type { Act } from '../../terms/act.ts';
import { type CivilDay, readDay, writeDay } from '../../terms/civil-day.ts';
import type { Dossier } from '../../terms/dossier.ts';
import { atSize, type OpenRecord } from '../../terms/open-record.ts';
import { CIRCLE } from '../../words/circle.ts';
import { OUT } from '../../words/out.ts';
import { SHEETS } from '../../words/sheets.ts';
import { isSpoken, SPOKEN, Speaker, type Spoken } from '../../words/speaker.ts';
import { digestOfRules } from '../answer.ts';
import { readAssumption } from '../assume.ts';
import { shownName, WhichLog } from '../circle/place.ts';
import type { LogState } from '../circle/several.ts';
import { SignerFault } from '../circle/signer.ts';
import { findAmong, findInstrument, findParty } from '../find.ts';
import { BUILT_IN_RECORD, CannotRead, type Outside } from '../outside.ts';
import { TooLong } from '../read-at-most.ts';
import { isSheetFile } from '../sheets/read.ts';
import { dossierTable, dossierView } from '../views/dossier.ts';
import { matrixView, pairView, relationsTable, rowView } from '../views/relations.ts';
import { reportTable, reportView } from '../views/report.ts';
import {
  instrumentTable,
  instrumentView,
  partyTable,
  partyView,
  structuresTable,
  structuresView,
} from '../views/status.ts';
import { csv, type Tabular } from '../views/view.ts';
import { reasonsFor, whyView } from '../views/why.ts';
import { addressOf, missing, must } from './asked.ts';
import { saySignerFault, sayStoreFault, sayWhichLog, withRecord } from './circle/asked.ts';
import { circleCommands } from './circle/index.ts';
import { gather } from './circle/kit.ts';
import { dossierText } from './dossier-text.ts';
import { outCommands } from './out/index.ts';
import { keepTable } from './out/keep-table.ts';
import { keepAnswer, recomputeCommand } from './recompute.ts';
import { matrixText, pairText, rowText } from './relations-text.ts';
import { aboutSheet, checkSheetCommand, importCommand, type SheetKit, type SheetOptions } from './sheets.ts';
import { EXIT, refused, Stop, sayPort, sayStop } from './stop.ts';
import { instrumentText, listText, partyText, reportText, structuresText, whyText } from './text.ts';
import { sayUsage, translateHelp, unknownCommand } from './usage.ts';

export interface Options {
  on?: CivilDay;
  at?: At;
  receipt?: string;
  lang: Spoken;
  json?: boolean;
  csv?: boolean;
  xlsx?: string;
  data: string;
  region?: string;
  read?: string[];
  assume?: string[];
  between?: string[];
  of?: string;
  why?: boolean;
  port?: number;
  record?: string[];
  log?: string[];
  observer?: string[];
}

/** How many acts of the files, or of a log by its name. */
type At = ReadonlyMap<string | undefined, number>;

/** An answer, and what is needed to give it again. */
export interface Answered {
  readonly loaded: Loaded;
  /** the command as it would be typed, by ids */
  readonly asked: readonly string[];
  readonly on: CivilDay;
  readonly view: object;
  readonly proof?: () => object | undefined;
}

/** The record that a question is asked of, and what it was read from. */
export interface Loaded {
  readonly record: OpenRecord;
  readonly s: Speaker;
  /** of a record of files, how many acts count */
  readonly at: number | undefined;
  readonly logs: readonly LogState[];
  readonly observers: ReadonlySet<string>;
}

const LAST_PORT = 65_535;

export async function run(argv: readonly string[], outside: Outside): Promise<number> {
  const m = SPOKEN[languageOf(argv, outside)];
  const stopped = await answer(argv, outside);
  if (stopped) outside.err(sayStop(m, stopped, wantsJson(argv)));
  const trouble = await outside.written();
  if (trouble === undefined) return stopped?.code ?? EXIT.answered;
  const lost = new Stop(EXIT.outside, m.cli.notWritten({ code: trouble }));
  outside.err(sayStop(m, lost, wantsJson(argv)));
  return lost.code;
}

/** Answers on standard output; where there is no answer, why. */
async function answer(argv: readonly string[], outside: Outside): Promise<Stop | undefined> {
  const language = languageOf(argv, outside);
  const words = SPOKEN[language];
  const m = words.cli;
  const program = new Command('mufakat');
  program
    .description(`${words.tagline}\n\n${m.about}`)
    .version(outside.version(), '-V, --version', m.versionOption)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (t) => outside.out(t.trimEnd()),
      writeErr: (t) => outside.err(t.trimEnd()),
      outputError: () => {},
    })
    .addHelpText('after', `\n${m.exitHelp}\n${m.namesHelp}\n`);

  const parseDay = (text: string): CivilDay => {
    const day = readDay(text);
    if (day === undefined) throw new InvalidArgumentError(m.badDay({ found: visible(text) }));
    return day;
  };
  const parseCount = (text: string): number => {
    if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(m.badNumber({ found: visible(text) }));
    return Number(text);
  };
  const parsePort = (text: string): number => {
    const port = /^\d{1,9}$/.test(text) ? Number(text) : LAST_PORT + 1;
    if (port > LAST_PORT)
      throw new InvalidArgumentError(m.badPort({ found: visible(text), last: LAST_PORT }));
    return port;
  };
  const parseLanguage = (text: string): Spoken => {
    if (!isSpoken(text)) {
      const spoken = Object.keys(SPOKEN).join(', ');
      throw new InvalidArgumentError(m.badLanguage({ found: visible(text), spoken }));
    }
    return text;
  };

  /** How much of the record is read: `N`, or of logs by name `LOG=N`. */
  const parseAt = (text: string, before: At = new Map()): At => {
    const at = text.lastIndexOf('=');
    return new Map([...before, [at < 0 ? undefined : text.slice(0, at), parseCount(text.slice(at + 1))]]);
  };

  /** Options that every question takes. */
  const asking = (command: Command): Command =>
    command
      .option('--on <day>', m.optionOn, parseDay)
      .option('--at <n>', m.optionAt, parseAt)
      .option('--lang <tag>', m.optionLang, parseLanguage, language)
      .option('--json', m.optionJson)
      .option('--receipt <file>', CIRCLE[language].optionAnswer)
      .addOption(new Option('--csv', m.optionCsv).conflicts('json'))
      .option('--xlsx <file>', OUT[language].optionXlsx)
      .option('--data <folder>', m.optionData, BUILT_IN_RECORD)
      .option('--record <folder>', CIRCLE[language].optionRecords, gather)
      .option('--log <key>', CIRCLE[language].optionLogs, gather)
      .option('--observer <party>', CIRCLE[language].optionObserver, gather);

  const load = async (options: Options): Promise<Loaded> => {
    const { record: onFile } = await loadRecord(outside, options.data, options);
    const { at = new Map(), record: folders } = options;
    if (folders !== undefined) {
      const { record, circle, observers } = await withRecord(
        CIRCLE[options.lang],
        onFile,
        options,
        at,
        (text) => {
          // Under --json standard error holds failures only; what limits an answer stands in `act list` as well.
          if (!options.json) outside.err(text);
        },
      );
      return { record, s: new Speaker(options.lang, record), at: undefined, logs: circle.states, observers };
    }
    const size = onFile.entries.length;
    const [name] = [...at.keys()].filter((key) => key !== undefined);
    if (name !== undefined)
      throw new Stop(EXIT.usage, `--at ${visible(name)}: ${CIRCLE[options.lang].noLogs}`);
    const n = at.get(undefined);
    // A record of that size there is not: what is on file now would be passed off as what was on file then.
    if (n !== undefined && n > size) throw new Stop(EXIT.usage, `--at ${n}: ${m.beyondRecord({ size })}`);
    return { record: onFile, s: new Speaker(options.lang, onFile), at: n, logs: [], observers: new Set() };
  };
  /** Questions that can be asked of a record with acts that nobody has done. */
  const supposing = (command: Command): Command =>
    asking(command).option('--assume <act>', m.optionAssume, (text, before: string[] = []) => [
      ...before,
      text,
    ]);
  const stateAsked = ({ record, s, at }: Loaded, o: Options): StateOfPlay =>
    stateOfPlay(assuming(atSize(record, at ?? record.entries.length), assumed(record, s, o.assume ?? [])));
  const print = async (
    options: Options,
    { loaded, asked, on, view, proof }: Answered,
    text: () => string,
    table?: () => Tabular,
  ): Promise<void> => {
    if ((options.csv || options.xlsx !== undefined) && !table)
      throw new Stop(EXIT.usage, SPOKEN[options.lang].cli.noTable);
    if (options.receipt !== undefined)
      await keepAnswer(options.receipt, CIRCLE[options.lang], {
        v: 1,
        asked: [
          ...asked,
          ...(options.assume ?? []).flatMap((act) => ['--assume', act]),
          ...(options.read ?? []).flatMap((reading) => ['--read', reading]),
          ...(loaded.at === undefined ? [] : ['--at', `${loaded.at}`]),
          '--lang',
          options.lang,
        ],
        on: writeDay(on),
        program: { version: outside.version(), rules: await digestOfRules() },
        files: { sha256: await outside.digestOf(options.data) },
        logs: loaded.logs.map(({ root, ...state }) => ({ ...state, root: toBase64(root) })),
        observers: [...loaded.observers],
        answer: view,
        proof: proof?.(),
      });
    if (options.xlsx !== undefined && table) await keepTable(options.xlsx, asked, table(), options.lang);
    if (options.json) outside.out(JSON.stringify(view, null, 2));
    else if (options.csv && table) outside.out(csv(table()).trimEnd());
    else outside.out(text());
  };

  asking(program.command('report [report]').description(m.report)).action(
    async (name: string | undefined, o: Options) => {
      const loaded = await load(o);
      const { record, s } = loaded;
      const ids = [...record.reports.keys()];
      const id =
        name === undefined && ids.length === 1
          ? (ids[0] as string)
          : must(findAmong(ids, name ?? ''), 'report', name ?? '', s, ids);
      const report = record.reports.get(id);
      if (!report) return;
      const on = o.on ?? report.on;
      const view = reportView(s, stateOfPlay(record, loaded.at), report, on);
      await print(
        o,
        { loaded, asked: ['report', id], on, view },
        () => reportText(s, view),
        () => reportTable(view),
      );
    },
  );

  asking(
    program
      .command('dossier [dossier]')
      .description(m.dossier)
      .option('--read <question=answer>', m.optionRead, (text, before: string[] = []) => [...before, text]),
  ).action(async (name: string | undefined, o: Options) => {
    const loaded = await load(o);
    const { record, s } = loaded;
    const ids = [...record.dossiers.keys()];
    if (name === undefined) throw missing('<dossier>', s, ids);
    const id = must(findAmong(ids, name), 'dossier', name, s, ids);
    const state = stateOfPlay(record, loaded.at);
    const dossier = record.dossiers.get(id);
    if (!dossier) return;
    const on = o.on ?? dossier.on;
    const d = stateOfDossier(state.record, id, on, readingsGiven(s, dossier, o.read ?? []));
    if (!d) return;
    const view = dossierView(s, state, d);
    await print(
      o,
      { loaded, asked: ['dossier', id], on, view },
      () => dossierText(s, d, view),
      () => dossierTable(view),
    );
  });

  supposing(program.command('status <instrument>').description(m.status)).action(
    async (name: string, o: Options) => {
      const loaded = await load(o);
      const { record, s } = loaded;
      const id = must(findInstrument(record, name), 'instrument', name, s, [...record.instruments.keys()]);
      const on = o.on ?? outside.today();
      const state = stateAsked(loaded, o);
      const view = instrumentView(s, state, id, on);
      await print(
        o,
        { loaded, asked: ['status', id], on, view, proof: () => whyView(s, state, [id], on) },
        () => instrumentText(s, view),
        () => instrumentTable(view),
      );
    },
  );

  supposing(program.command('party <party> [instrument]').description(m.party)).action(
    async (name: string, about: string | undefined, o: Options) => {
      const loaded = await load(o);
      const { record, s } = loaded;
      const id = must(findParty(record, name), 'party', name, s, [...record.parties.keys()]);
      const only =
        about === undefined
          ? undefined
          : must(findInstrument(record, about), 'instrument', about, s, [...record.instruments.keys()]);
      const on = o.on ?? outside.today();
      const state = stateAsked(loaded, o);
      const view = partyView(s, state, id, on, only);
      const asked = ['party', id, ...(only === undefined ? [] : [only])];
      const proof = () => (only === undefined ? undefined : whyView(s, state, [id, only], on));
      await print(
        o,
        { loaded, asked, on, view, proof },
        () => partyText(s, view),
        () => partyTable(view),
      );
    },
  );

  asking(
    program
      .command('relations <instrument>')
      .description(m.relations)
      .option('--between <party...>', m.optionBetween)
      .addOption(new Option('--of <party>', m.optionOf).conflicts('between'))
      .option('--why', m.optionWhy),
  ).action(async (name: string, o: Options) => {
    const loaded = await load(o);
    const { record, s } = loaded;
    const id = must(findInstrument(record, name), 'instrument', name, s, [...record.instruments.keys()]);
    const party = (typed: string) =>
      must(findParty(record, typed), 'party', typed, s, [...record.parties.keys()]);
    const state = stateOfPlay(record, loaded.at);
    const on = o.on ?? outside.today();
    const about = { loaded, on };
    if (o.why && !o.between) throw new Stop(EXIT.usage, s.m.cli.whyNeedsTwo);
    if (o.between) {
      const [one, other, ...rest] = o.between.map(party);
      if (one === undefined || other === undefined || rest.length > 0 || one === other)
        throw new Stop(EXIT.usage, s.m.cli.twoParties({ n: new Set(o.between).size }));
      const { reasons, ...view } = pairView(s, state, id, [one, other], on);
      await print(
        o,
        { ...about, asked: ['relations', id, '--between', one, other], view },
        () => pairText(s, { ...view, reasons }, o.why ?? false),
        () => relationsTable(view),
      );
    } else if (o.of !== undefined) {
      const of = party(o.of);
      const view = rowView(s, state, id, of, on);
      await print(
        o,
        { ...about, asked: ['relations', id, '--of', of], view },
        () => rowText(s, view),
        () => relationsTable(view),
      );
    } else {
      const view = matrixView(s, state, id, on);
      await print(
        o,
        { ...about, asked: ['relations', id], view },
        () => matrixText(s, view),
        () => relationsTable(view),
      );
    }
  });

  asking(
    program.command('structures').description(m.structures).option('--region <id>', m.optionRegion),
  ).action(async (o: Options) => {
    const loaded = await load(o);
    const { record, s } = loaded;
    const ids = [...record.regions.keys()];
    if (o.region === undefined) throw missing('--region', s, ids);
    const id = must(findAmong(ids, o.region), 'region', o.region, s, ids);
    const on = o.on ?? outside.today();
    const view = structuresView(s, stateOfPlay(record, loaded.at), id, on);
    await print(
      o,
      { loaded, asked: ['structures', '--region', id], on, view },
      () => structuresText(s, view),
      () => structuresTable(view),
    );
  });

  supposing(program.command('why <about...>').description(m.whyCommand)).action(
    async (about: string[], o: Options) => {
      const loaded = await load(o);
      const { record, s } = loaded;
      const address = addressOf(s, about);
      const on = o.on ?? dayOfDocument(record, address[0] as string) ?? outside.today();
      const state = stateAsked(loaded, o);
      const reasons = reasonsFor(s, state, address, on);
      const view = whyView(s, state, address, on);
      if (!reasons || !view)
        throw new Stop(
          EXIT.notFound,
          `${s.m.cli.nothingCalled({ name: visible(about.join(' ')) })} ${s.m.cli.try({ command: 'mufakat list' })}`,
        );
      await print(o, { loaded, asked: ['why', ...address], on, view }, () => whyText(s, view, reasons));
    },
  );

  asking(program.command('list').description(m.list)).action(async (o: Options) => {
    const loaded = await load(o);
    const { record, s } = loaded;
    const kinds = {
      reports: [...record.reports.keys()],
      dossiers: [...record.dossiers.keys()],
      instruments: [...record.instruments.keys()],
      proposals: [...record.proposals.keys()],
      regions: [...record.regions.keys()],
      parties: [...record.parties.keys()],
    };
    await print(o, { loaded, asked: ['list'], on: o.on ?? outside.today(), view: kinds }, () => listText(s));
  });

  const sheets: SheetKit = { outside, load: (folder, o) => loadRecord(outside, folder, o) };
  const inLanguage = (command: Command) =>
    command.option('--lang <tag>', m.optionLang, parseLanguage, language);
  aboutSheet(inLanguage(program.command('check <folder-or-sheet>')), language)
    .description(SHEETS[language].checkSheet)
    .option('--json', m.optionJson)
    .addOption(new Option('--csv', m.optionCsv).conflicts('json'))
    .option('--xlsx <file>', OUT[language].optionXlsx)
    .action(async (folder: string, o: Options & SheetOptions) => {
      if (isSheetFile(folder)) return checkSheetCommand(folder, o, sheets);
      if (o.csv || o.xlsx !== undefined) throw new Stop(EXIT.usage, SPOKEN[o.lang].cli.noTable);
      const { files, record } = await loadRecord(outside, folder, o);
      stateOfPlay(record);
      const counts = { files, instruments: record.instruments.size, acts: record.entries.length };
      const says = SPOKEN[o.lang].cli;
      outside.out(
        o.json
          ? JSON.stringify(counts, null, 2)
          : [says.checked(counts), ...(files === 0 ? [says.checkedNothing()] : [])].join('\n'),
      );
    });

  program
    .command('serve')
    .description(m.serve)
    .option('--port <n>', m.optionPort, parsePort, 4173)
    .option('--lang <tag>', m.optionLang, parseLanguage, language)
    .option('--data <folder>', m.optionData, BUILT_IN_RECORD)
    .action(async (o: Options) => {
      const loaded = await load(o);
      const { record, s } = loaded;
      // The pages' libraries are loaded only where pages are served.
      const { serve } = await import('../web/server.ts');
      const port = o.port as number;
      const { url } = await serve(record, outside, port).catch((error: NodeJS.ErrnoException) => {
        throw sayPort(s.m, error, port);
      });
      for (const report of record.reports.values()) {
        outside.out(reportText(s, reportView(s, stateOfPlay(record), report, report.on)));
        outside.out('');
      }
      outside.out(s.m.cli.serving({ url }));
    });

  importCommand(program, language, inLanguage, sheets);
  outCommands({
    program,
    outside,
    language,
    m: OUT[language],
    day: parseDay,
    asking,
    load,
    state: stateAsked,
    print,
  });
  recomputeCommand(program, language, outside, answer);
  circleCommands(program, outside, language, inLanguage, parseCount, parseDay);

  translateHelp(program, words);
  try {
    const [first, second] = argv;
    const names = program.commands.map((command) => command.name());
    // The library would show the help of everything instead, as if it had been asked for.
    if (first === 'help' && second !== undefined && !second.startsWith('-') && !names.includes(second))
      throw new Stop(EXIT.usage, unknownCommand(words, second, names));
    await program.parseAsync([...argv], { from: 'user' });
    return undefined;
  } catch (error) {
    if (error instanceof Stop) return error;
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return undefined;
      return new Stop(EXIT.usage, sayUsage(words, program, error));
    }
    if (error instanceof CannotRead) {
      const { code, path, trouble } = error;
      return new Stop(EXIT.outside, words.troubles[trouble]({ path: visible(shownName(path)), code }));
    }
    if (error instanceof TooLong) {
      const refusal = tooLarge(visible(shownName(error.path)), error.bytes, error.max);
      return refused(words, [refusal], wantsJson(argv));
    }
    if (error instanceof SignerFault) return saySignerFault(CIRCLE[language], error);
    if (error instanceof WhichLog) return sayWhichLog(CIRCLE[language], error);
    if (error instanceof StoreFault) return sayStoreFault(CIRCLE[language], error);
    const { code, syscall, path = '' } = error as NodeJS.ErrnoException;
    if (code !== undefined && syscall !== undefined) {
      const { trouble } = new CannotRead(path, code);
      return new Stop(EXIT.outside, words.troubles[trouble]({ path: visible(shownName(path)), code }));
    }
    return new Stop(EXIT.fault, m.fault({ stack: (error as Error).stack ?? String(error) }));
  }
}

/** Acts to assume, each as it was typed. */
function assumed(record: OpenRecord, s: Speaker, given: readonly string[]): readonly Act[] {
  return given.map((text) => {
    const read = readAssumption(record, s.m, text);
    if ('says' in read) throw new Stop(EXIT.usage, `--assume ${read.says}`);
    return read;
  });
}

/** Answers taken as given, each a question and an answer of the dossier. */
function readingsGiven(s: Speaker, dossier: Dossier, given: readonly string[]): Record<string, string> {
  const known = dossier.readings.flatMap((r) => r.options.map((o) => `${r.id}=${o.id}`));
  const unknown = given.find((text) => !known.includes(text));
  if (unknown !== undefined)
    throw new Stop(
      EXIT.usage,
      s.m.cli.badReading({ found: visible(unknown), known: known.join(', ') || s.m.none }),
    );
  const questions = given.map((text) => text.split('=')[0] as string);
  const twice = questions.find((question, i) => questions.indexOf(question) !== i);
  if (twice !== undefined && new Set(given).size > new Set(questions).size)
    throw new Stop(EXIT.usage, s.m.cli.readTwice({ question: twice }));
  return Object.fromEntries(given.map((text) => text.split('=') as [string, string]));
}

/**
 * The language is wanted before the options are parsed: help and errors are in it too. The last one given counts; where
 * none is given, that of the system's settings, and English where it is not spoken here.
 */
function languageOf(argv: readonly string[], outside: Outside): Spoken {
  const given = optionsOf(argv);
  const at = given.findLastIndex((a) => a === '--lang' || a.startsWith('--lang='));
  const wanted =
    at < 0
      ? ''
      : given[at] === '--lang'
        ? (given[at + 1] ?? '')
        : (given[at] as string).slice('--lang='.length);
  if (isSpoken(wanted)) return wanted;
  const [system = ''] = outside.locale().split(/[_.@-]/);
  return at < 0 && isSpoken(system) ? system : 'en';
}

const wantsJson = (argv: readonly string[]): boolean => optionsOf(argv).includes('--json');

/** What stands behind `--` is no option. */
function optionsOf(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end < 0 ? argv : argv.slice(0, end);
}

async function loadRecord(
  outside: Outside,
  folder: string,
  { lang, json = false }: Pick<Options, 'lang' | 'json'>,
): Promise<{ readonly files: number; readonly record: OpenRecord }> {
  const { files, read } = await outside.readRecord(folder);
  if (!read.ok) throw refused(SPOKEN[lang], read.refusals, json);
  return { files, record: read.value };
}

function dayOfDocument(record: OpenRecord, id: string): CivilDay | undefined {
  return record.reports.get(id)?.on ?? record.dossiers.get(id)?.on;
}
