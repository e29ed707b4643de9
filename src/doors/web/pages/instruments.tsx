/** An instrument on a day: status, clauses, provisions, who may come in, a table of everyone, a map; and the list. */

import { actsOf, entryDays } from '../../../reason/acts-of.ts';
import { type InstrumentStatus, instrumentStatus } from '../../../reason/instrument-status.ts';
import { party as partyAtom } from '../../../reason/law/atoms.ts';
import { accountsBy } from '../../../reason/law/binding.ts';
import { territoriesOf } from '../../../reason/territories.ts';
import { thirdStatesOf } from '../../../reason/third-states.ts';
import { type CivilDay, writeDay } from '../../../terms/civil-day.ts';
import { type Provision, setsOf } from '../../../terms/instrument.ts';
import { regionName } from '../../../words/answers.ts';
import { sayThirdStates } from '../../../words/beside.ts';
import { inForceWord, sayInstrument } from '../../../words/instrument.ts';
import { sayOpenTo, sayParty, standingWord } from '../../../words/party.ts';
import { sayTerritories } from '../../../words/territories.ts';
import { type Ctx, href, whyHref } from '../context.ts';
import { ContinentMap } from '../figures/map.tsx';
import { StepLine } from '../figures/step-line.tsx';
import { Page } from '../layout.tsx';
import { Mark, standingMark } from '../marks.tsx';
import { Concerns, Concluded, Section, SourceLinks, Tools } from '../parts.tsx';

