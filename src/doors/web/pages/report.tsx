/** A report in full, and the list of reports and proposals. */
import { stateOfDossier } from '../../../reason/dossier/state-of-dossier.ts';
import { type AnsweredSentence, answerReport, readingOf } from '../../../reason/report.ts';
import type { When } from '../../../terms/dates.ts';
import { dateClaims } from '../../../terms/dates.ts';
import type { RecordEntry, Report, Sentence } from '../../../terms/report.ts';
import { LANGUAGES } from '../../../terms/text.ts';
import { eventName, sayAnswer } from '../../../words/answers.ts';
import { entryName, reportView } from '../../views/report.ts';
import { type Ctx, href, whyHref } from '../context.ts';
import { Page } from '../layout.tsx';
import { Mark } from '../marks.tsx';
import { Chain, Concerns, Concluded, ConcludedLine, Read, Section, SourceLinks, Tools } from '../parts.tsx';

export function ReportPage({ c, report }: { c: Ctx; report: Report }) {
  const { s, state } = c;
  const { ui } = s.m;
  const view = reportView(s, state, report, c.on);
  const days = report.dossier ? (stateOfDossier(state.record, report.dossier, c.on)?.days ?? []) : [];
  const source = state.record.sources.get(report.source);
  return (
    <Page c={c} title={s.text(report.title)} days={days} section="reports">
      <p class="crumb">
        <a href={href(c, '/reports')}>{ui.reportsTitle}</a>
      </p>
      <div class="head">
        <h1>{s.text(report.title)}</h1>
        <div class="meta">
          <Chain c={c} source={report.source} />
          <p>
            {s.m.source}: <SourceLinks c={c} ids={[report.source]} />
          </p>
        </div>
      </div>
      <Concluded
        c={c}
        said={{ sentence: view.sentence, limits: [] }}
        why={report.dossier ? href(c, `/dossiers/${report.dossier}`) : undefined}
      />
      <Concerns c={c} parties={report.concerns} />
      {report.notes.map((n) => (
        <p class="small note">{s.text(n)}</p>
      ))}
      <Tools
        links={[
          ...(report.dossier ? ([[ui.openDossier, href(c, `/dossiers/${report.dossier}`)]] as const) : []),
          [`${ui.data} .csv`, href(c, `/reports/${report.report}.csv`)],
          [`${ui.data} .json`, href(c, `/reports/${report.report}.json`)],
        ]}
      />
      {answerReport(state, report, c.on).map((a) => (
        <SentenceBlock c={c} report={report} answered={a} />
      ))}
      {source?.note ? <p class="small note">{s.text(source.note)}</p> : null}
    </Page>
  );
}

