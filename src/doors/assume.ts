/**
 * An act to assume, as it is typed: `INSTRUMENT PARTY KIND DAY`. Both names are found as everywhere else, and may have
 * spaces; the day and the kind are the last two words, so only where the instrument's name ends is left to be found.
 */
import { nearest, visible } from '../files/refusals.ts';
import { type AssumableKind, assumedAct, isAssumable } from '../reason/assumed.ts';
import { type Act, ActKind } from '../terms/act.ts';
import { readDay } from '../terms/civil-day.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import type { Messages } from '../words/en/main.ts';
import { type Found, findInstrument, findParty, suggest } from './find.ts';

const KINDS = ActKind.options.filter(isAssumable);

/** One way to divide the words before the kind. */
interface Way {
  readonly names: readonly [string, string];
  readonly instrument: Found;
  readonly party: Found;
}

/** @returns the act, or what is wrong: what was found, what was expected, and what to do */
export function readAssumption(
  record: OpenRecord,
  m: Messages,
  text: string,
): Act | { readonly says: string } {
  const says = m.badAssumption;
  const shown = visible(text);
  const words = text.trim().split(/\s+/);
  const [kind = '', last = ''] = words.slice(-2);
  if (words.length < 4) return { says: says.form({ found: shown === '' ? '""' : shown }) };
  const day = readDay(last);
  if (day === undefined) return { says: says.day({ found: visible(last), text: shown }) };
  if (!isKind(kind)) {
    const near = nearest(kind.toLowerCase(), KINDS);
    const known = (near.length > 0 ? near : [...KINDS].sort()).join(', ');
    return { says: says.kind({ found: visible(kind), text: shown, known }) };
  }
  const ways = waysToDivide(record, words.slice(0, -2));
  const found = ways.flatMap(({ instrument, party }) =>
    'id' in instrument && 'id' in party ? [[instrument.id, party.id] as const] : [],
  );
  const distinct = [...new Map(found.map((ids) => [ids.join(' '), ids])).values()];
  const [only] = distinct;
  if (only && distinct.length === 1) return assumedAct(only[0], only[1], kind, day);
  if (only) {
    const named = distinct.map((ids) => `${ids.join(' ')} ${kind} ${last}`).sort();
    return { says: says.several({ text: shown, ways: named.join(' · ') }) };
  }
  // The division in which one of the names is on file shows which is not.
  const nearly = ways.find((w) => 'id' in w.instrument) ?? ways.find((w) => 'id' in w.party) ?? ways[0];
  const { names, instrument, party } = nearly as Way;
  const [asked, of] = 'id' in instrument ? [names[1], party] : [names[0], instrument];
  if ('isOfSeveral' in of)
    return {
      says: `${shown}: ${m.cli.ofSeveral({ name: visible(asked), names: of.suggestions.join(', ') })}`,
    };
  return 'id' in instrument
    ? { says: says.party({ found: visible(names[1]), text: shown, hint: hint(m, party) }) }
    : { says: says.instrument({ found: visible(names[0]), text: shown, hint: hint(m, instrument) }) };
}

const isKind = (text: string): text is AssumableKind => (KINDS as readonly string[]).includes(text);

/** Every place where the one name may end and the other begin. */
function waysToDivide(record: OpenRecord, words: readonly string[]): readonly Way[] {
  return words.slice(1).map((_, i) => {
    const names = [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const;
    return { names, instrument: findInstrument(record, names[0]), party: findParty(record, names[1]) };
  });
}

function hint(m: Messages, found: Found): string {
  const names = 'suggestions' in found ? found.suggestions : [];
  return names.length > 0 ? suggest(m, names) : m.cli.try({ command: 'mufakat list' });
}
