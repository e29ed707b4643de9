/**
 * The command line: one question a command, one plain sentence first.
 *
 * Results go to standard output, everything else to standard error, under `--json` as JSON each. After clig.dev; exit
 * codes are in `stop.ts`. Read next: `questions.ts`, then `asking.ts`.
 */
import { Command, CommanderError } from 'commander';
import { visiblePath } from '../../files/refusals.ts';
import { tooLarge } from '../../files/text.ts';
import { IllFounded } from '../../reason/kernel/strata.ts';
import { StoreFault } from '../../record/fault.ts';
import type { FileTrouble } from '../../words/en/main.ts';
import type { Messages } from '../../words/index.ts';
import { KEEPING } from '../../words/keeping.ts';
import { OUT } from '../../words/out.ts';
import { SPOKEN, type Spoken } from '../../words/speaker.ts';
import { shownName, WhichLog } from '../circle/place.ts';
import { SignerFault } from '../circle/signer.ts';
import { CannotWrite, isOfWriting } from '../new-file.ts';
import { CannotRead, type Outside } from '../outside.ts';
import { ownEnd } from '../own-end.ts';
import { TooLong } from '../read-at-most.ts';
import { askKit, loadRecord } from './asking.ts';
import { checkCommand } from './check.ts';
import { saySignerFault, sayStoreFault, sayWhichLog } from './circle/asked.ts';
import { circleCommands } from './circle/index.ts';
import { completionCommand } from './completion.ts';
import { showExamples } from './examples.ts';
import { languageOf, wantsJson } from './language.ts';
import { values } from './options.ts';
import { outCommands } from './out/index.ts';
import { questionCommands } from './questions.ts';
import { recomputeCommand } from './recompute.ts';
import { recordNewCommand } from './record-new.ts';
import { serveCommand } from './serve.ts';
import { importCommand, type SheetKit } from './sheets.ts';
import { EXIT, refused, Stop, sayCannotWrite, sayStop } from './stop.ts';
import { sayUsage, translateHelp, unknownCommand } from './usage.ts';

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
  const program = commands(language, outside);
  try {
    const [first, second] = argv;
    const names = program.commands.map((command) => command.name());
    // The library would show the help of everything instead, as if it had been asked for.
    if (first === 'help' && second !== undefined && !second.startsWith('-') && !names.includes(second))
      throw new Stop(EXIT.usage, unknownCommand(SPOKEN[language], second, names));
    await program.parseAsync([...argv], { from: 'user' });
    return undefined;
  } catch (error) {
    return stopFor(error, language, program, argv);
  }
}

/** Every command there is: the one table from which help, completions and what is asked are made. */
export function commands(language: Spoken, outside: Outside): Command {
  const words = SPOKEN[language];
  const m = words.cli;
  const program = new Command('mufakat')
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
  const read = values(language);
  const inLanguage = (command: Command) =>
    command.option('--lang <tag>', m.optionLang, read.language, language);
  const kit = askKit(program, outside, language);
  const sheets: SheetKit = { outside, load: (folder, o) => loadRecord(outside, folder, o) };

  questionCommands(kit);
  checkCommand(program, language, inLanguage, sheets);
  serveCommand(kit);
  importCommand(program, language, inLanguage, sheets);
  outCommands({ ...kit, m: OUT[language], day: read.day });
  recomputeCommand(program, language, outside, answer);
  circleCommands(program, outside, language, inLanguage, read);
  recordNewCommand(program, language, inLanguage, outside);
  completionCommand(program, language, inLanguage, outside);
  translateHelp(program, words);
  showExamples(program, { title: m.examples, where: m.examplesFrom, ends: m.exampleEnds });
  return program;
}

/** Why a path could not be read, and what to do: a file that is not there is no folder to be made. */
function sayUnread(
  m: Messages,
  { path, code, syscall }: { path: string; code: string; syscall: string },
): string {
  const { trouble } = new CannotRead(path, code);
  const shown = { path: visiblePath(shownName(path)), code };
  const ofFile = code === 'EISDIR' ? 'a-folder' : trouble;
  const isFile = (syscall === 'open' || syscall === 'read') && ofFile in m.fileTroubles;
  return isFile ? m.fileTroubles[ofFile as FileTrouble](shown) : m.troubles[trouble](shown);
}

/** What ended a command, as a person is told of it. */
function stopFor(
  error: unknown,
  language: Spoken,
  program: Command,
  argv: readonly string[],
): Stop | undefined {
  const words = SPOKEN[language];
  const isJson = wantsJson(argv);
  if (error instanceof Stop) return error;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return undefined;
    return new Stop(EXIT.usage, sayUsage(words, program, error, argv));
  }
  if (error instanceof CannotRead) {
    const { code, path, trouble } = error;
    return new Stop(EXIT.outside, words.troubles[trouble]({ path: visiblePath(shownName(path)), code }));
  }
  if (error instanceof CannotWrite) return new Stop(EXIT.outside, sayCannotWrite(words, error));
  if (error instanceof TooLong) {
    const refusal = tooLarge(visiblePath(shownName(error.path)), error.bytes, error.max);
    return refused(words, [refusal], isJson);
  }
  if (error instanceof IllFounded) return refused(words, [ownEnd(error)], isJson);
  if (error instanceof WhichLog) return sayWhichLog(KEEPING[language], error);
  if (error instanceof SignerFault) return saySignerFault(KEEPING[language], error);
  if (error instanceof StoreFault) return sayStoreFault(KEEPING[language], error);
  const { code, syscall, path = '' } = error as NodeJS.ErrnoException;
  if (code !== undefined && syscall !== undefined) {
    if (isOfWriting(code)) return new Stop(EXIT.outside, sayCannotWrite(words, { path, code }));
    return new Stop(EXIT.outside, sayUnread(words, { path, code, syscall }));
  }
  return new Stop(EXIT.fault, words.cli.fault({ stack: (error as Error).stack ?? String(error) }));
}
