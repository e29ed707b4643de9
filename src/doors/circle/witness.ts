/**
 * A witness of one log, pulling: it looks at what the log shows, and cosigns if that goes on from what it cosigned last.
 *
 * Source: C2SP tlog-witness, with the same step as a witness that is asked over HTTP (`witness/step.ts`), and tlog-cosignature. The
 * proof is made from tiles that hang on the new root: where it does not lead there, the log has told two histories.
 */
import { type LogRefusal, tileReader, type VerifierKey, writeAddCheckpoint } from '../../log/index.ts';
import type { LogReader } from '../../record/store.ts';
import { nodeSha256 } from '../node-engine.ts';
import type { KeptFork } from '../witness/evidence.ts';
import { requestFor } from '../witness/request.ts';
import { openWitnessState } from '../witness/state.ts';
import { step, timeIn } from '../witness/step.ts';
import type { KeyPair } from './key-file.ts';
import { verifierOf } from './read-circle.ts';

export type Witnessed =
  | { readonly ok: true; readonly lines: string; readonly size: number; readonly from: number }
  | {
      readonly ok: false;
      readonly kind: 'refused';
      readonly refusal: LogRefusal;
      /** where both notes are kept, where the log has told two histories */
      readonly kept?: KeptFork;
    }
  | { readonly ok: false; readonly kind: 'time-went-back'; readonly last: number }
  /** the log shows less than was cosigned here: of what size, and when; 0 where that was under another key */
  | {
      readonly ok: false;
      readonly kind: 'behind';
      readonly size: number;
      readonly theirs: number;
      readonly time: number;
    };

/**
 * @param state file that shows the checkpoint cosigned last; it is made at the first time
 * @param time seconds since 1970, by the witness's own clock
 */
export async function cosign(
  shown: LogReader,
  log: VerifierKey,
  witness: KeyPair,
  state: string,
  time: number,
): Promise<Witnessed> {
  const opened = await openWitnessState(state);
  const before = await opened.latest();
  const request = await requestFor((await shown.published()) ?? '', before?.size ?? 0, shown.tiles);
  if (!request.ok) return { ok: false, kind: 'refused', refusal: request.refusal };
  const nodes = tileReader(request.value.tree, shown.tiles, nodeSha256);
  const known = { keys: [verifierOf(log)], state: opened, nodes };
  const done = await step(
    writeAddCheckpoint(request.value),
    (origin) => (origin === log.name ? known : undefined),
    witness,
    () => time,
  );
  switch (done.kind) {
    case 'cosigned':
      return { ok: true, lines: done.lines, size: done.checkpoint.size, from: done.from };
    case 'time-went-back':
      return { ok: false, kind: done.kind, last: done.last };
    case 'refused': {
      const { decision, kept } = done;
      if (before && decision.refusal.code === 'size-order') {
        const { size } = request.value.tree;
        return { ok: false, kind: 'behind', size, theirs: before.size, time: timeIn(before, witness) };
      }
      return {
        ok: false,
        kind: done.kind,
        refusal: decision.refusal,
        ...(kept === undefined ? {} : { kept }),
      };
    }
  }
}
