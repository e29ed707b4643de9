/**
 * What an act about an instrument names: parties, territories, provisions, answers. A file in which something is named that there is
 * not is refused (`files`); an act of a log stays on record and is told of (`reason`). What is asked is the same.
 */
import { type Act, type ActRow, ALL_PARTIES, isOfThirdStates } from './act.ts';
import type { Rule } from './expected.ts';
import { conditionsOf, type Instrument } from './instrument.ts';
import type { Party } from './party.ts';

/** Every party that a row names beside the one that acts, with the column that names it. */
export function partiesIn(
  row: Pick<ActRow, 'depositary' | 'predecessor' | 'towards' | 'addressees' | 'territories'>,
): readonly { readonly column: keyof ActRow; readonly id: string }[] {
  const { depositary, predecessor, towards, addressees, territories } = row;
  const named = { depositary, predecessor, towards, addressees, territories };
  return Object.entries(named).flatMap(([column, ids]) =>
    (ids === undefined ? [] : [ids].flat())
      .filter((id) => column !== 'addressees' || id !== ALL_PARTIES)
      .map((id) => ({ column: column as keyof typeof named, id })),
  );
}

/** Something else than what can be named there: not among what is known, or against a rule. */
export type Stray = { readonly column: keyof ActRow; readonly found: string } & (
  | { readonly kind: 'clause' | 'reading' | 'option'; readonly known: readonly string[] }
  | { readonly rule: Rule }
);

export interface NamedOn {
  readonly parties: ReadonlyMap<string, Party>;
  readonly instruments: ReadonlyMap<string, Instrument>;
}

/** What an act names, of the parties and instruments on file, that cannot be named there. Of what is not on file at all nothing is said. */
export function straysIn(
  act: Pick<Act, 'kind' | 'instrument' | 'provisions' | 'territories' | 'under'>,
  { parties, instruments }: NamedOn,
): readonly Stray[] {
  const strays: Stray[] = [];
  for (const id of act.territories ?? []) {
    const kind = parties.get(id)?.kind;
    if (kind !== undefined && kind !== 'territory')
      strays.push({ column: 'territories', found: id, rule: 'territory-on-file' });
  }
  const instrument = instruments.get(act.instrument);
  if (!instrument) return strays;
  const known =
    act.kind === 'declare'
      ? declarable(act.instrument, instruments)
      : isOfThirdStates(act.kind)
        ? instrument.forThirdStates.map((t) => t.locator)
        : undefined;
  for (const found of act.provisions ?? [])
    if (known && !known.includes(found)) strays.push({ column: 'provisions', found, kind: 'clause', known });
  for (const [id, options] of Object.entries(act.under ?? {})) {
    const reading = instrument.readings.find((r) => r.id === id);
    if (!reading) {
      const readings = instrument.readings.map((r) => r.id);
      strays.push({ column: 'under', found: id, kind: 'reading', known: readings });
      continue;
    }
    const answers = reading.options.map((o) => o.id);
    for (const found of options ?? [])
      if (!answers.includes(found)) strays.push({ column: 'under', found, kind: 'option', known: answers });
  }
  return strays;
}

/** The clauses that a declaration can take up: the optional ones, and those that a condition of any instrument asks to have been. */
function declarable(id: string, instruments: ReadonlyMap<string, Instrument>): readonly string[] {
  const asked = [...instruments].flatMap(([by, x]) =>
    conditionsOf(x).flatMap(({ condition: c }) =>
      'own' in c && c.own.includes('declare') && (c.to ?? by) === id ? (c.provisions ?? []) : [],
    ),
  );
  return [...(instruments.get(id)?.optional.map((o) => o.locator) ?? []), ...asked];
}