function SentenceBlock({ c, report, answered }: { c: Ctx; report: Report; answered: AnsweredSentence }) {
  const { s } = c;
  const { ui } = s.m;
  const { sentence, answers } = answered;
  return (
    <article class="sentence" id={sentence.n} aria-labelledby={`h-${sentence.n}`}>
      <h2 id={`h-${sentence.n}`} class="num">
        {sentence.n}
        <span class="kind">
          <Mark is="reported" />
          {sentence.kinds.map((k) => s.m.sentenceKinds[k]).join(', ')}
        </span>
      </h2>
      <div class="cols">
        <div>
          <p class="said big">{s.text(sentence.says)}</p>
          {answers.map((a) => (
            <ConcludedLine c={c} said={sayAnswer(s, report, a)} why={whyHref(c, report.report, sentence.n)} />
          ))}
          {sentence.accounts.length > 0 ? (
            <div class="differs">
              <h3>{ui.otherAccounts}</h3>
              <ul>
                {sentence.accounts.map((a) => (
                  <li>
                    <span class="said">{s.text(a.says)}</span> <SourceLinks c={c} ids={a.sources} />
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
          {sentence.open.length > 0 ? (
            <ul class="readings">
              {sentence.open.map((r) => {
                const reading = readingOf(s.record, report, r);
                return (
                  <li>
                    <Read>
                      {r}: {reading ? s.text(reading.question) : ''}{' '}
                      {reading?.options.map((o) => s.text(o.label)).join(' · ')}
                    </Read>
                  </li>
                );
              })}
            </ul>
          ) : null}
          <details class="more">
            <summary>{ui.inOtherLanguages}</summary>
            <dl>
              {LANGUAGES.filter((l) => l !== s.language && sentence.says[l] !== undefined).map((l) => (
                <>
                  <dt class="small">{l}</dt>
                  <dd lang={l} class="said">
                    {sentence.says[l]}
                  </dd>
                </>
              ))}
            </dl>
          </details>
        </div>
        <SentenceFacts c={c} sentence={sentence} />
      </div>
    </article>
  );
}

function SentenceFacts({ c, sentence }: { c: Ctx; sentence: Sentence }) {
  const { s } = c;
  const { ui } = s.m;
  return (
    <dl class="side facts-list">
      <dt>{ui.speaker}</dt>
      <dd>{sentence.speaker ? s.name(sentence.speaker) : ui.reportVoice}</dd>
      <dt>{ui.addressee}</dt>
      <dd>
        {sentence.addressee === 'unstated' ? <i class="open">{s.m.unstated}</i> : s.name(sentence.addressee)}
      </dd>
      <dt>{ui.eventLabel}</dt>
      <dd>
        {sentence.event === 'unstated' ? <i class="open">{s.m.unstated}</i> : eventName(s, sentence.event)}
      </dd>
      {sentence.when ? (
        <>
          <dt>{ui.whenLabel}</dt>
          <dd>
            <WhenLines c={c} when={sentence.when} />
          </dd>
        </>
      ) : null}
      {sentence.words.map((w) => (
        <>
          <dt lang={w.language}>“{w.text}”</dt>
          <dd>{s.text(w.meaning)}</dd>
        </>
      ))}
      <dt>{ui.putsOnRecord}</dt>
      <dd>
        <ul>
          {sentence.records.map((r) => (
            <li>
              <EntryLink c={c} entry={r} />
            </li>
          ))}
        </ul>
      </dd>
      {sentence.notes.map((n) => (
        <dd class="note">{s.text(n)}</dd>
      ))}
    </dl>
  );
}

/** As said above; as read and as found elsewhere below. */
export function WhenLines({ c, when }: { c: Ctx; when: When }) {
  const { s } = c;
  return (
    <>
      {when.said ? (
        <p>
          <q lang={when.said.language} class="said">
            {when.said.text}
          </q>{' '}
          {s.text(when.said.meaning)}
        </p>
      ) : null}
      {dateClaims(when).map((d) =>
        d.from === 'said' ? (
          <p>
            <Read>
              {s.date(d.date)}
              {d.how ? `: ${s.text(d.how)}` : ''}
            </Read>
          </p>
        ) : (
          <p>
            <Mark is="cannot-tell" />
            {s.date(d.date)} {s.m.dateElsewhere}
            {d.how ? ` (${s.text(d.how)})` : ''}: <SourceLinks c={c} ids={d.sources} />
          </p>
        ),
      )}
    </>
  );
}

export function EntryLink({ c, entry }: { c: Ctx; entry: RecordEntry }) {
  const { s } = c;
  const to =
    'dossier' in entry
      ? whyHref(c, entry.dossier, entry.entry)
      : 'proposal' in entry
        ? href(c, `/reports#${entry.proposal}`)
        : 'region' in entry
          ? href(c, '/structures', { extra: { region: entry.region } })
          : undefined;
  const name = entryName(s, entry);
  return to ? <a href={to}>{name}</a> : <span>{name}</span>;
}

/** Everything told and put forward: reports, and proposals that are not instruments. */
export function ReportsPage({ c }: { c: Ctx }) {
  const { s } = c;
  const { ui } = s.m;
  const byTitle = <T,>(items: Iterable<T>, title: (item: T) => string): T[] =>
    [...items].sort((a, b) => s.compare(title(a), title(b)));
  return (
    <Page c={c} title={ui.reportsTitle} section="reports">
      <h1>{ui.reportsTitle}</h1>
      <ul class="hits">
        {byTitle(c.state.record.reports.values(), (r) => s.text(r.title)).map((r) => (
          <li>
            <a href={href(c, `/reports/${r.report}`, { on: r.on })}>{s.text(r.title)}</a>
          </li>
        ))}
      </ul>
      <Section id="proposals" title={ui.proposalsTitle} lede={ui.proposalsLede}>
        {byTitle(c.state.record.proposals.values(), (p) => s.text(p.title)).map((p) => (
          <article class="sentence" id={p.proposal}>
            <h3>{s.text(p.title)}</h3>
            <div class="cols">
              <div>
                <p class="said big">{s.text(p.says)}</p>
                {p.accounts.length > 0 ? (
                  <div class="differs">
                    <h4>{ui.otherAccounts}</h4>
                    <ul>
                      {p.accounts.map((a) => (
                        <li>
                          <span class="said">{s.text(a.says)}</span> <SourceLinks c={c} ids={a.sources} />
                        </li>
                      ))}
                    </ul>
                  </div>
                ) : null}
                <ConcludedLine
                  c={c}
                  said={{
                    sentence:
                      p.carriedBy.length === 0
                        ? s.m.carriedNone({ n: s.record.instruments.size })
                        : s.m.carriedSome({ names: s.list(p.carriedBy.map((i) => s.titleInSentence(i))) }),
                    limits: [],
                  }}
                />
              </div>
              <dl class="side facts-list">
                <dt>{ui.speaker}</dt>
                <dd>{s.names(p.by)}</dd>
                <dt>{ui.whenLabel}</dt>
                <dd>
                  <WhenLines c={c} when={p.when} />
                </dd>
                <dt>{s.m.sources}</dt>
                <dd>
                  <SourceLinks c={c} ids={p.sources} /> · {s.m.tags[p.tag]} · {s.m.confidences[p.confidence]}
                </dd>
              </dl>
            </div>
          </article>
        ))}
      </Section>
    </Page>
  );
}
