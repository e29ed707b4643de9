/** What a dossier or a report says, and why it stands or does not. */
import { stateOfDossier, whyAct } from '../../../reason/dossier/state-of-dossier.ts';
import { answer, answerSentence, whyCondition } from '../../../reason/report.ts';
import type { StateOfPlay } from '../../../reason/state-of-play.ts';
import type { CivilDay } from '../../../terms/civil-day.ts';
import type { Question } from '../../../terms/report.ts';
import { sayAnswer } from '../../../words/answers.ts';
import type { Speaker } from '../../../words/speaker.ts';
import type { Reasons } from './reasons.ts';

/** An act or a condition of a dossier. */
export function reasonsForEntry(
  s: Speaker,
  state: StateOfPlay,
  dossier: string,
  entry: string,
  on: CivilDay,
): Reasons | undefined {
  const d = stateOfDossier(state.record, dossier, on);
  const known = d && [...d.dossier.acts, ...d.dossier.conditions].find((e) => e.id === entry);
  if (!d || !known) return undefined;
  const isAct = 'kind' in known;
  const report = [...state.record.reports.values()].find((r) => r.dossier === dossier);
  const question = { ask: isAct ? 'act' : 'condition', dossier, entry } as Question;
  return {
    sort: 'entry',
    title: s.text(known.says),
    ...sayAnswer(s, report, answer(state, question, on)),
    because: isAct ? whyAct(state.record, d, entry) : whyCondition(state.record, d, entry),
    ...(report ? { report } : {}),
  };
}

/** The answers to a sentence of a report. */
export function reasonsForSentence(
  s: Speaker,
  state: StateOfPlay,
  id: string,
  n: string,
  on: CivilDay,
): Reasons | undefined {
  const report = state.record.reports.get(id);
  const sentence = report?.sentences.find((each) => each.n === n);
  if (!report || !sentence) return undefined;
  const { answers } = answerSentence(state, report, sentence, on);
  const said = answers.map((a) => sayAnswer(s, report, a));
  return {
    sort: 'sentence',
    title: `${n}. ${s.text(sentence.says)}`,
    sentence: said.map((a) => a.sentence).join(' '),
    limits: said.flatMap((a) => a.limits),
    because: answers.flatMap((a) => a.because),
    report,
  };
}