export function InstrumentPage({ c, x }: { c: Ctx; x: InstrumentStatus }) {
  const { s, state } = c;
  const { m } = s;
  const { ui } = m;
  const { instrument } = x;
  const id = instrument.instrument as string;
  const acts = actsOf(state, id);
  const parties = [...x.parties].sort((a, b) => s.compare(s.name(a.party), s.name(b.party)));
  const standing = new Map(parties.map((p) => [p.party, p]));
  const said = sayInstrument(s, x, c.on);
  const thirds = thirdStatesOf(state, instrument, c.on).flatMap(({ who, given }) =>
    sayThirdStates(s, who, given),
  );
  const data: [string, string][] = [
    [`${ui.data} .csv`, href(c, `/instruments/${id}.csv`)],
    [`${ui.data} .json`, href(c, `/instruments/${id}.json`)],
    [m.relations.link, href(c, `/instruments/${id}/relations`)],
    [capitalWhy(m.why), whyHref(c, id)],
  ];
  return (
    <Page c={c} title={s.title(id)} days={entryDays(acts)} section="instruments">
      <p class="crumb">
        <a href={href(c, '/instruments')}>{ui.instrumentsTitle}</a>
        {instrument.structure ? ` › ${s.text(instrument.structure.name)}` : ''}
      </p>
      <div class="head">
        <h1>{s.title(id)}</h1>
        <div class="meta">
          <p>
            {ui.adopted}: {s.date(instrument.adopted.date)}
            {instrument.adopted.place ? `, ${s.text(instrument.adopted.place)}` : ''} ·{' '}
            <Sure c={c} of={instrument.adopted} />
          </p>
          {instrument.depositary ? (
            <p>
              {ui.depositary}: {s.text(instrument.depositary.name)} ·{' '}
              <Sure c={c} of={instrument.depositary} />
            </p>
          ) : null}
          <p>{m.binding[instrument.binding]}</p>
        </div>
      </div>
      <Concluded c={c} said={{ ...said, limits: [...said.limits, ...thirds] }} why={whyHref(c, id)} />
      <Concerns c={c} parties={instrument.concerns} />
      <Counts c={c} x={x} />
      {instrument.bindingAccounts.length > 0 ? (
        <Section id="held" title={m.held.accountsTitle}>
          <ul class="plain">
            {accountsBy(instrument, c.on).map((a) => (
              <li>
                <b>{s.name(a.by)}</b>, {s.date(a.date)}: {m.binding[a.holds]}.{' '}
                <span class="said">{s.text(a.says)}</span> <SourceLinks c={c} ids={a.sources} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {instrument.accounts.length > 0 ? (
        <Section id="accounts" title={ui.accountsTitle}>
          <ul class="plain">
            {instrument.accounts.map((a) => (
              <li>
                <b>{s.name(a.by)}</b>, {s.date(a.date)}, {s.m.and} {s.name(a.about)}:{' '}
                <span class="said">{s.text(a.says)}</span> <SourceLinks c={c} ids={a.sources} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <div class="half">
        <Section id="clauses" title={ui.clauseInForce}>
          <Clauses c={c} x={x} />
        </Section>
        <Section id="ways" title={ui.waysIn}>
          <dl class="prov">
            {instrument.participation.map((w) => (
              <>
                <dt>{w.locator}</dt>
                <dd>
                  <span class="said">{s.text(w.says)}</span>{' '}
                  <small>
                    {m.ways[w.way]}
                    {typeof w.openTo === 'object' && 'term' in w.openTo
                      ? ` · “${s.text(w.openTo.term)}”: ${w.openTo.readAs.map((r) => regionName(s, r)).join(' · ') || ui.noList}`
                      : ''}
                    {setsOf(w.openTo).length > 1 ? ` · ${sayOpenTo(s, setsOf(w.openTo))}` : ''} ·{' '}
                    <Sure c={c} of={w} />
                  </small>
                </dd>
              </>
            ))}
          </dl>
        </Section>
      </div>
      {instrument.provisions.length > 0 ? (
        <Section id="provisions" title={ui.provisions}>
          <Provisions c={c} of={instrument.provisions} />
        </Section>
      ) : null}
      <div class="half wide-left">
        <Section id="progress" title={ui.progress}>
          <StepLine
            s={s}
            points={progress(c, id)}
            on={c.on}
            last={x.laterEntries ? undefined : x.lastEntry}
            idOf="st"
          />
          <Tools links={data} />
        </Section>
        <Section id="where" title={ui.where}>
          <ContinentMap
            s={s}
            record={state.record}
            title={`${s.title(id)}: ${ui.where}`}
            idOf="im"
            classOf={(p) => {
              const known = standing.get(p)?.standing;
              return known === 'in-force' ? 'v3' : known && known !== 'none' ? 'v1' : undefined;
            }}
            legend={[
              ['v3', ui.mapMember],
              ['v1', ui.mapOther],
            ]}
          />
        </Section>
      </div>
      <Section id="status" title={ui.statusOfEach} lede={ui.alphabetical}>
        <div class="tablewrap">
          <table class="stat stack">
            <thead>
              <tr>
                <th scope="col">{ui.participant}</th>
                <th scope="col">{ui.status}</th>
                <th scope="col">{ui.since}</th>
                <th scope="col">{ui.acts}</th>
                <th scope="col">{ui.confidence}</th>
              </tr>
            </thead>
            <tbody>
              {parties.map((p) => (
                <tr>
                  <th scope="row">
                    <a href={href(c, `/parties/${p.party}`)}>{s.name(p.party)}</a>
                  </th>
                  <td class="st" data-l={ui.status}>
                    <Mark is={standingMark(p.standing)} />
                    <a class="why" href={whyHref(c, p.party, id)} title={sayParty(s, p, c.on)}>
                      {standingWord(s, p)}
                    </a>
                    {p.accounts.length > 0 ? <small> {ui.accountsTitle}</small> : null}
                    {(p.readings.length > 0
                      ? []
                      : sayTerritories(s, p.party, territoriesOf(state, id, p.party, c.on))
                    ).map((said) => (
                      <small> {said}</small>
                    ))}
                  </td>
                  <td class="d" data-l={ui.since}>
                    {p.since === undefined ? (
                      ''
                    ) : (
                      <time datetime={writeDay(p.since)}>{s.shortDay(p.since)}</time>
                    )}
                  </td>
                  <td data-l={ui.acts}>
                    {p.acts.map((a) => {
                      const date = a.received ?? a.effective ?? a.done;
                      return (
                        <span class="act-cell" title={a.note && s.text(a.note)}>
                          {m.actKinds[a.kind]} {date ? s.date(date) : ''}
                        </span>
                      );
                    })}
                  </td>
                  <td data-l={ui.confidence} class={`sure-${p.confidence}`}>
                    {m.confidences[p.confidence]}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="legend">
          <span>
            <Mark is="reported" />
            <b>{m.grades.reported}</b> {m.gradesMean.reported}
          </span>
          {(
            ['in-force', 'consented', 'signed', 'provisional', 'suspended', 'ended', 'cannot-tell'] as const
          ).map((k) => (
            <span>
              <Mark is={k} />
              {m.standings[k]}
            </span>
          ))}
        </p>
        <Tools links={data} />
      </Section>
      {instrument.notes.length > 0 ? (
        <Section id="notes" title={ui.notes}>
          {instrument.notes.map((n) => (
            <p class="note">{s.text(n)}</p>
          ))}
        </Section>
      ) : null}
    </Page>
  );
}

const capitalWhy = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** How sure a value is, and where it comes from; an unverified one looks unverified. */
export function Sure({
  c,
  of,
}: {
  c: Ctx;
  of: { readonly confidence: 'certain' | 'likely' | 'unverified'; readonly sources: readonly string[] };
}) {
  return (
    <small class={`sure sure-${of.confidence}`}>
      {c.s.m.confidences[of.confidence]}: <SourceLinks c={c} ids={of.sources} />
    </small>
  );
}

function Counts({ c, x }: { c: Ctx; x: InstrumentStatus }) {
  const { m } = c.s;
  const kinds = [...new Set(x.parties.map((p) => p.standing))];
  return (
    <ul class="facts">
      {kinds.map((k) => (
        <li>
          <Mark is={standingMark(k)} />
          <b class="num">{x.parties.filter((p) => p.standing === k).length}</b>{' '}
          {k === 'in-force' ? inForceWord(c.s, x.instrument.binding) : m.standings[k]}
        </li>
      ))}
    </ul>
  );
}

function Clauses({ c, x }: { c: Ctx; x: InstrumentStatus }) {
  const { s } = c;
  const { ui } = s.m;
  const { entryIntoForce, inForceFor, ownRules, published, laterParties, withdrawal, territories } =
    x.instrument;
  const clauses = [
    entryIntoForce,
    ...(inForceFor ? [inForceFor] : []),
    ...ownRules.map((r) => r.entryIntoForce),
  ];
  return (
    <dl class="prov">
      {clauses.map((clause) => (
        <>
          <dt>{clause.locator}</dt>
          <dd>
            <span class="said">{s.text(clause.says)}</span> <Sure c={c} of={clause} />
          </dd>
        </>
      ))}
      {published.map((p) => (
        <>
          <dt>{s.date(p.date)}</dt>
          <dd>
            {s.m.publishedDay({ days: s.date(p.date) })} <Sure c={c} of={p} />
          </dd>
        </>
      ))}
      {laterParties ? (
        <>
          <dt>{laterParties.locator}</dt>
          <dd>
            {ui.clauseLater} <Sure c={c} of={laterParties} />
          </dd>
        </>
      ) : null}
      {withdrawal ? (
        <>
          <dt>{withdrawal.locator ?? ui.noClause}</dt>
          <dd>
            {ui.clauseLeave}: <span class="said">{s.text(withdrawal.says)}</span>{' '}
            <Sure c={c} of={withdrawal} />
          </dd>
        </>
      ) : null}
      {territories ? (
        <>
          <dt>{territories.locator}</dt>
          <dd>
            {ui.clauseTerritories}: <span class="said">{s.text(territories.says)}</span>{' '}
            <Sure c={c} of={territories} />
          </dd>
        </>
      ) : null}
    </dl>
  );
}

export function Provisions({ c, of }: { c: Ctx; of: readonly Provision[] }) {
  const { s } = c;
  const { m } = s;
  return (
    <>
      <dl class="prov">
        {of.map((p) => (
          <>
            <dt>
              {p.locator}
              {p.limb ? <small>{m.limb(p.limb)}</small> : null}
            </dt>
            <dd>
              <span class="said">{s.text(p.says)}</span>{' '}
              <small>
                {m.provisionAbout[p.about]} · {m.ui.inOurWords} ·
              </small>{' '}
              <Sure c={c} of={p} />
            </dd>
          </>
        ))}
      </dl>
      {of.some((p) => p.limb) ? <p class="small">{m.ui.bothLimbs}</p> : null}
    </>
  );
}

/** The number of parties on each day on which it changed, as far as the days are certain. */
function progress(c: Ctx, id: string): { day: CivilDay; count: number }[] {
  const { solution } = c.state;
  const changes = new Map<number, number>();
  for (const who of new Set(actsOf(c.state, id).map((a) => a.party))) {
    for (const { from, to } of solution.stretches(partyAtom(who, id), 'surely')) {
      if (!Number.isFinite(from)) continue;
      changes.set(from, (changes.get(from) ?? 0) + 1);
      if (to !== undefined) changes.set(to, (changes.get(to) ?? 0) - 1);
    }
  }
  let count = 0;
  return [...changes]
    .sort(([a], [b]) => a - b)
    .map(([day, change]) => {
      count += change;
      return { day: day as CivilDay, count };
    });
}

export function InstrumentsPage({ c }: { c: Ctx }) {
  const { s, state } = c;
  const { m } = s;
  const { ui } = m;
  const rows = [...state.record.instruments.keys()]
    .map((id) => instrumentStatus(state, id, c.on) as InstrumentStatus)
    .sort((a, b) => s.compare(s.title(a.instrument.instrument), s.title(b.instrument.instrument)));
  return (
    <Page c={c} title={ui.instrumentsTitle} days={entryDays(state.record.acts)} section="instruments">
      <h1>{ui.instrumentsTitle}</h1>
      <div class="tablewrap">
        <table class="stat stack">
          <thead>
            <tr>
              <th scope="col">{ui.instrument}</th>
              <th scope="col">{ui.structure}</th>
              <th scope="col">{ui.adopted}</th>
              <th scope="col">{ui.status}</th>
              <th scope="col">{ui.members}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((x) => {
              const id = x.instrument.instrument as string;
              const word = x.inForce === 'yes' ? 'in-force' : x.inForce === 'no' ? 'none' : 'cannot-tell';
              return (
                <tr>
                  <th scope="row">
                    <a href={href(c, `/instruments/${id}`)}>{s.title(id)}</a>
                  </th>
                  <td data-l={ui.structure}>
                    {x.instrument.structure ? s.text(x.instrument.structure.short) : ''}
                  </td>
                  <td class="d" data-l={ui.adopted}>
                    {s.date(x.instrument.adopted.date)}
                  </td>
                  <td data-l={ui.status}>
                    <Mark is={word} />
                    <a class="why" href={whyHref(c, id)}>
                      {x.inForce === 'no'
                        ? m.notInForceWord
                        : x.inForce === 'yes'
                          ? inForceWord(s, x.instrument.binding === 'disputed' ? 'disputed' : 'legal')
                          : m.standings[word]}
                    </a>{' '}
                    <small>{m.binding[x.instrument.binding]}</small>
                  </td>
                  <td class="num" data-l={ui.members}>
                    {x.parties.filter((p) => p.standing === 'in-force').length}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Page>
  );
}
