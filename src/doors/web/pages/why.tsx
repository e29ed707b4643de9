/** The reasons for an answer, as a tree that can be read aloud: steps, entries, readings, and what is missing. */

import { actsOf, entryDays } from '../../../reason/acts-of.ts';
import type { Because } from '../../../reason/because.ts';
import { stateOfDossier } from '../../../reason/dossier/state-of-dossier.ts';
import type { CivilDay } from '../../../terms/civil-day.ts';
import type { Report } from '../../../terms/report.ts';
import { sayReason } from '../../../words/reasons.ts';
import { sayWouldChange, wouldChangeView } from '../../views/until.ts';
import { type Reasons, whatWouldChange } from '../../views/why/reasons.ts';
import { type Ctx, href } from '../context.ts';
import { Page } from '../layout.tsx';
import { gradeMark, Mark } from '../marks.tsx';
import { Concluded, Section, Tools } from '../parts.tsx';

export function WhyPage({ c, about, r }: { c: Ctx; about: readonly string[]; r: Reasons }) {
  const { s } = c;
  const { ui } = s.m;
  const { back, days } = whence(c, about, r);
  return (
    <Page c={c} title={ui.whyTitle({ what: r.title })} days={days}>
      <p class="crumb">
        <a href={href(c, back)}>{about.join(' › ')}</a>
      </p>
      <h1 class="why-title">{ui.whyTitle({ what: r.title })}</h1>
      <Concluded c={c} said={{ sentence: r.sentence, limits: r.limits }} />
      <div class="cols">
        <Section id="because" title={s.m.because}>
          <ReasonTree c={c} because={r.because} report={r.report} />
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
      <WouldChange c={c} r={r} />
      <Section id="not-said" title={ui.doesNotSay}>
        <p>{r.sort === 'entry' || r.sort === 'sentence' ? ui.doesNotSayDossier : ui.doesNotSayStatus}</p>
      </Section>
    </Page>
  );
}

/** Single acts that would be enough, each found by assuming it. */
function WouldChange({ c, r }: { c: Ctx; r: Reasons }) {
  const { s } = c;
  const found = r.asked && whatWouldChange(c.state, r.asked, c.on);
  const said = found && sayWouldChange(s, wouldChangeView(s, found), s.day(c.on));
  if (!said) return null;
  return (
    <Section id="would-change" title={s.m.ui.wouldChangeTitle}>
      <p>{said.heading}</p>
      {said.acts.length === 0 ? null : (
        <ul>
          {said.acts.map((a) => (
            <li>
              <Mark is="assumed" /> {a}
            </li>
          ))}
        </ul>
      )}
      <p class="small">{said.limits.join(' ')}</p>
    </Section>
  );
}

/** The page that asked, and the days on which something that bears on it is on record. */
function whence(
  { state, on }: Ctx,
  [first = '', second = '']: readonly string[],
  r: Reasons,
): { back: string; days: readonly CivilDay[] } {
  const { record } = state;
  switch (r.sort) {
    case 'instrument':
      return { back: `/instruments/${first}`, days: entryDays(actsOf(state, first)) };
    case 'party':
      return {
        back: `/parties/${first}`,
        days: entryDays(actsOf(state, second).filter((a) => a.party === first)),
      };
    case 'entry': {
      const d = stateOfDossier(record, first, on);
      // What was spoken of and is not on record by that day stands among the sets only.
      const place = d?.entries.some((e) => e.id === second) ? second : 'sets';
      return { back: `/dossiers/${first}#${place}`, days: d?.days ?? [] };
    }
    case 'sentence': {
      const dossier = r.report?.dossier;
      return {
        back: `/reports/${first}#${second}`,
        days: dossier ? (stateOfDossier(record, dossier, on)?.days ?? []) : [],
      };
    }
  }
}

/** Reasons, each with its own beneath it. */
export function ReasonTree({
  c,
  because,
  report,
}: {
  c: Ctx;
  because: readonly Because[];
  report?: Report | undefined;
}) {
  return (
    <ul class="tree">
      {because.map((b) => (
        <Step c={c} b={b} report={report} />
      ))}
    </ul>
  );
}

const VOICE_MARK = {
  concluded: 'therefore',
  read: 'reading',
  missing: 'awaited',
  assumed: 'assumed',
} as const;

function Step({ c, b, report }: { c: Ctx; b: Because; report: Report | undefined }) {
  const { s } = c;
  const line = sayReason(s, b, report);
  const mark = b.voice === 'said' ? gradeMark(b.facts.grade ?? 'reported') : VOICE_MARK[b.voice];
  const words = {
    said: s.m.ui.said,
    concluded: s.m.ui.concluded,
    read: s.m.ui.read,
    missing: s.m.whyNot,
    assumed: s.m.grades.assumed,
  }[b.voice];
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
