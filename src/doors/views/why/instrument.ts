/** Whether an instrument is in force, or those of its provisions that have a rule of their own, and why. */
import { becauseOf, becauseTooMany } from '../../../reason/because.ts';
import { becauseUnderEachView } from '../../../reason/binding-reasons.ts';
import { instrumentStatus } from '../../../reason/instrument-status.ts';
import { forceOf } from '../../../reason/law/art-24-entry-into-force.ts';
import { clauseMet, inForce } from '../../../reason/law/atoms.ts';
import { becauseOfPlace } from '../../../reason/precedence-reasons.ts';
import { choicesOf } from '../../../reason/readings.ts';
import type { StateOfPlay } from '../../../reason/state-of-play.ts';
import { inForceUntil } from '../../../reason/until.ts';
import type { CivilDay } from '../../../terms/civil-day.ts';
import { sayInstrument } from '../../../words/instrument.ts';
import { capital, type Speaker } from '../../../words/speaker.ts';
import { forceWord, sayUntil } from '../until.ts';
import type { Reasons } from './reasons.ts';

export function reasonsForInstrument(
  s: Speaker,
  state: StateOfPlay,
  id: string,
  on: CivilDay,
): Reasons | undefined {
  const status = instrumentStatus(state, id, on);
  if (!status) return undefined;
  const force =
    status.inForce === 'cannot-tell' && status.tooMany
      ? becauseTooMany(id, status.tooMany)
      : becauseUnderEachView(state, id, inForce(id), on);
  // Where a published day governs, the computed one has reasons of its own and stands beside it.
  const computed =
    status.published.length > 0 ? becauseOf(state.record, state.solution, clauseMet(id), on) : [];
  const until = inForceUntil(state, id, on);
  const said = sayInstrument(s, status, on);
  const turnsOnReadings = choicesOf(state.record, id)?.length !== 0;
  return {
    sort: 'instrument',
    title: s.title(id),
    sentence: said.sentence,
    limits: [...said.limits, ...sayUntil(s, until, (then) => forceWord(s, then))],
    ...(until ? { until } : {}),
    ...(turnsOnReadings ? {} : { asked: { instrument: id } }),
    because: [
      ...force,
      ...computed,
      ...status.ownRules.flatMap(({ rule }) =>
        becauseOf(state.record, state.solution, inForce(forceOf(status.instrument, rule).name), on),
      ),
      ...becauseOfPlace(state, status, on),
    ],
  };
}

/** Of provisions with a rule of their own. */
export function reasonsForProvisions(
  s: Speaker,
  state: StateOfPlay,
  id: string,
  provisions: string,
  on: CivilDay,
): Reasons | undefined {
  const status = instrumentStatus(state, id, on);
  const own = status?.ownRules.find(({ rule }) => rule.id === provisions);
  if (!status || !own) return undefined;
  const of = inForce(forceOf(status.instrument, own.rule).name);
  const until = inForceUntil(state, id, on, of);
  const said = {
    name: s.text(own.rule.title),
    title: s.titleInSentence(id),
    day: s.day(on),
    provisions: s.list(own.rule.provisions),
  };
  const turnsOnReadings = choicesOf(state.record, id)?.length !== 0;
  return {
    sort: 'instrument',
    title: `${capital(said.name)} – ${s.title(id)}`,
    sentence: capital(s.m.provisionsAre[own.inForce](said)),
    limits: sayUntil(s, until, (then) => forceWord(s, then)),
    ...(until ? { until } : {}),
    ...(turnsOnReadings ? {} : { asked: { instrument: id, provisions } }),
    because: becauseOf(state.record, state.solution, of, on),
  };
}
