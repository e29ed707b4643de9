/** All clauses of an instrument and the acts about it: the rules of this folder, in the order of their articles. */
import type { Act } from '../../terms/act.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import type { Clause } from '../kernel/clause.ts';
import { consentClauses } from './art-11-consent.ts';
import { entryIntoForceClauses } from './art-24-entry-into-force.ts';
import { provisionalClauses } from './art-25-provisional-application.ts';
import { withdrawalClauses } from './art-54-withdrawal.ts';

export function clausesOf(record: OpenRecord): Clause[] {
  const acts = new Map<string, Act[]>();
  for (const act of record.acts) {
    const known = acts.get(act.instrument);
    if (known) known.push(act);
    else acts.set(act.instrument, [act]);
  }
  const isState = (id: string) => record.parties.get(id)?.kind === 'state';
  return [...record.instruments.values()].flatMap((instrument) => {
    const own = acts.get(instrument.instrument) ?? [];
    return [
      ...consentClauses(instrument, own),
      ...entryIntoForceClauses(instrument, own, isState),
      ...provisionalClauses(instrument, own),
      ...withdrawalClauses(instrument, own),
    ];
  });
}
