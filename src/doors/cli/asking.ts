/** A question asked of a record: what it is read from, what is supposed beside it, and how the answer is printed. */
import type { Command } from 'commander';
import { visible } from '../../files/refusals.ts';
import { toBase64 } from '../../log/index.ts';
import { assuming } from '../../reason/assumed.ts';
import { type StateOfPlay, stateOfPlay } from '../../reason/state-of-play.ts';
import type { Act } from '../../terms/act.ts';
import { writeDay } from '../../terms/civil-day.ts';
import { atSize, type OpenRecord } from '../../terms/open-record.ts';
import { KEEPING } from '../../words/keeping.ts';
import { SPOKEN, Speaker, type Spoken } from '../../words/speaker.ts';
import { digestOfRules } from '../answer.ts';
import { readAssumption } from '../assume.ts';
import type { Outside } from '../outside.ts';
import { csv, type Tabular } from '../views/view.ts';
import { withRecord } from './circle/asked.ts';
import { type Answered, asking, type Loaded, type Options } from './options.ts';
import { keepTable } from './out/keep-table.ts';
import { plain } from './plain.ts';
import { keepAnswer } from './recompute.ts';
import { EXIT, refused, Stop } from './stop.ts';

/** What the commands that ask are made with. */
export interface AskKit {
  readonly program: Command;
  readonly outside: Outside;
  readonly language: Spoken;
  /** options that every question takes */
  asking(command: Command): Command;
  /** the same, for questions that can be asked of a record with acts that nobody has done */
  supposing(command: Command): Command;
  load(options: Options): Promise<Loaded>;
  /** the record that is asked, with what is assumed; `assumedBy` is the argument in which that was typed, where it is another */
  state(loaded: Loaded, options: Options, assumedBy?: string): StateOfPlay;
  print(options: Options, answered: Answered, text: () => string, table?: () => Tabular): Promise<void>;
}

export function askKit(program: Command, outside: Outside, language: Spoken): AskKit {
  const m = SPOKEN[language].cli;
  return {
    program,
    outside,
    language,
    asking: (command) => asking(command, language),
    supposing: (command) =>
      asking(command, language).option('--assume <act>', m.optionAssume, (text, before: string[] = []) => [
        ...before,
        text,
      ]),
    load: (options) => load(options, outside, language),
    state: ({ record, s, at }, o, assumedBy = '--assume') =>
      stateOfPlay(
        assuming(atSize(record, at ?? record.entries.length), assumed(record, s, o.assume ?? [], assumedBy)),
      ),
    print: (options, answered, text, table) => print(outside, options, answered, text, table),
  };
}

async function load(options: Options, outside: Outside, language: Spoken): Promise<Loaded> {
  const m = SPOKEN[language].cli;
  const speaker = (record: OpenRecord) =>
    new Speaker(options.lang, record).asOf(options.on ?? outside.today());
  const { record: onFile } = await loadRecord(outside, options.data, options);
  const { at = new Map(), record: folders } = options;
  if (folders !== undefined) {
    const { record, circle, observers } = await withRecord(
      KEEPING[options.lang],
      onFile,
      options,
      at,
      (text) => {
        // Under --json standard error holds failures only; what limits an answer stands in `act list` as well.
        if (!options.json) outside.err(text);
      },
    );
    return { record, s: speaker(record), at: undefined, logs: circle.states, observers };
  }
  const size = onFile.entries.length;
  const [name] = [...at.keys()].filter((key) => key !== undefined);
  if (name !== undefined)
    throw new Stop(EXIT.usage, `--at ${visible(name)}: ${KEEPING[options.lang].noLogs}`);
  const n = at.get(undefined);
  // A record of that size there is not: what is on file now would be passed off as what was on file then.
  if (n !== undefined && n > size) throw new Stop(EXIT.usage, `--at ${n}: ${m.beyondRecord({ size })}`);
  return { record: onFile, s: speaker(onFile), at: n, logs: [], observers: new Set() };
}

async function print(
  outside: Outside,
  options: Options,
  { loaded, asked, on, view, proof }: Answered,
  text: () => string,
  table?: () => Tabular,
): Promise<void> {
  if ((options.csv || options.plain || options.xlsx !== undefined) && !table)
    throw new Stop(EXIT.usage, SPOKEN[options.lang].cli.noTable);
  if (options.receipt !== undefined)
    await keepAnswer(options.receipt, KEEPING[options.lang], {
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
  // The acts of a record are counted otherwise than the entries of a log: with these the same can be asked again (`--at`).
  const logs = loaded.logs.map(({ log, size }) => ({ log, size }));
  if (options.json) outside.out(JSON.stringify(logs.length > 0 ? { ...view, logs } : view, null, 2));
  else if (options.csv && table) outside.out(csv(table()).trimEnd());
  else if (options.plain && table) {
    const rows = plain(csv(table()));
    // No record is no line, not an empty one.
    if (rows !== '') outside.out(rows);
  } else outside.out([text(), ...logs.map(KEEPING[options.lang].readAt)].join('\n'));
}

/** Acts to assume, each as it was typed. */
function assumed(record: OpenRecord, s: Speaker, given: readonly string[], by: string): readonly Act[] {
  return given.map((text) => {
    const read = readAssumption(record, s.m, text);
    if ('says' in read) throw new Stop(EXIT.usage, `${by} ${read.says}`);
    return read;
  });
}

/** The record of a folder of files, or its refusal. */
export async function loadRecord(
  outside: Outside,
  folder: string,
  { lang, json = false }: Pick<Options, 'lang' | 'json'>,
): Promise<{ readonly files: number; readonly record: OpenRecord }> {
  const { files, read } = await outside.readRecord(folder);
  if (!read.ok) throw refused(SPOKEN[lang], read.refusals, json);
  return { files, record: read.value };
}
