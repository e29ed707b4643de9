/**
 * Corrections of errors in the text of a treaty, as a log tells of them: proposed, objected to, recorded in a procès-verbal.
 *
 * Source: VCLT art. 79(2): the depositary notifies the error and the proposal to correct it, with a time within which the others may
 * object. If nobody has when it is over, the text is corrected and a procès-verbal of rectification is made; an objection is
 * communicated. 79(4): the corrected text replaces the other from the beginning, unless the States concerned decide otherwise. The
 * time counts from the day on which the log took the proposal in; its last day is one on which an objection is still in time.
 *
 * Not decided here: whether there is an error, and what the States do about an objection. A correction of what no document in the
 * log says (`was`) is told like any other.
 *
 * Rows: corrections.
 */
import { addDays, type CivilDay } from '../../terms/civil-day.ts';
import type { RecordedAct } from '../from-the-log.ts';
import type { LoggedAct, Spoken } from './art-7-full-powers.ts';

type Proposal = Extract<LoggedAct['body'], { kind: 'correction.propose' }>;

export type CorrectionState =
  /** the time to object is running */
  | 'open'
  /** somebody has objected in time: the text stands */
  | 'objected'
  /** nobody has, and the time is over: the procès-verbal is to be made */
  | 'awaits-proces-verbal'
  /** the text is corrected, from the beginning */
  | 'corrected';

export interface Correction {
  readonly act: LoggedAct;
  readonly party: string;
  readonly proposal: Proposal['body'];
  readonly proposed: CivilDay;
  /** last day for an objection */
  readonly until: CivilDay;
  readonly objections: readonly { readonly party: string; readonly act: string; readonly inTime: boolean }[];
  /** procès-verbaux of it; those made before the time was over have no effect */
  readonly protocols: readonly { readonly act: string; readonly inTime: boolean }[];
  readonly state: CorrectionState;
}

/** @param on the day asked about; what was taken in later is not counted */
export function corrections(
  log: readonly RecordedAct[],
  spoken: readonly Spoken[],
  on: CivilDay,
): Correction[] {
  const taken = (act: LoggedAct) => (log[act.index] as RecordedAct).recorded;
  const parties = partiesOf(log);
  const known = spoken.filter(
    ({ act, party, authority, disavowed }) =>
      authority.kind !== 'none' && disavowed.length === 0 && parties.has(party) && taken(act) <= on,
  );
  const answers = new Map<string, Spoken[]>();
  for (const part of known) {
    const { kind, body } = part.act.body;
    if (kind !== 'correction.object' && kind !== 'correction.proces-verbal') continue;
    answers.set(body.correction, [...(answers.get(body.correction) ?? []), part]);
  }
  const proposals = new Map(known.map((part) => [part.act.id, part]));
  return [...proposals.values()].flatMap(({ act, party }) => {
    const { body } = act;
    if (body.kind !== 'correction.propose') return [];
    const until = addDays(taken(act), body.body.days);
    const about = (kind: 'correction.object' | 'correction.proces-verbal') =>
      (answers.get(act.id) ?? []).filter((s) => s.act.index > act.index && s.act.body.kind === kind);
    const objections = about('correction.object').map((s) => ({
      party: s.party,
      act: s.act.id,
      inTime: taken(s.act) <= until,
    }));
    const protocols = about('correction.proces-verbal').map((s) => ({
      act: s.act.id,
      inTime: taken(s.act) > until,
    }));
    const state = stateOf(
      objections.some((o) => o.inTime),
      protocols.some((p) => p.inTime),
      on > until,
    );
    return [{ act, party, proposal: body.body, proposed: taken(act), until, objections, protocols, state }];
  });
}

/** Who may propose and object: the circle's own parties. Whether each is one of the treaty's signatories or contracting States is not asked. */
function partiesOf(log: readonly RecordedAct[]): ReadonlySet<string> {
  const charter = log.find((a) => a.body.kind === 'circle.charter')?.body;
  return new Set(charter?.kind === 'circle.charter' ? charter.body.parties.map((p) => p.party) : []);
}

function stateOf(isObjected: boolean, isRecorded: boolean, isOver: boolean): CorrectionState {
  if (isObjected) return 'objected';
  if (!isOver) return 'open';
  return isRecorded ? 'corrected' : 'awaits-proces-verbal';
}
