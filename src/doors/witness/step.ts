/**
 * One step of a witness: asked to cosign, it decides, keeps what it decided, and only then lets the cosignature out.
 *
 * Source: C2SP tlog-witness; the decision itself is `log/witness.ts`. The same step for a witness that is asked over HTTP (`app.ts`)
 * and for one that looks at a log by itself (`circle/witness.ts`).
 *
 * A cosignature says that at its time nothing larger had been seen: with a clock that went back behind the last one it would be
 * untrue, and none is made.
 */
import {
  decideAddCheckpoint,
  type LogRefusal,
  type NodeReader,
  type NoteVerifier,
  type OpenedCheckpoint,
  readCosignature,
  readNote,
  type WitnessDecision,
  writeCosignatures,
  writeNote,
} from '../../log/index.ts';
import type { KeyPair } from '../circle/key-file.ts';
import { nodeSha256 } from '../node-engine.ts';
import { type KeptFork, keepFork } from './evidence.ts';
import type { Latest, WitnessState } from './state.ts';

/** What a witness knows of one log. */
export interface WitnessOf {
  readonly keys: readonly NoteVerifier[];
  readonly state: WitnessState;
  /** reads the tree that is asked about, where its tiles are at hand */
  readonly nodes?: NodeReader;
}

export type Stepped =
  | {
      readonly kind: 'cosigned';
      /** signature lines for whoever asked */
      readonly lines: string;
      readonly checkpoint: OpenedCheckpoint;
      /** size cosigned before */
      readonly from: number;
    }
  | {
      readonly kind: 'refused';
      readonly decision: Exclude<WitnessDecision, { status: 200 }>;
      /** where both notes are kept, when this one may not stand beside the one cosigned last */
      readonly kept?: KeptFork;
    }
  | { readonly kind: 'time-went-back'; readonly last: number; readonly time: number };

/** Times that another process of the same witness may come between before the asker is to try again. */
const ATTEMPTS = 16;

/**
 * @param logOf what the witness knows of the log with that origin
 * @param time seconds since 1970, by the witness's own clock
 * Throws what the disk says: then nothing was let out, and the state is over until it is opened again.
 */
export async function step(
  request: string | Uint8Array,
  logOf: (origin: string) => WitnessOf | undefined,
  witness: KeyPair,
  time: () => number,
): Promise<Stepped> {
  let of: WitnessOf | undefined;
  // Once, for its origin alone: what is known of the log is looked at again in turn.
  const asked = await decideAddCheckpoint(
    request,
    (origin) => {
      of = logOf(origin);
      return of && { keys: of.keys };
    },
    nodeSha256,
  );
  const known = of;
  if (!known || asked.status === 403 || asked.status === 404) return refused(asked);
  return known.state.inTurn(async () => {
    for (let attempt = 0; ; attempt++) {
      const latest = await known.state.latest();
      const log = { keys: known.keys, ...(latest ? { latest } : {}) };
      const decision = await decideAddCheckpoint(request, () => log, nodeSha256);
      if (decision.status !== 200) return refused(decision, await evidence(decision, request, latest, known));
      const now = time();
      const last = latest ? timeIn(latest, witness) : 0;
      if (now < last) return { kind: 'time-went-back', last, time: now };
      const { checkpoint } = decision;
      const signer = witness.cosigner(now);
      const signature = await signer.sign(checkpoint.text);
      const own = { name: signer.name, keyId: signer.keyId, signature };
      // Signatures of strangers are not passed on: nobody has checked them.
      const note = writeNote({ text: checkpoint.text, signatures: [...checkpoint.verified, own] });
      if (await known.state.advance(latest, note))
        return { kind: 'cosigned', lines: writeCosignatures([own]), checkpoint, from: latest?.size ?? 0 };
      if (attempt >= ATTEMPTS) return refused(stale(latest?.size ?? 0));
    }
  });
}

function refused(decision: WitnessDecision, kept?: KeptFork): Stepped {
  if (decision.status === 200) throw new Error('what is cosigned is not refused');
  return { kind: 'refused', decision, ...(kept === undefined ? {} : { kept }) };
}

/** Another process was quicker every time. */
const stale = (size: number): WitnessDecision => ({
  status: 409,
  refusal: { code: 'stale-size', where: { part: 'request' } satisfies LogRefusal['where'] },
  body: `${size}\n`,
  contentType: 'text/x.tlog.size',
});

/** Keeps both notes where the log signed what cannot stand beside the one cosigned last, or where the proof given shows none. */
async function evidence(
  decision: WitnessDecision,
  request: string | Uint8Array,
  latest: Latest | undefined,
  { state, nodes }: WitnessOf,
): Promise<KeptFork | undefined> {
  const isFork = decision.status === 422 || (decision.status === 409 && decision.fork !== undefined);
  if (!isFork || !latest) return undefined;
  const body = typeof request === 'string' ? request : new TextDecoder().decode(request);
  return keepFork(state, latest, body, nodes);
}

/** The time of the witness's own cosignature; 0 where it stands under another key, or none. */
export function timeIn(latest: Latest, witness: KeyPair): number {
  const { name, keyId } = witness.cosigner(0);
  const note = readNote(latest.note);
  const own = note.ok ? note.value.signatures.find((s) => s.name === name && s.keyId === keyId) : undefined;
  const cosignature = own && readCosignature(own.signature);
  return cosignature?.ok ? cosignature.value.timestamp : 0;
}
