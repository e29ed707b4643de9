/**
 * To whom an act in a log is opposable: whoever has shown that it had seen the log up to there.
 *
 * Source: VCLT art. 78(c): where it has to be communicated, an act counts as received by a State once the depositary has informed it.
 * Here a party informs itself, and says so: by a signed acknowledgement of the log at a size, or by an act of its own, whose signer
 * had verified the log up to its `after`. Only what was done with authority speaks for the party (`art-7-full-powers.ts`). A
 * witness's cosignature does not: it says that the log is consistent, not that anybody has read it.
 */
import type { Spoken } from './art-7-full-powers.ts';

/** For each entry the parties to which it is opposable, by id, in the order in which they had seen it. */
export function opposableTo(size: number, spoken: readonly Spoken[]): readonly (readonly string[])[] {
  const to: string[][] = Array.from({ length: size }, () => []);
  for (const { act, party, authority } of spoken) {
    if (authority.kind === 'none') continue;
    const { body } = act;
    const seen =
      'after' in body ? Math.max(body.after.size, body.kind === 'log.acknowledge' ? body.body.size : 0) : 0;
    for (let index = 0; index < Math.min(seen, size); index++) {
      const known = to[index] as string[];
      if (!known.includes(party)) known.push(party);
    }
    // Its own act is opposable to whoever did it.
    const own = to[act.index];
    if (own && !own.includes(party)) own.push(party);
  }
  return to;
}
