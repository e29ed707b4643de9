/** A negotiation: answer, concerns, whose account, who said what, positions, waits, what would open them, readings. */
import { silentSides } from '../../../reason/dossier/accounts.ts';
import type { StateOfDossier } from '../../../reason/dossier/state-of-dossier.ts';
import type { DossierAct, DossierCondition } from '../../../terms/dossier.ts';
import { sayDossier } from '../../../words/answers.ts';
import { sayRecordEnd } from '../../../words/instrument.ts';
import { type Ctx, href } from '../context.ts';
import { WaitsGraph } from '../figures/waits-graph.tsx';
import { Page } from '../layout.tsx';
import { Concerns, Concluded, Section, Tools } from '../parts.tsx';
import { Entry, GradeLegend, ReadingEntries } from './dossier/entries.tsx';
import { Goals, ReadingsSideBySide } from './dossier/outcomes.tsx';
import { Positions } from './dossier/positions.tsx';
import { FourSetsTable, WaitsInWords } from './dossier/waits.tsx';

export function DossierPage({ c, d }: { c: Ctx; d: StateOfDossier }) {
  const { s } = c;
  const { ui } = s.m;
  const { dossier } = d;
  const id = dossier.dossier as string;
  const said = d.entries.filter((e) => e.tag !== 'reading');
  const isFromTheSame = (e: DossierAct | DossierCondition) => (other: DossierAct | DossierCondition) =>
    other.sources[0] === e.sources[0];
  const data: [string, string][] = [
    [`${ui.data} .csv`, href(c, `/dossiers/${id}.csv`)],
    [`${ui.data} .json`, href(c, `/dossiers/${id}.json`)],
  ];
  return (
    <Page c={c} title={s.text(dossier.title)} days={d.days} section="dossiers">
      <p class="crumb">
        <a href={href(c, '/dossiers')}>{ui.dossiersTitle}</a>
      </p>
      <div class="head">
        <h1>{s.text(dossier.title)}</h1>
        <p class="meta">{sayRecordEnd(s, d.lastEntry, d.laterEntries)}</p>
      </div>
      <Concluded c={c} said={{ ...sayDossier(s, d), limits: [] }} why={href(c, `/dossiers/${id}#waits`)} />
      {dossier.concerns.map((x) => (
        <Concerns c={c} parties={[x.party]} says={s.text(x.says)} />
      ))}
      <OneSide c={c} d={d} />
      <Section id="acts" title={ui.whoSaidWhat}>
        <GradeLegend c={c} />
        <ol class="tl">
          {said.map((e, i) => (
            <Entry c={c} d={d} entry={e} isChainKnown={said.slice(0, i).some(isFromTheSame(e))} />
          ))}
        </ol>
        <p class="now">
          <span class="t num">{s.day(c.on)}</span>
          <span class="ln" aria-hidden="true" />
          <span class="vh">{ui.nowLine}</span>
        </p>
        <p class="small">{sayRecordEnd(s, d.lastEntry, d.laterEntries)}</p>
        <ReadingEntries c={c} d={d} />
        {dossier.keptOut.map((k) => (
          <p class="small">
            <b>{ui.keptOut}.</b> {s.text(k)}
          </p>
        ))}
        <Tools links={data} />
      </Section>
      <Positions c={c} d={d} />
      <Section id="waits" title={ui.waits}>
        <WaitsGraph s={s} d={d} />
        <WaitsInWords c={c} d={d} />
      </Section>
      <FourSetsTable c={c} d={d} />
      <Goals c={c} d={d} />
      <ReadingsSideBySide c={c} d={d} />
      {dossier.notFound.length > 0 ? (
        <Section id="not-found" title={ui.notFound}>
          <ul class="plain">
            {dossier.notFound.map((n) => (
              <li>
                {n.by ? <b>{s.name(n.by)}. </b> : null}
                {s.text(n.says)}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {dossier.notes.map((n) => (
        <p class="small note">{s.text(n)}</p>
      ))}
      <Tools links={data} />
    </Page>
  );
}

/** Directly under the answer: about which things only one side is on record, and how much each has told. */
function OneSide({ c, d }: { c: Ctx; d: StateOfDossier }) {
  const { s } = c;
  const { ui } = s.m;
  const told = new Map<string, string[]>();
  for (const item of d.dossier.items) {
    const silent = silentSides(s.record, d.dossier, item.id, c.on);
    const speaking = d.dossier.sides.filter((x) => !silent.includes(x));
    const only = speaking[0];
    if (speaking.length === 1 && only && d.dossier.sides.length > 1)
      told.set(only, [...(told.get(only) ?? []), s.text(item.label)]);
  }
  return (
    <div class="strip" role="note">
      <div>
        <h2>{ui.oneSideTitle}</h2>
        {[...told].map(([side, objects]) => (
          <p>{ui.oneSideBody({ objects: s.list(objects), side: s.inSentence(side) })}</p>
        ))}
        {d.dossier.notFound.slice(0, 1).map((n) => (
          <p class="small">{s.text(n.says)}</p>
        ))}
      </div>
      <table class="tally">
        <caption class="small">{ui.tally}</caption>
        <tbody>
          {d.tally.map((t) => (
            <tr>
              <th scope="row">
                {s.name(t.who)}
                {t.role === 'other' ? <small>{ui.relayed}</small> : null}
              </th>
              <td class="bar" aria-hidden="true">
                {Array.from({ length: t.entries }, () => (
                  <i />
                ))}
              </td>
              <td class="num">{ui.entriesTold({ n: t.entries })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function DossiersPage({ c }: { c: Ctx }) {
  const { s } = c;
  const { ui } = s.m;
  const dossiers = [...c.state.record.dossiers.values()].sort((a, b) =>
    s.compare(s.text(a.title), s.text(b.title)),
  );
  return (
    <Page c={c} title={ui.dossiersTitle} section="dossiers">
      <h1>{ui.dossiersTitle}</h1>
      <ul class="hits">
        {dossiers.map((x) => (
          <li>
            <a href={href(c, `/dossiers/${x.dossier}`, { on: x.on })}>{s.text(x.title)}</a>
            <p class="small">
              {ui.stateOn} {s.day(x.on)} · {s.list(x.sides.map((p) => s.name(p)))}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
