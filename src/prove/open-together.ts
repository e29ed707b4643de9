/**
 * Many acts opened together: first all are read, then all of their signatures are checked at once.
 *
 * While they are read every signature is taken at its word and noted. Should all of those hold, each act is what it was read as, since
 * the word that was taken was the right one; should one not, the acts are opened again, one signature after the other, and that tells
 * which. So what comes of it is what `openSignedAct` says of each.
 *
 * It is for whoever has hundreds: signatures can then be checked elsewhere, with one message for all of them. Even where they are not,
 * it saves time: a processor that goes from reading to curves and back with every act has neither at hand.
 */
import type { Sha256 } from '../log/hash.ts';
import { following, type Maybe, together } from '../log/refusal.ts';
import type { SignatureEngine } from './engine.ts';
import { type EntryRefusal, openSignedAct, readSignedAct, type SignedAct } from './signed-act.ts';

/** What an engine is asked: plain bytes, that can be sent to another thread. */
export interface SignatureToCheck {
  readonly curve: keyof SignatureEngine;
  readonly publicKey: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

/** Whether every one of these holds, as an engine would say of each. */
export type AllHold = (signatures: readonly SignatureToCheck[]) => Maybe<boolean>;

export interface OpenedTogether {
  /** the acts before the first that does not open */
  readonly acts: readonly SignedAct[];
  /** why that one does not; nothing where all do */
  readonly refused?: EntryRefusal;
}

export interface Opening {
  /** what they are, should every signature hold */
  readonly trusted: OpenedTogether;
  /** nothing, once that is known; what they are instead where one does not */
  readonly instead: Maybe<OpenedTogether | undefined>;
}

/**
 * @param allHold asks elsewhere, in place of the engine
 * @returns a function of entries, and of how many of them need no more than to be read: their signatures were checked before
 */
export function opener(
  engine: SignatureEngine,
  sha256: Sha256,
  allHold: AllHold = allHoldBy(engine),
): (entries: readonly Uint8Array[], readOnly: number) => Opening {
  let noted: SignatureToCheck[] = [];
  const note =
    (curve: keyof SignatureEngine): SignatureEngine['ed25519'] =>
    (publicKey, message, signature) => {
      noted.push({ curve, publicKey, message, signature });
      return true;
    };
  const trusting: SignatureEngine = { ed25519: note('ed25519'), p256: note('p256') };
  const open = (entries: readonly Uint8Array[], readOnly: number, by: SignatureEngine) =>
    following(
      together(
        entries.map((entry, i) =>
          i < readOnly ? readSignedAct(entry, sha256) : openSignedAct(entry, by, sha256),
        ),
      ),
      (all): OpenedTogether => {
        const acts: SignedAct[] = [];
        for (const act of all) {
          if (!act.ok) return { acts, refused: act.refused };
          acts.push(act.value);
        }
        return { acts };
      },
    );
  return (entries, readOnly) => {
    noted = [];
    // at once, for this engine answers at once: what is noted is of these entries
    const trusted = open(entries, readOnly, trusting) as OpenedTogether;
    const instead = following(allHold(noted), (hold) => (hold ? undefined : open(entries, readOnly, engine)));
    return { trusted, instead };
  };
}

/** Asks an engine of each; all at once where it answers later, up to the first that does not hold where it answers at once. */
export function allHoldBy(engine: SignatureEngine): AllHold {
  return (signatures) => {
    const later: Promise<boolean>[] = [];
    for (const { curve, publicKey, message, signature } of signatures) {
      const holds = engine[curve](publicKey, message, signature);
      if (holds === false) return false;
      if (holds !== true) later.push(holds);
    }
    return later.length === 0 || Promise.all(later).then((all) => all.every(Boolean));
  };
}
