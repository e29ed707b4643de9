/** The landing page: what is asked here, one report answered, what is pending, and the way to everything else. */
import { stateOfDossier } from '../../../reason/dossier/state-of-dossier.ts';
import { answer, answerReport } from '../../../reason/report.ts';
import { writeDay } from '../../../terms/civil-day.ts';
import { sayAnswer } from '../../../words/answers.ts';
import { type Ctx, href, whyHref } from '../context.ts';
import { Page } from '../layout.tsx';
import { Mark } from '../marks.tsx';
import { ConcludedLine, Section, Tools } from '../parts.tsx';
import { Ledger } from './ledger.tsx';
import { SearchForm } from './search.tsx';

export function Home({ c }: { c: Ctx }) {
  const { s, state } = c;
  const { ui } = s.m;
  const [report] = state.record.reports.values();
  const dossier = report?.dossier ? stateOfDossier(state.record, report.dossier, c.on) : undefined;
  const settled = [...state.record.dossiers.values()].filter((d) => d.dossier !== report?.dossier);
  const regions = report?.sentences.flatMap((x) => x.asks).find((q) => q.ask === 'coverage');
  return (
    <Page c={c} title={ui.homeTitle} days={dossier?.days ?? []}>
      <div class="hero">
        <div>
          <h1>{ui.homeTitle}</h1>
          <p class="lede">{ui.homeLede}</p>
        </div>
        <div class="voices">
          <h2>{ui.voices}</h2>
          <figure class="quote">
            <blockquote>{ui.voiceSaid}</blockquote>
          </figure>
          <div class="concl">
            <Mark is="therefore" />
            <p>{ui.voiceConcluded}</p>
          </div>
          <p class="read">[{ui.voiceRead}]</p>
        </div>
      </div>
      <SearchForm c={c} />
      {report ? (
        <Section id="report" title={ui.oneReport} lede={ui.oneReportLede}>
          <Ledger c={c} report={report} answered={answerReport(state, report, c.on)} />
          <Tools
            links={[
              [ui.openReport, href(c, `/reports/${report.report}`)],
              ...(report.dossier
                ? ([[ui.openDossier, href(c, `/dossiers/${report.dossier}`)]] as const)
                : []),
              [`${ui.data} .csv`, href(c, `/reports/${report.report}.csv`)],
              [`${ui.data} .json`, href(c, `/reports/${report.report}.json`)],
            ]}
          />
        </Section>
      ) : null}
      <div class="half">
        {dossier ? (
          <Section id="pending" title={ui.pending}>
            <ul class="wait">
              {dossier.outcomes.waits
                .filter((w) => w.stated)
                .map((w) => {
                  const act = dossier.dossier.acts.find((a) => a.id === w.act);
                  return (
                    <li>
                      <p class="who">
                        <span>{s.actors(w.who)}</span>
                        <i>
                          <Mark is="awaited" />
                          {ui.needsFrom}
                        </i>
                        <span class={Array.isArray(w.forWhom) ? '' : 'open'}>{s.actors(w.forWhom)}</span>
                      </p>
                      <p class="said">
                        {act ? s.text(act.says) : w.act}{' '}
                        <a
                          class="why w"
                          href={whyHref(c, dossier.dossier.dossier, w.act)}
                          aria-label={`${s.m.why}: ${w.act}`}
                        >
                          {s.m.why}
                        </a>
                      </p>
                    </li>
                  );
                })}
            </ul>
            {dossier.outcomes.waits.some((w) => w.stated) ? null : <p>{s.m.noWaits}.</p>}
          </Section>
        ) : null}
        <div>
          {regions && report ? (
            <Section id="structures" title={ui.wholeContinent}>
              <ConcludedLine
                c={c}
                said={sayAnswer(s, report, answer(state, regions, c.on))}
                why={href(c, '/structures')}
              />
            </Section>
          ) : null}
          {settled.map((d) => (
            <Section id={`settled-${d.dossier}`} title={ui.settledExample}>
              <p>
                <a href={href(c, `/dossiers/${d.dossier}`, { on: d.on })}>
                  {ui.settledLede({ title: s.text(d.title), day: s.day(d.on) })}
                </a>
              </p>
            </Section>
          ))}
        </div>
      </div>
      <p class="small">
        <time datetime={writeDay(c.on)}>{s.day(c.on)}</time>
      </p>
    </Page>
  );
}
