/** From what was typed to what is on file; where that leads nowhere, what is missing or what may have been meant. */
import { visible } from '../../files/refusals.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import type { Messages } from '../../words/en/main.ts';
import type { Speaker } from '../../words/speaker.ts';
import { type Found, findAmong, findInstrument, findParty, suggest } from '../find.ts';
import { EXIT, Stop } from './stop.ts';

/** As many names as are listed whole where nothing on file is near to what was typed. */
const LISTED = 20;

/** The id of what was found; otherwise the command ends with what is near to it, or with what there is. */
export function must(
  found: Found,
  what: keyof Messages['cli']['kinds'],
  name: string,
  s: Speaker,
  known: readonly string[],
): string {
  if ('id' in found) return found.id;
  const { suggestions, isOfSeveral } = found;
  if (isOfSeveral)
    throw new Stop(EXIT.notFound, s.m.cli.ofSeveral({ name: visible(name), names: suggestions.join(', ') }), {
      suggestions,
    });
  const hint =
    suggestions.length > 0
      ? suggest(s.m, suggestions)
      : known.length > 0 && known.length <= LISTED
        ? s.m.cli.onFile({ names: [...known].sort(byNumber).join(', ') })
        : s.m.cli.try({ command: 'mufakat list' });
  const nothing = s.m.cli.notFound({ what: s.m.cli.kinds[what], name: visible(name) });
  throw new Stop(EXIT.notFound, `${nothing} ${hint}`, { suggestions });
}

/** An argument or option that was left out, and what it could be. */
export function missing(what: string, s: Speaker, known: readonly string[]): Stop {
  const names = [...known].sort(byNumber).join(', ');
  return new Stop(EXIT.usage, `${s.m.cli.usage.missing({ what })} ${s.m.cli.onFile({ names })}`);
}

/** S2 before S10. */
const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** What `why` is asked about, by ids: an instrument, its provisions with a rule of their own, a party and an instrument, or a document and an entry of it. */
export function addressOf(s: Speaker, about: readonly string[]): string[] {
  const { record } = s;
  const [first = '', second, ...rest] = about;
  if (rest.length > 0) throw new Stop(EXIT.usage, s.m.cli.usage.tooManyArguments());
  const instruments = [...record.instruments.keys()];
  const instrument = (name: string) => must(findInstrument(record, name), 'instrument', name, s, instruments);
  const document = findAmong([...record.dossiers.keys(), ...record.reports.keys()], first);
  if ('id' in document && !('id' in findParty(record, first))) {
    const entries = entriesOf(record, document.id);
    if (second === undefined) throw missing('<entry>', s, entries);
    const entry = entries.find((e) => e.toLowerCase() === second.toLowerCase());
    return [document.id, must(entry ? { id: entry } : { suggestions: [] }, 'entry', second, s, entries)];
  }
  if (second === undefined) {
    const isParty = 'id' in findParty(record, first) && !('id' in findInstrument(record, first));
    if (isParty) throw missing('<instrument>', s, instruments);
    return [instrument(first)];
  }
  const known = findParty(record, first);
  const named = findInstrument(record, first);
  if (!('id' in known) && 'id' in named) {
    const rules = record.instruments.get(named.id)?.ownRules.map((r) => r.id) ?? [];
    const rule = rules.find((id) => id === second.toLowerCase());
    // An instrument without such provisions is most often a name in the wrong place.
    if (rules.length > 0)
      return [named.id, must(rule ? { id: rule } : { suggestions: [] }, 'provisions', second, s, rules)];
  }
  const party = must(known, 'party', first, s, [...record.parties.keys()]);
  return [party, instrument(second)];
}

/** What a document has reasons for. */
function entriesOf(record: OpenRecord, document: string): string[] {
  const dossier = record.dossiers.get(document);
  const report = record.reports.get(document);
  return [
    ...(dossier ? [...dossier.acts, ...dossier.conditions].map((e) => e.id) : []),
    ...(report?.sentences.map((x) => x.n) ?? []),
  ];
}
