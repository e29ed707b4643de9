/** What is asked on the command line beside the question itself, and how each value of it is read. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { visible } from '../../files/refusals.ts';
import { type CivilDay, readDay } from '../../terms/civil-day.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import { KEEPING } from '../../words/keeping.ts';
import { OUT } from '../../words/out.ts';
import { isSpoken, SPOKEN, type Speaker, type Spoken } from '../../words/speaker.ts';
import type { LogState } from '../circle/several.ts';
import { BUILT_IN_RECORD } from '../outside.ts';
import { gather } from './circle/kit.ts';

export interface Options {
  on?: CivilDay;
  at?: At;
  receipt?: string;
  lang: Spoken;
  json?: boolean;
  csv?: boolean;
  xlsx?: string;
  plain?: boolean;
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
export type At = ReadonlyMap<string | undefined, number>;

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

/** Readers of the values of options; each refuses in the reader's language. */
export interface Values {
  day(text: string): CivilDay;
  count(text: string): number;
  port(text: string): number;
  language(text: string): Spoken;
  /** how much of the record is read: `N`, or of logs by name `LOG=N` */
  at(text: string, before?: At): At;
}

export function values(language: Spoken): Values {
  const m = SPOKEN[language].cli;
  const refuse = (says: string) => new InvalidArgumentError(says);
  const count = (text: string): number => {
    if (!/^\d{1,9}$/.test(text)) throw refuse(m.badNumber({ found: visible(text) }));
    return Number(text);
  };
  return {
    count,
    day(text) {
      const day = readDay(text);
      if (day === undefined) throw refuse(m.badDay({ found: visible(text) }));
      return day;
    },
    port(text) {
      const port = /^\d{1,9}$/.test(text) ? Number(text) : LAST_PORT + 1;
      if (port > LAST_PORT) throw refuse(m.badPort({ found: visible(text), last: LAST_PORT }));
      return port;
    },
    language(text) {
      if (isSpoken(text)) return text;
      throw refuse(m.badLanguage({ found: visible(text), spoken: Object.keys(SPOKEN).join(', ') }));
    },
    at(text, before = new Map()) {
      const at = text.lastIndexOf('=');
      return new Map([...before, [at < 0 ? undefined : text.slice(0, at), count(text.slice(at + 1))]]);
    },
  };
}

/** Forms that an answer of this command cannot have: refused with a reason, and so neither in its help nor completed. */
export function without(command: Command, ...long: readonly string[]): Command {
  for (const option of command.options) if (long.includes(option.long ?? '')) option.hideHelp();
  return command;
}

/** … of answers that are no tables. */
export const NO_TABLE = ['--csv', '--plain', '--xlsx'] as const;

/** Options that every question takes. */
export function asking(command: Command, language: Spoken): Command {
  const m = SPOKEN[language].cli;
  const read = values(language);
  return command
    .option('--on <day>', m.optionOn, read.day)
    .option('--at <n>', m.optionAt, read.at)
    .option('--lang <tag>', m.optionLang, read.language, language)
    .option('--json', m.optionJson)
    .option('--receipt <file>', KEEPING[language].optionAnswer)
    .addOption(new Option('--csv', m.optionCsv).conflicts('json'))
    .option('--xlsx <file>', OUT[language].optionXlsx)
    .addOption(new Option('--plain', m.optionPlain).conflicts(['json', 'csv']))
    .option('--data <folder>', m.optionData, BUILT_IN_RECORD)
    .option('--record <folder>', KEEPING[language].optionRecords, gather)
    .option('--log <key>', KEEPING[language].optionLogs, gather)
    .option('--observer <party>', KEEPING[language].optionObserver, gather);
}
