/**
 * What a witness remembers of a log: the largest checkpoint it cosigned, asked of it over HTTP or read from its state.
 *
 * Source: C2SP tlog-witness asks a witness to keep it and leaves open how it is shown; ours shows it at
 * `<SHA-256 of the origin>/checkpoint`. It is believed for two signatures: the log's own, and that of the witness under a key from
 * the charter. Who asks before opening an older copy of a log for writing finds out that it is one.
 */
import { type OpenedCheckpoint, openCheckpoint, type VerifierKey } from '../../log/index.ts';
import { isCode } from '../../stores/index.ts';
import { verifierOf, type Witness } from '../circle/read-circle.ts';
import { nameOf } from './app.ts';
import { addressOf, ask, below, Unreached } from './fetched.ts';
import { lastCosigned } from './state.ts';

export type Remembered =
  | {
      readonly kind: 'cosigned';
      readonly checkpoint: OpenedCheckpoint;
      readonly note: string;
      readonly party: string;
    }
  /** it has never cosigned this log, or somebody else answered: it tells nothing */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreached'; readonly cause: string }
  /** not signed by this log, or by no party that witnesses it */
  | { readonly kind: 'not-good' };

/** @param from an address, or the path of a state */
export async function rememberedBy(
  from: string,
  log: VerifierKey,
  witnesses: readonly Witness[],
): Promise<Remembered> {
  const url = addressOf(from);
  const note = url ? await noteAt(url, log.name) : await noteIn(from);
  if (typeof note !== 'string') return note;
  const verifiers = witnesses.map(({ verifier }) => verifier);
  const opened = await openCheckpoint(note, log.name, [verifierOf(log)], verifiers);
  if (!opened.ok) return { kind: 'not-good' };
  const { verified } = opened.value;
  const by = witnesses.find(({ verifier: v }) =>
    verified.some(({ name, keyId }) => name === v.name && keyId === v.keyId),
  );
  return by ? { kind: 'cosigned', checkpoint: opened.value, note, party: by.party } : { kind: 'not-good' };
}

async function noteAt(url: URL, origin: string): Promise<string | Remembered> {
  try {
    const { status, body } = await ask(below(url, `${nameOf(origin)}/checkpoint`));
    if (status === 200) return new TextDecoder().decode(body);
    return status === 404 ? { kind: 'nothing' } : { kind: 'unreached', cause: `${status}` };
  } catch (error) {
    if (error instanceof Unreached) return { kind: 'unreached', cause: error.message };
    throw error;
  }
}

async function noteIn(path: string): Promise<string | Remembered> {
  try {
    return (await lastCosigned(path))?.note ?? { kind: 'nothing' };
  } catch (error) {
    if (isCode(error, 'EBADMSG')) return { kind: 'not-good' };
    if (isCode(error, 'ENOENT')) return { kind: 'unreached', cause: 'ENOENT' };
    throw error;
  }
}
