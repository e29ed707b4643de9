/** A report, line by line: says, recorded, answer, reasons. */

import { stateOfDossier } from '../../reason/dossier/state-of-dossier.ts';
import { answerReport, isOnlyReported } from '../../reason/report.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import { type CivilDay, writeDay } from '../../terms/civil-day.ts';
import type { RecordEntry, Report } from '../../terms/report.ts';
import { eventName, regionName, sayAnswer } from '../../words/answers.ts';
import { sourceName } from '../../words/reasons.ts';
import { capital, type Speaker } from '../../words/speaker.ts';
import { type ReasonView, reasonView, type Tabular, tabular, type View } from './view.ts';

export interface ReportLine {
  readonly n: string;
  readonly says: string;
  readonly kinds: readonly string[];
  readonly speaker: string | null;
  readonly voice: string;
  readonly occasion: string | null;
  readonly recorded: readonly string[];
  readonly open: readonly string[];
  readonly answers: readonly {
    readonly sentence: string;
    readonly limits: readonly string[];
    readonly because: readonly ReasonView[];
  }[];
}

export interface ReportData {
  readonly report: string;
  readonly title: string;
  readonly source: string;
  readonly lines: readonly ReportLine[];
}

export function reportView(s: Speaker, state: StateOfPlay, report: Report, on: CivilDay): View<ReportData> {
  const { m } = s;
  const answered = answerReport(state, report, on);
  const dossier = report.dossier ? stateOfDossier(state.record, report.dossier, on) : undefined;
  const waits = dossier?.outcomes.waits.filter((w) => w.stated && w.because.kind === 'expectation') ?? [];
  const lines = answered.map(
    ({ sentence, answers }): ReportLine => ({
      n: sentence.n,
      says: s.text(sentence.says),
      kinds: sentence.kinds.map((k) => m.sentenceKinds[k]),
      speaker: sentence.speaker ? s.name(sentence.speaker) : null,
      voice: sentence.voice,
      occasion: sentence.event === 'unstated' ? null : eventName(s, sentence.event),
      recorded: sentence.records.map((r) => entryName(s, r)),
      open: sentence.open,
      answers: answers.map((a) => ({
        ...sayAnswer(s, report, a),
        because: a.because.map((b) => reasonView(s, b, report)),
      })),
    }),
  );
  return {
    sentence: capital(
      m.reportHeadline({
        day: s.day(on),
        lines: lines.length,
        waits: waits.length,
        unnamed: waits.filter((w) => !Array.isArray(w.forWhom)).length,
        onlyReported: isOnlyReported(state.record, report),
      }),
    ),
    limits: report.concerns.length > 0 ? [m.concerns({ names: s.names(report.concerns) })] : [],
    on: writeDay(on),
    at: state.at,
    language: s.language,
    data: { report: report.report, title: s.text(report.title), source: sourceName(s, report.source), lines },
  };
}

/** An entry of the record as a table names it. */
export function entryName(s: Speaker, entry: RecordEntry): string {
  const { record } = s;
  if ('dossier' in entry) return entry.entry;
  if ('proposal' in entry) {
    const p = record.proposals.get(entry.proposal);
    return p ? s.text(p.title) : entry.proposal;
  }
  if ('event' in entry) {
    const e = record.events.get(entry.event);
    return e ? s.text(e.name) : entry.event;
  }
  if ('source' in entry) return sourceName(s, entry.source);
  return 'region' in entry ? regionName(s, entry.region) : entry.reading;
}

export function reportTable(view: View<ReportData>): Tabular {
  return tabular(
    ['n', 'says', 'kinds', 'speaker', 'recorded', 'open', 'answer', 'limits', 'on', 'record_size'],
    view.data.lines.map((l) => [
      l.n,
      l.says,
      l.kinds.join('; '),
      l.speaker,
      l.recorded.join('; '),
      l.open.join('; '),
      l.answers.map((a) => a.sentence).join(' '),
      l.answers.flatMap((a) => a.limits).join(' '),
      view.on,
      view.at,
    ]),
  );
}
