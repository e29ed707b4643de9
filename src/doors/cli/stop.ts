/**
 * How a command ends that does not answer: an exit code, one message, and under `--json` the same as an object.
 *
 * docs/command-line.md is the table that scripts rely on; a test compares the two.
 */
import { visible, visiblePath } from '../../files/refusals.ts';
import type { Refusal } from '../../terms/refusal.ts';
import { type Messages, sayRefusal } from '../../words/index.ts';
import { shownName } from '../circle/place.ts';
import { type CannotWrite, writeTroubleOf } from '../new-file.ts';

/**
 * 1 is left to the shell and to what runs the program, 6 and above to what is not built yet. `fault` is also how something that serves
 * a log ends after its storage failed (`serving.ts`).
 */
export const EXIT = { answered: 0, usage: 2, refused: 3, notFound: 4, outside: 5, fault: 70 } as const;

type Failed = Exclude<(typeof EXIT)[keyof typeof EXIT], 0>;

const NAMES: Readonly<Record<Failed, string>> = {
  2: 'usage',
  3: 'refused',
  4: 'not-found',
  5: 'outside',
  70: 'fault',
};

interface Details {
  /** names on file that may have been meant, alphabetically */
  readonly suggestions?: readonly string[];
  readonly refusals?: readonly Refusal[];
}

/** Ends a command with a message and an exit code. */
export class Stop extends Error {
  constructor(
    readonly code: Failed,
    message: string,
    readonly details: Details = {},
  ) {
    super(message);
  }
}

/** What goes to standard error: the message, or under `--json` one object on one line. */
export function sayStop(m: Messages, { code, message, details }: Stop, isJson: boolean): string {
  if (!isJson) return message;
  const refusals = details.refusals?.map((r) => ({ ...r, says: sayRefusal(m, r) }));
  return JSON.stringify({
    error: NAMES[code],
    exit: code,
    message,
    ...details,
    ...(refusals && { refusals }),
  });
}

/** More would run off the screen, and the first few are what can be mended now. */
const SHOWN = 20;

/** A refused record; in text no more faults than a screen holds, under `--json` all. */
export function refused(m: Messages, refusals: readonly Refusal[], isJson: boolean): Stop {
  const n = refusals.length;
  const count = m.refusedCount({ n });
  if (isJson) return new Stop(EXIT.refused, count, { refusals });
  const lines = refusals.slice(0, SHOWN).map((r) => sayRefusal(m, r));
  if (n > SHOWN) lines.push(m.cli.moreRefusals({ n: n - SHOWN }));
  return new Stop(EXIT.refused, [...lines, count].join('\n'), { refusals });
}

/** What could not be written, why, and what to do. */
export const sayCannotWrite = (m: Messages, { path, code }: Pick<CannotWrite, 'path' | 'code'>): string =>
  m.notWritten({
    path: visiblePath(shownName(path)),
    why: m.writeTroubles[writeTroubleOf(code)]({ code: visible(code) }),
  });

/** A port that cannot be had; any other error is passed on. */
export function sayPort(m: Messages, error: NodeJS.ErrnoException, port: number): Error {
  const { code } = error;
  if (code === 'EADDRINUSE') return new Stop(EXIT.outside, m.cli.portTaken({ port }));
  if (code === 'EACCES') return new Stop(EXIT.outside, m.cli.portForbidden({ port }));
  return code === undefined ? error : new Stop(EXIT.outside, m.cli.notServed({ port, code }));
}
