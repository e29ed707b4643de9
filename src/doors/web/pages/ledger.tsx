/** The table sentence → recorded → answer. */
import { type AnsweredSentence, isOnlyReported } from '../../../reason/report.ts';
import type { Report } from '../../../terms/report.ts';
import { sayAnswer } from '../../../words/answers.ts';
import { entryName } from '../../views/report.ts';
import { type Ctx, href, whyHref } from '../context.ts';
import { Mark } from '../marks.tsx';
import { ConcludedLine, Read } from '../parts.tsx';

export function Ledger({
  c,
  report,
  answered,
}: {
  c: Ctx;
  report: Report;
  answered: readonly AnsweredSentence[];
}) {
  const { s } = c;
  const { ui } = s.m;
  return (
    <>
      <div class="tablewrap">
        <table class="ledger stack">
          <thead>
            <tr>
              <th scope="col" class="n">
                <span class="vh">{ui.number}</span>
              </th>
              <th scope="col" class="c1">
                {ui.reportSays}
              </th>
              <th scope="col" class="c2">
                {ui.recorded}
              </th>
              <th scope="col">{ui.answerOn({ day: s.day(c.on) })}</th>
            </tr>
          </thead>
          <tbody>
            {answered.map(({ sentence, answers }) => (
              <tr id={sentence.n}>
                <th scope="row" class="n num">
                  <a href={href(c, `/reports/${report.report}#${sentence.n}`)}>{sentence.n}</a>
                </th>
                <td class="c1 said" data-l={ui.reportSays}>
                  {s.text(sentence.says)}
                </td>
                <td class="c2" data-l={ui.recorded}>
                  <span class="kind">
                    <Mark is="reported" />
                    {sentence.kinds.map((k) => s.m.sentenceKinds[k]).join(', ')}
                  </span>
                  <small>{sentence.speaker ? s.name(sentence.speaker) : ui.reportVoice}</small>
                  <small>{[...new Set(sentence.records.map((r) => entryName(s, r)))].join(' · ')}</small>
                </td>
                <td data-l={ui.answerOn({ day: s.day(c.on) })}>
                  {answers.map((a) => (
                    <ConcludedLine
                      c={c}
                      said={sayAnswer(s, report, a)}
                      why={whyHref(c, report.report, sentence.n)}
                    />
                  ))}
                  {sentence.open.length > 0 ? (
                    <p class="limit">
                      {ui.leftOpen}{' '}
                      {sentence.open.map((r) => (
                        <>
                          <Read>{r}</Read>{' '}
                        </>
                      ))}
                    </p>
                  ) : null}
                  <code class="cmd">{`mufakat why ${report.report} ${sentence.n}`}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="legend">
        <span>
          <Mark is="reported" />
          <b>{s.m.grades.reported}</b>
          {isOnlyReported(c.state.record, report) ? `: ${ui.allReported}` : ''}
        </span>
        <span>
          <Read>R</Read> {ui.questionLeftOpen}
        </span>
      </p>
    </>
  );
}
