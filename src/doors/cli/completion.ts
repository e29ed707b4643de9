/**
 * `mufakat completion bash|zsh|fish`: a script by which a shell completes commands and options, made from the table of
 * commands itself. Values are completed where they are known without a record: the language, and files.
 */
import { Argument, type Command } from 'commander';
import { SPOKEN, type Spoken } from '../../words/speaker.ts';
import type { Outside } from '../outside.ts';

const SHELLS = ['bash', 'fish', 'zsh'] as const;
type Shell = (typeof SHELLS)[number];

/** A command by the words that lead to it, and what may follow them. */
interface Place {
  /** `act draft`; empty for the program itself */
  readonly path: string;
  readonly commands: readonly { readonly name: string; readonly about: string }[];
  readonly options: readonly { readonly name: string; readonly about: string; readonly takes: string }[];
}

/** Every command with its options, outermost first. */
function places(command: Command, path = ''): Place[] {
  const inner = command.commands.map((c) => ({
    command: c,
    path: path === '' ? c.name() : `${path} ${c.name()}`,
  }));
  const options = command.createHelp().visibleOptions(command);
  return [
    {
      path,
      commands: inner.map(({ command: c }) => ({ name: c.name(), about: c.description() })),
      options: options.map((o) => ({
        name: o.long ?? o.flags,
        about: o.description,
        takes: /[<[](.*?)[\]>]/.exec(o.flags)?.[1] ?? '',
      })),
    },
    ...inner.flatMap(({ command: c, path: at }) => places(c, at)),
  ];
}

const WRITTEN: Readonly<Record<Shell, (all: readonly Place[], languages: string) => string>> = {
  bash,
  fish,
  zsh,
};

export function completionCommand(
  program: Command,
  language: Spoken,
  inLanguage: (command: Command) => Command,
  outside: Outside,
): void {
  inLanguage(program.command('completion'))
    .description(SPOKEN[language].cli.completion)
    .addArgument(new Argument('<shell>').choices([...SHELLS]))
    .action((shell: Shell) => {
      outside.out(WRITTEN[shell](places(program), Object.keys(SPOKEN).join(' ')));
    });
}

const words = ({ commands, options }: Place): string =>
  [...commands.map((c) => c.name), ...options.map((o) => o.name)].join(' ');

function bash(all: readonly Place[], languages: string): string {
  const known = all.filter((p) => p.path !== '');
  return `# bash completion for mufakat: eval "$(mufakat completion bash)"
_mufakat() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" at="" i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${at:+$at }\${COMP_WORDS[i]}" in
      ${known.map((p) => `"${p.path}"`).join(' | ')}) at="\${at:+$at }\${COMP_WORDS[i]}" ;;
    esac
  done
  if [[ $before == --lang ]]; then
    COMPREPLY=($(compgen -W "${languages}" -- "$word"))
    return
  fi
  local found=""
  case "$at" in
${all.map((p) => `    "${p.path}") found="${words(p)}" ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$found" -- "$word"))
}
complete -o bashdefault -o default -F _mufakat mufakat`;
}

/** In single quotes nothing is special to these shells but the quote itself. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function zsh(all: readonly Place[], languages: string): string {
  const known = all.filter((p) => p.path !== '');
  const described = (p: Place) =>
    [...p.commands, ...p.options].map((x) => quoted(`${x.name}:${x.about.replaceAll(':', '\\:')}`)).join(' ');
  return `#compdef mufakat
# zsh completion for mufakat: mufakat completion zsh > a folder of $fpath, as _mufakat
_mufakat() {
  local at="" word
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "\${at:+$at }$word" in
      ${known
        .map((p) => `(${quoted(p.path)})`)
        .join('|')
        .replaceAll(')|(', '|')} at="\${at:+$at }$word" ;;
    esac
  done
  if [[ \${words[CURRENT-1]} == --lang ]]; then
    compadd ${languages}
    return
  fi
  local -a found
  case "$at" in
${all.map((p) => `    (${quoted(p.path)}) found=(${described(p)}) ;;`).join('\n')}
  esac
  _describe mufakat found
  [[ $PREFIX == -* ]] || _files
}
compdef _mufakat mufakat`;
}

function fish(all: readonly Place[], languages: string): string {
  const lines = all.flatMap((p) => {
    const seen = p.path === '' ? [] : p.path.split(' ').map((w) => `__fish_seen_subcommand_from ${w}`);
    const inner = p.commands.map((c) => c.name).join(' ');
    const here = [...seen, ...(inner === '' ? [] : [`not __fish_seen_subcommand_from ${inner}`])].join(
      '; and ',
    );
    const when = here === '' ? '' : ` -n ${quoted(here)}`;
    return [
      ...p.commands.map((c) => `complete -c mufakat${when} -f -a ${c.name} -d ${quoted(c.about)}`),
      ...p.options
        .filter((o) => o.name.startsWith('--'))
        .map((o) => {
          const value = o.name === '--lang' ? ` -x -a ${quoted(languages)}` : o.takes === '' ? '' : ' -r';
          return `complete -c mufakat${when} -l ${o.name.slice(2)}${value} -d ${quoted(o.about)}`;
        }),
    ];
  });
  return `# fish completion for mufakat: mufakat completion fish > ~/.config/fish/completions/mufakat.fish\n${lines.join('\n')}`;
}
