/** What every command about circles is made with. */
import type { Command } from 'commander';
import { type CivilDay, writeDay } from '../../../terms/civil-day.ts';
import type { KeepingMessages } from '../../../words/keeping.ts';
import type { Spoken } from '../../../words/speaker.ts';
import type { Outside } from '../../outside.ts';

export const dateOf = (o: Options, outside: Outside): string => o.date ?? writeDay(outside.today());

export interface Options {
  lang: Spoken;
  json?: boolean;
  record: string;
  log?: string;
  within?: number;
  on?: CivilDay;
  mirror?: string;
  key?: string[];
  assertion?: string[];
  public?: string;
  by?: string;
  root?: string[];
  next?: string[];
  need?: number;
  party?: string[] | string;
  depositary?: string;
  quorum?: number;
  mirrors?: number;
  body?: string;
  powers?: string;
  date?: string;
  receipts?: string;
  document?: string[];
  data?: string;
  port?: number;
  witness?: string[] | string;
  state?: string;
  progress?: boolean;
}

/** The same, of those who ask several logs at once. */
export interface AskedOfLogs extends Omit<Options, 'record' | 'log'> {
  record?: string[];
  log?: string[];
  observer?: string[];
}

export const gather = (text: string, before: string[] = []): string[] => [...before, text];

export interface Kit {
  readonly program: Command;
  readonly act: Command;
  readonly circle: Command;
  readonly outside: Outside;
  readonly lang: Spoken;
  readonly m: KeepingMessages;
  /** asks for `--lang`, as every command does */
  readonly language: (command: Command) => Command;
  /** the same, and for `--json` */
  readonly json: (command: Command) => Command;
  /** reads a day */
  readonly day: (text: string) => CivilDay;
  /** reads a whole number */
  readonly count: (text: string) => number;
  /** reads a port */
  readonly port: (text: string) => number;
  readonly say: (o: Options, view: object, text: string) => void;
}
