/** What is wrong with a command line, and its help, in the reader's language: the library speaks English only. */
import type { Command, CommanderError } from 'commander';
import { nearest, visible } from '../../files/refusals.ts';
import type { Messages } from '../../words/en/main.ts';

/** One sentence for each kind of mistake; the parts in quotes are taken from the library's own message. */
export function sayUsage(
  m: Messages,
  program: Command,
  error: CommanderError,
  argv: readonly string[],
): string {
  const [what = '', ...more] = [...error.message.matchAll(/'([^']*)'/g)].map((q) => q[1] as string);
  const meant = /\(Did you mean (?:one of )?([^)?]+)\?\)/.exec(error.message)?.[1];
  const { usage } = m.cli;
  switch (error.code) {
    case 'commander.help':
      // Nothing was asked. Help has been shown, and a script that lost its arguments is not told that all went well.
      return usage.noCommand();
    case 'commander.unknownCommand': {
      // Of a command inside another one only the library knows the names that stand beside it.
      const beside = meant?.split(', ') ?? [];
      const names = namesOf(program);
      return unknownCommand(m, what, beside.some((name) => !names.includes(name)) ? beside : names);
    }
    case 'commander.unknownOption': {
      const group = groupNamed(program, argv);
      const within = group?.commands.filter((c) => c.options.some((o) => o.long === what)) ?? [];
      if (group && within.length > 0)
        return usage.optionOfInner({ what, group: group.name(), names: within.map((c) => c.name()).sort() });
      const asked = pathOf(program, argv);
      const isElsewhere = program.commands.some((c) => c.options.some((o) => o.long === what));
      // Behind a command that has no such option it stands where it should, and still is none.
      if (isElsewhere && meant === undefined && asked === '') return usage.optionElsewhere({ what });
      const hint = meant
        ? m.didYouMean({ names: meant })
        : m.cli.try({ command: asked === '' ? 'mufakat --help' : `mufakat ${asked} --help` });
      return `${usage.unknownOption({ what: visible(what) })} ${hint}`;
    }
    case 'commander.missingArgument':
      return `${usage.missing({ what: `<${what}>` })} ${m.cli.try({ command: `mufakat ${pathOf(program, argv)} --help` })}`;
    case 'commander.missingMandatoryOptionValue':
      return usage.missing({ what });
    case 'commander.optionMissingArgument':
      return usage.optionWithoutValue({ what });
    case 'commander.excessArguments':
      return usage.tooManyArguments();
    case 'commander.conflictingOption':
      return usage.conflict({ what, other: more[0] ?? '' });
    case 'commander.invalidArgument':
      if (/Allowed choices are/.test(error.message)) {
        const expected = /Allowed choices are (.*?)\.?$/.exec(error.message)?.[1] ?? '';
        return `<${more[0] ?? ''}>: ${m.refusals['not-in-list']({ found: visible(what), expected })}.`;
      }
      // The reason is ours already: it follows the library's words.
      return `${what.split(' ')[0]}: ${error.message.split(' is invalid. ').at(-1)}`;
    default:
      return error.message;
  }
}

/** The names of the command that was asked, outermost first. */
function pathOf(program: Command, argv: readonly string[]): string {
  const path: string[] = [];
  for (let at: Command | undefined = program; at; ) {
    const [next]: string[] = argv.slice(path.length);
    at = at.commands.find((c) => c.name() === next);
    if (at) path.push(at.name());
  }
  return path.join(' ');
}

/** The command that was named and that has only commands of its own. */
function groupNamed(program: Command, argv: readonly string[]): Command | undefined {
  const named = program.commands.find((c) => c.name() === argv[0]);
  return named && named.commands.length > 0 ? named : undefined;
}

const namesOf = (program: Command): string[] => [...program.commands.map((c) => c.name()), 'help'];

/** With every command that may have been meant, alphabetically: none is put first. */
export function unknownCommand(m: Messages, what: string, names: readonly string[]): string {
  const begun = what.length > 1 ? names.filter((name) => name.startsWith(what)) : [];
  const near = [...new Set([...begun, ...nearest(what, names)])].sort();
  const hint =
    near.length > 0 ? m.didYouMean({ names: near.join(', ') }) : m.cli.try({ command: 'mufakat --help' });
  return `${m.cli.usage.unknownCommand({ what: visible(what) })} ${hint}`;
}

/** The headings of help and what is taken by default, which the library would print in English. */
export function translateHelp(program: Command, m: Messages): void {
  const titles: Readonly<Record<string, string>> = m.cli.helpTitles;
  const inLanguage = (command: Command) => {
    for (const inner of command.commands) inLanguage(inner);
    if (command.commands.length > 0) command.helpCommand('help [command]', m.cli.helpOption);
    command.configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined
          ? description
          : `${description} (${m.cli.byDefault({ value: JSON.stringify(defaultValue) })})`,
    });
    command.helpOption('-h, --help', m.cli.helpOption);
  };
  inLanguage(program);
}
