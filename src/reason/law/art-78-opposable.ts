/**
 * To whom an act in a log is opposable: whoever has shown that it had seen the log up to there.
 *
 * Source: VCLT art. 78(c): where it has to be communicated, an act counts as received by a State once the depositary has informed it.
 * Here a party informs itself, and says so: by a signed acknowledgement of the log at a size, by an act of its own, whose signer had
 * verified the log up to its `after`, or by the cosignature of its mirror, which holds all of the log. Only what was done with
 * authority speaks for the party (`art-7-full-powers.ts`). A witness's cosignature does not: it says that the log is consistent,
 * not that anybody has read it.
 *
 * Rows: communications.
 */
import type { Spoken } from './art-7-full-powers.ts';

/** Where an act stands in a log. */
export interface LogPlace {
  readonly log: string;
  readonly index: number;
}

/** Up to where a party has seen a log. */
export interface SeenLog {
  readonly party: string;
  readonly log: string;
  readonly size: number;
}

/**
 * For each act the parties to which it is opposable, by id, in the order of these.
 * @param places of each act, in order: one, or one in each log of the circle, and in the logs that those go on from
 * @param seen of each act, in order, the logs as its signer had seen them and as they were: what nobody could check shows nothing
 * @param mirrored what mirrors of parties have cosigned
 */
export function opposableTo(
  places: readonly (readonly LogPlace[])[],
  seen: readonly (readonly { readonly log: string; readonly size: number }[])[],
  spoken: readonly Spoken[],
  mirrored: readonly SeenLog[] = [],
): readonly (readonly string[])[] {
  const speaking = spoken.filter(({ authority }) => authority.kind !== 'none');
  const known = new Map<string, Map<string, number>>(spoken.map(({ party }) => [party, new Map()]));
  const shown = speaking.flatMap(({ act, party }) =>
    (seen[act.index] ?? []).map(({ log, size }): SeenLog => ({ party, log, size })),
  );
  for (const { party, log, size } of [...shown, ...mirrored]) {
    const sizes = known.get(party);
    sizes?.set(log, Math.max(size, sizes.get(log) ?? 0));
  }
  // Its own act is opposable to whoever did it.
  const own = new Set(speaking.map(({ act, party }) => `${act.index} ${party}`));
  return places.map((at, index) =>
    [...known].flatMap(([party, sizes]) =>
      own.has(`${index} ${party}`) || at.some((p) => p.index < (sizes.get(p.log) ?? 0)) ? [party] : [],
    ),
  );
}
