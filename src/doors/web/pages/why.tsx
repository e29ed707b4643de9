/** The reasons for an answer, as a tree that can be read aloud: steps, entries, readings, and what is missing. */
import type { Because } from '../../../reason/because.ts';
import type { Report } from '../../../terms/report.ts';
import { sayReason } from '../../../words/reasons.ts';
import type { Reasons } from '../../views/why.ts';
import { type Ctx, href } from '../context.ts';
import { Page } from '../layout.tsx';
import { gradeMark, Mark } from '../marks.tsx';
import { Concluded, Section, Tools } from '../parts.tsx';

export function WhyPage({ c, about, r }: { c: Ctx; about: readonly string[]; r: Reasons }) {
  const { s } = c;
  const { ui } = s.m;
  const back =
    r.sort === 'instrument'
      ? `/instruments/${about[0]}`
      : r.sort === 'party'
        ? `/parties/${about[0]}`
        : r.sort === 'entry'
          ? `/dossiers/${about[0]}#${about[1]}`
          : `/reports/${about[0]}#${about[1]}`;
  return (
    <Page c={c} title={ui.whyTitle({ what: r.title })} days={[]}>
      <p class="crumb">
        <a href={href(c, back)}>{about.join(' › ')}</a>
      </p>
      <h1 class="why-title">{ui.whyTitle({ what: r.title })}</h1>
      <Concluded c={c} said={{ sentence: r.sentence, limits: r.limits }} />
      <div class="cols">
        <Section id="because" title={s.m.because}>
          <ul class="tree">
            {r.because.map((b) => (
              <Step c={c} b={b} report={r.report} />
            ))}
          </ul>
        </Section>
        <div class="side">
          <h2>{ui.howToRead}</h2>
          <p>
            <Mark is="therefore" /> {ui.readConcluded}
          </p>
          <p>
            <Mark is="reported" /> {ui.readSaid}
          </p>
          <p>
            <Mark is="reading" /> {ui.readReading}
          </p>
          <p>
            <Mark is="awaited" /> {ui.readMissing}
          </p>
          <Tools links={[[`${ui.data} .json`, href(c, `/why/${about.join('/')}.json`)]]} />
        </div>
      </div>
      <Section id="not-said" title={ui.doesNotSay}>
        <p>{r.sort === 'entry' || r.sort === 'sentence' ? ui.doesNotSayDossier : ui.doesNotSayStatus}</p>
      </Section>
    </Page>
  );
}

const VOICE_MARK = { concluded: 'therefore', read: 'reading', missing: 'awaited' } as const;

function Step({ c, b, report }: { c: Ctx; b: Because; report: Report | undefined }) {
  const { s } = c;
  const line = sayReason(s, b, report);
  const mark = b.voice === 'said' ? gradeMark(b.facts.grade ?? 'reported') : VOICE_MARK[b.voice];
  const words = { said: s.m.ui.said, concluded: s.m.ui.concluded, read: s.m.ui.read, missing: s.m.whyNot }[
    b.voice
  ];
  return (
    <li class={`voice-${b.voice}`}>
      <div class="n">
        <Mark is={mark} />
        <div>
          <span class="vh">{words}: </span>
          {b.voice === 'read' ? (
            <span class="r">
              [<span>{line.text}</span>]
            </span>
          ) : (
            <span class={b.voice === 'said' ? 'said' : b.voice === 'missing' ? 'fail' : 'hold'}>
              {line.text}
            </span>
          )}
          {line.cite ? <span class="cite">{line.cite}</span> : null}
        </div>
      </div>
      {b.grounds.length === 0 ? null : b.grounds.length > 12 ? (
        <details>
          <summary>{b.grounds.length}</summary>
          <ul>
            {b.grounds.map((g) => (
              <Step c={c} b={g} report={report} />
            ))}
          </ul>
        </details>
      ) : (
        <ul>
          {b.grounds.map((g) => (
            <Step c={c} b={g} report={report} />
          ))}
        </ul>
      )}
    </li>
  );
}
