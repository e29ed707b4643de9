/** Long checks in a page: the browser gets its turn in between, and the reader sees how far they have come. */
import type { SignatureEngine } from '../../prove/index.ts';

/** Milliseconds after which the browser gets its turn. */
const A_TURN = 40;

/**
 * An engine that lets the browser draw and answer between signatures.
 * @param told called before each such turn
 */
export function patient(engine: SignatureEngine, told: () => void): SignatureEngine {
  let last = performance.now();
  const turn = async () => {
    if (performance.now() - last < A_TURN) return;
    told();
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  };
  return {
    ed25519: async (...asked) => {
      await turn();
      return engine.ed25519(...asked);
    },
    p256: async (...asked) => {
      await turn();
      return engine.p256(...asked);
    },
  };
}

/** Files that know how many of them whoever goes through them has dealt with. */
export class Counted extends Map<string, Uint8Array> {
  done = 0;

  override *[Symbol.iterator](): MapIterator<[string, Uint8Array]> {
    this.done = 0;
    for (const file of super[Symbol.iterator]()) {
      yield file;
      this.done++;
    }
  }
}
