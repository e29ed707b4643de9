/**
 * A circle as its logs tell it: one place, or one from each of its depositaries.
 *
 * Each is read and audited by itself (`read-circle.ts`); then they are one record (`prove/several.ts`). What has been said of an act by
 * one log is said of the act: witnessed by the witnesses of any of them, held by whose mirror holds any of them, recorded on the day
 * on which the first of them took it in.
 */
import { fromBase64, sameBytes, type VerifierKey } from '../../log/index.ts';
import {
  type AuditedLog,
  type AuditFinding,
  Circle,
  type Divergence,
  merge,
  type Place,
  type RootAt,
  recordedAt,
  rootsOf,
  type SeenSize,
  viewsIn,
  witnessedSize,
} from '../../prove/index.ts';
import type { RecordedAct } from '../../reason/from-the-log.ts';
import type { SeenLog } from '../../reason/law/art-78-opposable.ts';
import type { LogReader } from '../../record/store.ts';
import { nodeSha256 } from '../node-engine.ts';
import { placeNamed } from './place.ts';
import { dayOf, mirrorsOf, type ReadCircle, readCircle, witnessesOf } from './read-circle.ts';

/** What logs of a circle tell, whoever read them. */
export interface ToldCircle {
  readonly circle: Circle;
  /** in the order of all logs together; `index` is the place in it */
  readonly acts: readonly RecordedAct[];
  /** of each act, where it stands in which log, earliest first */
  readonly places: readonly (readonly Place[])[];
  /** of each act, the logs as its signer had seen them and as they were */
  readonly seen: readonly (readonly SeenSize[])[];
  readonly logs: readonly Pick<ReadCircle, 'origin' | 'timed'>[];
}

export interface CircleOfLogs extends ToldCircle {
  readonly logs: readonly ReadCircle[];
  /** of each log, in their order, what it was read at, with the checkpoint that it shows now */
  readonly states: readonly LogState[];
  readonly divergences: readonly Divergence[];
}

export interface LogState {
  readonly log: string;
  readonly size: number;
  readonly root: Uint8Array;
  readonly checkpoint: string;
}

/** What is wrong with a log, or that the logs are of two circles. */
export type NotOneCircle = {
  /** of its place, as it may be shown */
  readonly place: string;
} & (
  | { readonly kind: 'no-log' }
  | { readonly kind: 'not-good'; readonly finding: AuditFinding }
  | { readonly kind: 'other-circle'; readonly log: string }
  /** more entries of it were asked for than there are */
  | { readonly kind: 'too-short'; readonly size: number }
);

type GoodLog = ReadCircle & { readonly audited: Extract<ReadCircle['audited'], { ok: true }> };

/** How many entries of a log are read, by its name; where only one log is read, by no name. */
export type LogSizes = ReadonlyMap<string | undefined, number>;

/**
 * @param names of places where the logs are kept
 * @param keys of logs, as the caller has them from elsewhere; each is used for the log of its name
 */
export async function readLogs(
  names: readonly string[],
  keys: readonly VerifierKey[],
  sizes: LogSizes = new Map(),
): Promise<CircleOfLogs | NotOneCircle> {
  const logs: GoodLog[] = [];
  for (const name of names) {
    const { read: open, shown: place } = placeNamed(name);
    const log = await open(keys);
    const [only] = keys;
    const read = await readCircle(log, names.length === 1 ? only : await keyFor(log, keys));
    if (!read) return { kind: 'no-log', place };
    const { audited, origin } = read;
    if (!audited.ok) return { kind: 'not-good', place, finding: audited.finding };
    if (logs.some((l) => l.audited.circle.id !== audited.circle.id || l.origin === origin))
      return { kind: 'other-circle', place, log: origin };
    const size = sizes.get(origin) ?? (names.length === 1 ? sizes.get(undefined) : undefined);
    const { size: most } = audited.checkpoint;
    if (size !== undefined && size > most) return { kind: 'too-short', place, size: most };
    const acts = size === undefined ? read.acts : read.acts.filter((a) => a.index < size);
    logs.push({ ...read, audited, acts });
  }
  const states = await Promise.all(logs.map(stateOf));
  const [first] = logs;
  if (first && logs.length === 1) return { ...(await ofOne(first)), states };
  const { acts, circle, divergences } = await merge(logs.map(auditedLog), nodeSha256);
  return {
    circle,
    acts: acts.map(({ act, time }, index) => ({ index, id: act.id, body: act.body, recorded: dayOf(time) })),
    places: acts.map(({ places }) => places),
    seen: acts.map(({ seen }) => seen),
    logs,
    states,
    divergences,
  };
}

