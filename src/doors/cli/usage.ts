/** What is wrong with a command line, and its help, in the reader's language: the library speaks English only. */
import type { Command, CommanderError } from 'commander';
import type { Messages } from '../../words/en.ts';

/** One sentence for each kind of mistake; the parts in quotes are taken from the library's own message. */
export function sayUsage(m: Messages, error: CommanderError): string {
  const [what = '', ...more] = [...error.message.matchAll(/'([^']*)'/g)].map((q) => q[1] as string);
  const meant = /\(Did you mean (?:one of )?([^)?]+)\?\)/.exec(error.message)?.[1];
  const hint = meant ? ` ${m.didYouMean({ names: meant })}` : '';
  const { usage } = m.cli;
  switch (error.code) {
    case 'commander.unknownCommand':
      return usage.unknownCommand({ what }) + hint;
    case 'commander.unknownOption':
      return usage.unknownOption({ what }) + hint;
    case 'commander.missingArgument':
      return usage.missingArgument({ what });
    case 'commander.optionMissingArgument':
      return usage.optionWithoutValue({ what });
    case 'commander.excessArguments':
      return usage.tooManyArguments();
    case 'commander.conflictingOption':
      return usage.conflict({ what, other: more[0] ?? '' });
    case 'commander.invalidArgument':
      // The reason is ours already: it follows the library's words.
      return `${what.split(' ')[0]}: ${error.message.split(' is invalid. ').at(-1)}`;
    default:
      return error.message;
  }
}

/** The headings of help, which the library would print in English. */
export function translateHelp(program: Command, m: Messages): void {
  const titles: Readonly<Record<string, string>> = m.cli.helpTitles;
  const inLanguage = (command: Command) => {
    command.configureHelp({ styleTitle: (title) => titles[title] ?? title });
    command.helpOption('-h, --help', m.cli.helpOption);
  };
  inLanguage(program);
  program.helpCommand('help [command]', m.cli.helpOption);
  for (const command of program.commands) inLanguage(command);
}
