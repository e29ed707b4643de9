/** The acts that an answer assumes: said before the answer, and part of its data, so that it cannot be mistaken. */
import { countsOn } from '../../reason/law/atoms.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import type { Speaker } from '../../words/speaker.ts';
import { type AssumedAct, isoDay, type View } from './view.ts';

/** Nothing where nothing is assumed. */
export function assumedBy(s: Speaker, state: StateOfPlay): Pick<View<unknown>, 'assumed'> {
  const assumed = (state.record.assumed ?? []).map(({ act, onRecord }): AssumedAct => {
    const day = countsOn(act).earliest;
    return {
      entry: act.entry,
      instrument: act.instrument,
      party: act.party,
      kind: act.kind,
      day: isoDay(day) ?? '',
      says: s.m.assumedAct({
        party: s.name(act.party),
        kind: s.m.actKinds[act.kind],
        title: s.title(act.instrument),
        day: s.day(day),
      }),
      onRecord: onRecord ?? null,
    };
  });
  return assumed.length === 0 ? {} : { assumed };
}

/** The sentence that comes first, and the acts one by one. */
export function sayAssumed(s: Speaker, assumed: readonly AssumedAct[] = []): readonly string[] {
  if (assumed.length === 0) return [];
  return [
    s.m.assumes({ n: assumed.length }),
    ...assumed.map((a) =>
      [a.says, ...(a.onRecord === null ? [] : [s.m.assumedOnRecord({ entry: a.onRecord })])].join(' '),
    ),
  ];
}

/** As they would be given to `--assume`. */
export const assumedCell = (view: View<unknown>): string =>
  (view.assumed ?? []).map((a) => `${a.instrument} ${a.party} ${a.kind} ${a.day}`).join('; ');

/** As they would be given to `--assume`, from the record. */
export const assumptionsOf = (record: OpenRecord): readonly string[] =>
  (record.assumed ?? []).map(
    ({ act: a }) => `${a.instrument} ${a.party} ${a.kind} ${isoDay(countsOn(a).earliest)}`,
  );