async function stateOf({ log, origin, acts, audited, checkpoint }: GoodLog): Promise<LogState> {
  const { checkpoint: tree } = audited;
  const size = acts.length;
  const root = (await rootsOf(tree, log.tiles, nodeSha256)(size)) ?? tree.root;
  return { log: origin, size, root, checkpoint };
}

async function ofOne(read: GoodLog): Promise<Omit<CircleOfLogs, 'states'>> {
  const { log, acts, audited, origin } = read;
  const { circle, checkpoint } = audited;
  const seen = await seenIn({ circle, acts, origin }, rootsOf(checkpoint, log.tiles, nodeSha256));
  return { circle: asOf(read), acts, places: placesIn(read), seen, logs: [read], divergences: [] };
}

/** The circle as the acts that are read tell it: names, keys and who keeps its logs are those of that size. */
function asOf({ origin, acts, audited: { circle } }: GoodLog): Circle {
  if (acts.length === circle.size) return circle;
  const then = new Circle(nodeSha256, origin);
  for (const act of acts) then.add(act);
  return then;
}

/**
 * Of one log alone: of each of its acts, the states of it that its signer had seen. What names another log nobody can check here; a log
 * that this one goes on from begins it.
 */
export async function seenIn(
  { circle, acts, origin: log }: Pick<ReadCircle, 'acts' | 'origin'> & { readonly circle: Circle },
  rootAt: RootAt,
): Promise<SeenSize[][]> {
  const all: SeenSize[][] = [];
  for (const act of acts) {
    const own: SeenSize[] = [];
    for (const view of viewsIn(act)) {
      const isFormer = circle.former.some((f) => f.log === view.log && view.size <= f.size);
      if (view.log !== undefined && view.log !== log && !isFormer) continue;
      const [root, said] = isFormer ? [await rootAt(view.size), fromBase64(view.root)] : [];
      if (isFormer && !(root && said && sameBytes(root, said))) continue;
      own.push({ log, size: view.size });
    }
    all.push(own);
  }
  return all;
}

/** Of one log alone: where each of its acts stands. */
export const placesIn = ({
  origin: log,
  timed,
  acts,
}: Pick<ReadCircle, 'origin' | 'timed' | 'acts'>): Place[][] =>
  acts.map(({ index }) => [{ log, index, time: recordedAt(index, timed) as number }]);

/** What a party is called: in the charter, else by the beginning of its id. */
export const nameIn = ({ circle }: Pick<ToldCircle, 'circle'>, id: string): string =>
  circle.known().find((p) => p.id === id)?.as ?? id.slice(0, 12);

function auditedLog({ log, origin: name, timed, acts, audited }: GoodLog): AuditedLog {
  return {
    name,
    former: audited.circle.former,
    acts: acts.map((act) => ({ act, time: recordedAt(act.index, timed) as number })),
    rootAt: rootsOf(audited.checkpoint, log.tiles, nodeSha256),
    until: timed.at(-1)?.time ?? 0,
  };
}

async function keyFor(log: LogReader, keys: readonly VerifierKey[]): Promise<VerifierKey | undefined> {
  const origin = (await log.published())?.split('\n', 1)[0];
  return keys.find((key) => key.name === origin);
}

/** Up to where each log is witnessed as the charter asks. */
export function witnessedIn({ circle, logs }: ToldCircle): ReadonlyMap<string, number> {
  const by = witnessesOf(circle).map(({ verifier }) => verifier);
  const quorum = circle.charter?.quorum ?? 0;
  return new Map(logs.map(({ origin, timed }) => [origin, witnessedSize(timed, quorum, by)]));
}

/** Up to where the mirrors of each party hold which log. */
export function mirroredIn({ circle, logs }: ToldCircle): SeenLog[] {
  return mirrorsOf(circle).flatMap(({ id: party, verifier }) =>
    logs.flatMap(({ origin: log, timed }) => {
      const size = witnessedSize(timed, 1, [verifier]);
      return size > 0 ? [{ party, log, size }] : [];
    }),
  );
}

/** Whether an act stands before that size in one of the logs. */
export const isBefore = (places: readonly Place[], sizes: ReadonlyMap<string, number>): boolean =>
  places.some(({ log, index }) => index < (sizes.get(log) ?? 0));
