/** What has to be known of a line before it is parsed: the language of help and of mistakes, and whether they are JSON. */
import { isSpoken, type Spoken } from '../../words/speaker.ts';
import type { Outside } from '../outside.ts';

/**
 * The language is wanted before the options are parsed: help and errors are in it too. The last one given counts; where
 * none is given, that of the system's settings, and English where it is not spoken here.
 */
export function languageOf(argv: readonly string[], outside: Outside): Spoken {
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

export const wantsJson = (argv: readonly string[]): boolean => optionsOf(argv).includes('--json');

/** What stands behind `--` is no option. */
function optionsOf(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end < 0 ? argv : argv.slice(0, end);
}
