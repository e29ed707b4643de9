/** The continent: who is in which structure, who in none, what the clauses would let those outside do. */
import { entryDays } from '../../../reason/acts-of.ts';
import { partyStatus } from '../../../reason/party-status.ts';
import { isCounted, structures } from '../../../reason/structures.ts';
import { regionName } from '../../../words/answers.ts';
import { standingWord } from '../../../words/party.ts';
import { structuresView } from '../../views/structures.ts';
import { type Ctx, href, whyHref } from '../context.ts';
import { ContinentMap } from '../figures/map.tsx';
import { Page } from '../layout.tsx';
import { Mark, standingMark } from '../marks.tsx';
import { Concluded, Section, SourceLinks, Tools } from '../parts.tsx';
import { Provisions, Sure } from './instruments.tsx';

export function StructuresPage({
  c,
  region,
  lists,
}: {
  c: Ctx;
  region: string | undefined;
  lists: readonly string[];
}) {
  const { s, state } = c;
  const { m } = s;
  const { ui } = m;
  const views = lists.map((r) => structuresView(s, state, r, c.on));
  // With no list chosen the matrix shows the widest of those that a report asks about short of the whole world.
  const continental = views.filter((v) => v.data.states.length < 150);
  const shown =
    views.find((v) => v.data.region === region) ??
    continental.sort((a, b) => b.data.states.length - a.data.states.length)[0] ??
    views[0];
  if (!shown) return null;
  const columns = shown.data.structures;
  const days = entryDays(state.record.acts.filter((a) => columns.some((x) => x.instrument === a.instrument)));
  const count = (who: string) => columns.filter((x) => x.counted && x.members.includes(who)).length;
  const classOf = (who: string) => {
    if (!shown.data.states.includes(who)) return undefined;
    const n = count(who);
    return n === 0 ? 'v0' : n === 1 ? 'v1' : n <= 3 ? 'v2' : n <= 5 ? 'v3' : 'v4';
  };
  return (
    <Page
      c={c}
      title={region === undefined ? ui.structuresTitle : `${ui.structuresTitle}: ${shown.data.title}`}
      days={days}
      section="structures"
    >
      <div class="head">
        <h1>{ui.structuresTitle}</h1>
        <p class="meta">{ui.structuresLede}</p>
      </div>
      <Concluded
        c={c}
        said={{
          sentence: views[0]?.sentence ?? '',
          limits: [...views.slice(1).map((v) => v.sentence), ...(views[0]?.limits.slice(-1) ?? [])],
        }}
      />
      <Section id="lists" title={ui.lists}>
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{ui.chooseList}</th>
              <th scope="col">{ui.listOf({ n: 0 }).replace('0 ', '')}</th>
              <th scope="col">{ui.widest}</th>
              <th scope="col">{ui.inNone}</th>
            </tr>
          </thead>
          <tbody>
            {views.map((v) => (
              <tr class={v === shown ? 'chosen' : ''}>
                <th scope="row">
                  <a
                    href={href(c, '/structures', { extra: { region: v.data.region } })}
                    {...(v === shown ? { 'aria-current': 'true' } : {})}
                  >
                    {v.data.title}
                  </a>
                  <small>{v.data.definition}</small>
                </th>
                <td class="num" data-l={ui.lists}>
                  {v.data.states.length}
                </td>
                <td class="num" data-l={ui.widest}>
                  {v.data.widest}
                </td>
                <td data-l={ui.inNone}>
                  {v.data.inNone.length === 0
                    ? ui.nobody
                    : v.data.inNone.length > 12
                      ? v.data.inNone.length
                      : s.list(v.data.inNone.map((p) => s.name(p)))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <div class="sheet">
        <Section id="matrix" title={ui.matrix}>
          <p class="small">{shown.data.title}</p>
          <div class="tablewrap">
            <table class="mx">
              <thead>
                <tr>
                  <th scope="col">{ui.listOf({ n: shown.data.states.length })}</th>
                  {columns.map((x) => (
                    <th scope="col" class={x.counted ? '' : 'beside'}>
                      <a href={href(c, `/instruments/${x.instrument}`)}>
                        <span>{x.short}</span>
                      </a>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <tr class="tot">
                  <th scope="row">{ui.members}</th>
                  {columns.map((x) => (
                    <td class={x.counted ? '' : 'beside'}>
                      {x.members.length}
                      {x.uncertain.length > 0 ? `–${x.members.length + x.uncertain.length}` : ''}
                    </td>
                  ))}
                </tr>
                {shown.data.states.map((who, i) => (
                  <tr class={i % 5 === 4 ? 'five' : ''}>
                    <th scope="row">
                      <a href={href(c, `/parties/${who}`)}>{s.name(who)}</a>
                    </th>
                    {columns.map((x) => {
                      const p = partyStatus(state, x.instrument, who, c.on);
                      return (
                        <td
                          class={[
                            ...(x.counted ? [] : ['beside']),
                            ...(p.standing === 'none' ? [] : [`sure-${p.confidence}`]),
                          ].join(' ')}
                        >
                          {p.standing === 'none' ? null : (
                            <>
                              <Mark is={p.accounts.length > 0 ? 'cannot-tell' : standingMark(p.standing)} />
                              <span class="vh">
                                {[
                                  standingWord(s, p),
                                  ...(p.confidence === 'unverified' ? [m.confidences.unverified] : []),
                                ].join(', ')}
                              </span>
                            </>
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="legend">
            {(['in-force', 'suspended', 'signed', 'ended'] as const).map((k) => (
              <span>
                <Mark is={k} />
                {m.standings[k]}
              </span>
            ))}
            <span>
              <Mark is="cannot-tell" />
              {m.standings['cannot-tell']} · {ui.accountsTitle}
            </span>
            <span class="sure-unverified">{m.confidences.unverified}</span>
          </p>
          <Tools
            links={[
              [`${ui.data} .csv`, href(c, `/structures.csv`, { extra: { region: shown.data.region } })],
              [`${ui.data} .json`, href(c, `/structures.json`, { extra: { region: shown.data.region } })],
            ]}
          />
        </Section>
        <div>
          <Section id="map" title={ui.mapCount}>
            <ContinentMap
              s={s}
              record={state.record}
              title={ui.mapCount}
              idOf="cm"
              classOf={classOf}
              legend={[
                ['v0', '0'],
                ['v1', '1'],
                ['v2', '2–3'],
                ['v3', '4–5'],
                ['v4', '6+'],
              ]}
            />
          </Section>
          <Section id="open" title={ui.howCome}>
            <table class="stack">
              <thead>
                <tr>
                  <th scope="col">{ui.structure}</th>
                  {(['own-act', 'by-others', 'depends', 'not-open'] as const).map((k) => (
                    <th scope="col">{m.openness[k]}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {columns.map((x) => {
                  const ways = state.record.instruments.get(x.instrument)?.participation ?? [];
                  return (
                    <tr>
                      <th scope="row">
                        <a href={href(c, `/instruments/${x.instrument}#ways`)}>{x.short}</a>
                        {ways.map((w) => (
                          <Sure c={c} of={w} />
                        ))}
                      </th>
                      {(
                        [
                          ['own-act', x.outside.ownAct],
                          ['by-others', x.outside.byOthers],
                          ['depends', x.outside.depends],
                          ['not-open', x.outside.notOpen],
                        ] as const
                      ).map(([k, who]) => (
                        <td
                          class="num"
                          data-l={m.openness[k]}
                          title={who.length <= 12 ? s.list(who.map((p) => s.name(p))) : undefined}
                        >
                          {who.length}
                        </td>
                      ))}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </Section>
        </div>
      </div>
      <Indivisible c={c} />
      <Section id="claims" title={ui.claims}>
        <dl class="prov claims">
          {state.record.disputedAreas.map((a) => (
            <>
              <dt>{s.text(a.name)}</dt>
              <dd>
                <ul class="plain">
                  {a.claims.map((x) => (
                    <li>
                      <b>{s.list(x.by.map((p) => s.name(p)))}</b>: {s.text(x.says)}{' '}
                      <SourceLinks c={c} ids={x.sources} />
                    </li>
                  ))}
                </ul>
                {a.note ? <small>{s.text(a.note)}</small> : null}
              </dd>
            </>
          ))}
        </dl>
      </Section>
    </Page>
  );
}

/** Every provision on indivisible security on file, each with its limbs, side by side. */
function Indivisible({ c }: { c: Ctx }) {
  const { s, state } = c;
  const with_ = [...state.record.instruments.values()]
    .filter((i) => i.provisions.some((p) => p.about === 'indivisibility'))
    .sort((a, b) => s.compare(s.title(a.instrument), s.title(b.instrument)));
  if (with_.length === 0) return null;
  return (
    <Section id="indivisible" title={s.m.ui.indivisible}>
      <div class="half">
        {with_.map((i) => (
          <div>
            <h3>
              <a href={href(c, `/instruments/${i.instrument}`)}>{s.title(i.instrument)}</a>
            </h3>
            <p class="small">
              {s.m.binding[i.binding]} · <a href={whyHref(c, i.instrument)}>{s.m.why}</a>
            </p>
            <Provisions c={c} of={i.provisions.filter((p) => p.about === 'indivisibility')} />
          </div>
        ))}
      </div>
    </Section>
  );
}

export function defaultLists(c: Ctx): string[] {
  const asked = [...c.state.record.reports.values()].flatMap((r) =>
    r.sentences.flatMap((x) => x.asks.flatMap((q) => (q.ask === 'coverage' ? q.regions : []))),
  );
  const known = asked.length > 0 ? asked : [...c.state.record.regions.keys()];
  return [...new Set<string>(known)];
}

export { isCounted, regionName, structures };
