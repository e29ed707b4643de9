/**
 * Commands of parties, depositaries and whoever checks them: keys, acts, circles, audits.
 *
 * Nothing here decides who may do what; the folder is the log, and these commands are one way to write it and to read it.
 */
import type { Command } from 'commander';
import { KEEPING } from '../../../words/keeping.ts';
import { SPOKEN, type Spoken } from '../../../words/speaker.ts';
import type { Outside } from '../../outside.ts';
import type { Values } from '../options.ts';
import { draftCommands } from './acts.ts';
import { askingCommands } from './asking.ts';
import { auditCommands } from './audit.ts';
import { checkCommands } from './check.ts';
import { copyCommands } from './copies.ts';
import { keyCommands } from './keys.ts';
import type { Kit } from './kit.ts';
import { logCommands } from './log.ts';
import { officeCommands } from './office.ts';
import { reportCommands } from './reports.ts';
import { severalCommands } from './several.ts';
import { witnessCommands } from './witness.ts';

/** @param language asks for `--lang`, as every command does @param port and others read values of options */
export function circleCommands(
  program: Command,
  outside: Outside,
  lang: Spoken,
  language: (command: Command) => Command,
  { count, day, port }: Pick<Values, 'count' | 'day' | 'port'>,
): void {
  const m = KEEPING[lang];
  const act = program.command('act').description(m.act);
  const circle = program.command('circle').description(m.circle);
  const kit: Kit = {
    program,
    act,
    circle,
    outside,
    lang,
    m,
    language,
    count,
    day,
    port,
    json: (command) => language(command).option('--json', SPOKEN[lang].cli.optionJson),
    say: (o, view, text) => outside.out(o.json ? JSON.stringify(view, null, 2) : text),
  };
  for (const group of [
    keyCommands,
    draftCommands,
    logCommands,
    severalCommands,
    reportCommands,
    witnessCommands,
    officeCommands,
    auditCommands,
    askingCommands,
    copyCommands,
    checkCommands,
  ])
    group(kit);
}
