/**
 * What a witness knows of one log: the checkpoint that it cosigned last. On the disk before the cosignature leaves, and decided by
 * compare-and-swap.
 *
 * Source: C2SP tlog-witness: "checking the old size against the latest checkpoint and persisting the new checkpoint must be performed
 * atomically". As for the log itself (`stores/folder/folder-log.ts`) the one step is link(2) to the next number: of two processes
 * on one state one gets it, whichever machine or container they run in, and a process that was killed leaves nothing that
 * another would have to be sure of. So there is no lock.
 *
 * ```
 * STATE                    the checkpoint cosigned last, with the cosignature: for people, for readers, for a restore  (3)
 * STATE.d/000000000013     the same, decided; the last two are kept, so that a number given before is known           (1, 2)
 * STATE.d/4711-…           a file that has no number yet
 * STATE.forks/             what the log signed that cannot stand beside it (`evidence.ts`)
 * ```
 *
 * In order, with what is true if we stop after each: written and flushed (nothing happened); numbered and the directory flushed
 * (decided); STATE by rename (shown). The cosignature leaves after that. Opening does the last step again. After any operation of
 * the disk has failed this opening is over, as everywhere: nothing is tried twice.
 */
import { dirname, join } from 'node:path';
import { fromUtf8, readCheckpoint, readNote, sameBytes, utf8 } from '../../log/index.ts';
import {
  type Disk,
  isCode,
  nodeDisk,
  placer,
  readIfThere,
  removeIfThere,
  sweep,
} from '../../stores/index.ts';

/** A checkpoint that the witness cosigned. */
export interface Latest {
  /** counts the cosignatures of this state */
  readonly number: number;
  /** the note as kept: signed by the log, and by the witness */
  readonly note: string;
  readonly text: string;
  readonly size: number;
  readonly root: Uint8Array;
}

export interface WitnessState {
  /** path of the file that shows it */
  readonly path: string;
  /** Nothing before the first. */
  readonly latest: () => Promise<Latest | undefined>;
  /**
   * Keeps a checkpoint as the latest, if the one that was decided on still is.
   * @returns false where another was quicker: nothing changed, decide anew. Durable when it returns true.
   * Throws what the disk says; then it is not known which of the two is kept, and every later call throws.
   */
  readonly advance: (from: Latest | undefined, note: string) => Promise<boolean>;
  /** Work on this state, one after the other. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Opens a state, or makes it at the first time, in a directory that is there: one that is not mounted is no new witness.
 * Throws EBADMSG where a file of the state holds no checkpoint, and what the disk says.
 */
export async function openWitnessState(path: string, disk: Disk = nodeDisk): Promise<WitnessState> {
  const turns = `${path}.d`;
  const place = placer(disk, dirname(path), turns);
  // Before the turns: what is shown was decided earlier, so that none of them can be missing below.
  const shown = await readIfThere(disk, path);
  await place.makeDirectories(turns);
  await sweep(disk, turns);
  // A name that a process was stopped before flushing is about to be built on.
  await flush(disk, turns);
  // Number 0 stands for what was known before the first turn: nothing, or a file that somebody brought.
  if ((await turnsOf(disk, path)).length === 0)
    await place.claim({ path: turnOf(path, 0), bytes: shown ?? new Uint8Array(0) });

  let stopped: unknown;
  let turn: Promise<unknown> = Promise.resolve();

  /** Shows the latest turn. Of two who show at once the last one looks again, so that in the end the latest stands. */
  async function show(): Promise<void> {
    for (let shown: number | undefined; ; ) {
      const { number, bytes } = await lastTurn(disk, path);
      if (number === shown || bytes.length === 0) return;
      await place.replace([{ path, bytes }]);
      shown = number;
    }
  }

  async function latest(): Promise<Latest | undefined> {
    const { number, bytes } = await lastTurn(disk, path);
    return bytes.length === 0 ? undefined : { number, ...read(bytes, turnOf(path, number)) };
  }

  async function advance(from: Latest | undefined, note: string): Promise<boolean> {
    if (stopped) throw stopped;
    try {
      const before = from?.number ?? 0;
      if (!(await place.claim({ path: turnOf(path, before + 1), bytes: utf8(note) }))) return false;
      // Numbers only grow, and the largest stays: if ours had been given before and removed, there is a larger one, and the one
      // before it is gone too. Where somebody went on from ours meanwhile it looks the same, and nothing is let out either.
      const still = await readIfThere(disk, turnOf(path, before));
      const numbers = await turnsOf(disk, path);
      const isLast = numbers.at(-1) === before + 1;
      if (!isLast || !still || !sameBytes(still, utf8(from?.note ?? ''))) return false;
      await show();
      for (const number of numbers) if (number < before) await removeIfThere(disk, turnOf(path, number));
      return true;
    } catch (error) {
      stopped = error;
      throw error;
    }
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = turn.then(work);
    turn = next.catch(() => undefined);
    return next;
  }

  // What is shown was decided before: where it is more than what was decided, one of the two is an older copy.
  const known = await latest();
  if (shown && shown.length > 0 && read(shown, path).size > (known?.size ?? 0)) throw broken(`${path}.d`);
  await show();
  return { path, latest, advance, inTurn };
}

/** What a witness cosigned last, by its state, for who only looks. Nothing before the first; throws ENOENT where there is none. */
export async function lastCosigned(path: string, disk: Disk = nodeDisk): Promise<Latest | undefined> {
  // a file that was sent, without the directory beside it, or one whose first opening was stopped
  const isAlone = (await turnsIfThere(disk, path)).length === 0;
  const { number, bytes } = isAlone
    ? { number: 0, bytes: await disk.read(path) }
    : await lastTurn(disk, path);
  return bytes.length === 0 ? undefined : { number, ...read(bytes, path) };
}

const turnOf = (path: string, number: number): string => join(`${path}.d`, `${number}`.padStart(12, '0'));

async function turnsOf(disk: Disk, path: string): Promise<number[]> {
  const names = await disk.list(`${path}.d`);
  return names
    .filter((name) => /^\d{12}$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

async function turnsIfThere(disk: Disk, path: string): Promise<number[]> {
  try {
    return await turnsOf(disk, path);
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return [];
    throw error;
  }
}

/** The latest turn; looked for again where it was removed by whoever went on meanwhile. */
async function lastTurn(disk: Disk, path: string): Promise<{ number: number; bytes: Uint8Array }> {
  for (;;) {
    const number = (await turnsOf(disk, path)).at(-1);
    if (number === undefined) throw broken(`${path}.d`);
    const bytes = await readIfThere(disk, turnOf(path, number));
    if (bytes) return { number, bytes };
  }
}

function read(bytes: Uint8Array, path: string): Omit<Latest, 'number'> {
  const text = fromUtf8(bytes) ?? '';
  const note = readNote(text);
  const checkpoint = note.ok ? readCheckpoint(note.value.text) : undefined;
  if (!note.ok || !checkpoint?.ok) throw broken(path);
  const { size, root } = checkpoint.value;
  return { note: text, text: note.value.text, size, root };
}

const broken = (path: string): Error =>
  Object.assign(new Error(`${path} does not hold what a witness keeps`), {
    code: 'EBADMSG',
    syscall: 'read',
    path,
  });

async function flush(disk: Disk, path: string): Promise<void> {
  const directory = await disk.openDirectory(path);
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
