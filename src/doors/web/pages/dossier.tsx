/** A negotiation: answer, concerns, whose account, who said what, positions, waits, what would open them, readings. */
import { sideOf, silentSides } from '../../../reason/dossier/accounts.ts';
import { actStanding, conditionMet, type StateOfDossier } from '../../../reason/dossier/state-of-dossier.ts';
import { dateClaims, narrowestClaim } from '../../../terms/dates.ts';
import type { Actors, DossierAct, DossierCondition } from '../../../terms/dossier.ts';
import { sayDossier, sayRecordEnd } from '../../../words/answers.ts';
import { capital } from '../../../words/speaker.ts';
import { type Ctx, href, whyHref } from '../context.ts';
import { WaitsGraph } from '../figures/waits-graph.tsx';
import { Page } from '../layout.tsx';
import { gradeMark, Mark, moveMark } from '../marks.tsx';
import { Chain, Concerns, Concluded, Read, Section, SourceLinks, Tools } from '../parts.tsx';
import { Goals, ReadingsSideBySide } from './outcomes.tsx';
import { WhenLines } from './report.tsx';

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

function GradeLegend({ c }: { c: Ctx }) {
  const { m } = c.s;
  return (
    <p class="legend">
      <b>{m.ui.gradesOfAnAct}:</b>
      {(['deposited', 'attested', 'reported'] as const).map((g) => (
        <span>
          <Mark is={g} />
          <b>{m.grades[g]}</b> {m.gradesMean[g]}
        </span>
      ))}
      <span>
        <Mark is="reading" />
        <b>{m.tags.reading}</b> {m.ui.readingGrade}
      </span>
    </p>
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

function actorsIn(c: Ctx, actors: Actors) {
  const { s } = c;
  if (Array.isArray(actors)) return <b>{s.list(actors.map((a) => s.name(a)))}</b>;
  return (
    <span class="open">
      {s.m.giverNotNamed}
      {actors === 'unstated' ? '' : ` [${actors.reading}]`}
    </span>
  );
}

interface EntryProps {
  readonly c: Ctx;
  readonly d: StateOfDossier;
  readonly entry: DossierAct | DossierCondition;
  /** the same words came the same way further up */
  readonly isChainKnown: boolean;
}

function Entry({ c, d, entry, isChainKnown }: EntryProps) {
  const { s } = c;
  const { m } = s;
  const isAct = 'kind' in entry;
  const standing = isAct ? actStanding(d, entry.id) : undefined;
  const claims = dateClaims(entry.when);
  const first = narrowestClaim(entry.when);
  return (
    <li id={entry.id}>
      <div class="when num">
        <b>{first ? s.date(first.date) : m.dayUnknown}</b>
        {first?.from === 'elsewhere' ? <small>{m.dateElsewhere}</small> : null}
        {entry.when.said ? (
          <small>
            <q lang={entry.when.said.language}>{entry.when.said.text}</q>, {m.asSaid}
          </small>
        ) : null}
        {claims
          .filter((x) => x.from === 'elsewhere' && x.date.text !== first?.date.text)
          .map((x) => (
            <small>
              <Mark is="cannot-tell" />
              {s.date(x.date)} {m.dateElsewhere}
            </small>
          ))}
      </div>
      <div class="axis">
        <Mark is={isAct && standing ? moveMark(entry, standing) : 'condition'} />
      </div>
      <div class="body">
        <p class="act">
          <span class="num">{entry.id}</span> {actorsIn(c, entry.by)}{' '}
          {isAct ? (
            <>
              {standing === 'done' || standing === 'counted'
                ? m.moves[entry.kind]
                : m.actStandings[standing ?? 'named']}
              {entry.awaitedBy ? (
                <>
                  {' · '}
                  {s.inSentence(entry.awaitedBy)} {m.ui.needsFrom}
                </>
              ) : null}
            </>
          ) : (
            <>
              {m.sentenceKinds.condition}: {entry.act}
              {conditionMet(d, entry.id) === false ? ` · ${m.conditionNotMet}` : ''}
            </>
          )}{' '}
          <a
            class="why w"
            href={whyHref(c, d.dossier.dossier, entry.id)}
            aria-label={`${m.why}: ${entry.id}`}
          >
            {m.why}
          </a>
        </p>
        <p class="said">{s.text(entry.says)}</p>
        {entry.accounts.length > 0 ? (
          <ul class="differs">
            {entry.accounts.map((a) => (
              <li>
                <span class="said">{s.text(a.says)}</span> <SourceLinks c={c} ids={a.sources} />
              </li>
            ))}
          </ul>
        ) : null}
        {entry.turnsOn.length > 0 ? (
          <p class="turns">
            {entry.turnsOn.map((r) => {
              const reading = d.dossier.readings.find((x) => x.id === r);
              return (
                <>
                  <a class="plainlink" href={`#${r}`}>
                    <Read>
                      {r}: {reading ? s.text(reading.question) : ''}
                    </Read>
                  </a>{' '}
                </>
              );
            })}
          </p>
        ) : null}
      </div>
      <div class="src">
        <p class="small">
          <span class="grade">
            <Mark is={gradeMark(isAct ? entry.grade : 'reported')} />
            {m.tags[entry.tag]}
          </span>{' '}
          · {m.confidences[entry.confidence]}
        </p>
        <Chain c={c} source={entry.sources[0] as string} folded={isChainKnown} />
        <p class="small">
          {m.sources}: <SourceLinks c={c} ids={entry.sources} />
        </p>
        {claims.length > 1 || entry.when.said ? (
          <details class="small">
            <summary>{m.ui.whenLabel}</summary>
            <WhenLines c={c} when={entry.when} />
          </details>
        ) : null}
      </div>
    </li>
  );
}

/** What nobody said and a reading supposes: apart from the acts, so that the two are never taken for one another. */
function ReadingEntries({ c, d }: { c: Ctx; d: StateOfDossier }) {
  const { s } = c;
  const { m } = s;
  const entries = d.entries.filter((e) => e.tag === 'reading');
  if (entries.length === 0) return null;
  return (
    <details class="supposed" open>
      <summary>{m.ui.readingEntries({ n: entries.length })}</summary>
      <ul class="plain">
        {entries.map((e) => (
          <li id={e.id}>
            <span class="num">{e.id}</span> <Read>{s.text(e.says)}</Read>{' '}
            {Object.keys(e.under).length > 0 ? <small>{s.box(d.dossier, e.under as never)}</small> : null}{' '}
            <a class="why w" href={whyHref(c, d.dossier.dossier, e.id)} aria-label={`${m.why}: ${e.id}`}>
              {m.why}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Items in rows, sides in columns, and those concerned across the foot. */
function Positions({ c, d }: { c: Ctx; d: StateOfDossier }) {
  const { s } = c;
  const { m } = s;
  const { dossier } = d;
  const on = new Set(d.entries.map((e) => e.id as string));
  const cellActs = (item: string, side: string): DossierAct[] =>
    dossier.acts.filter(
      (a) =>
        a.object === item &&
        on.has(a.id) &&
        a.tag !== 'reading' &&
        (actsFor(a.by, side) ||
          (a.awaitedBy !== undefined && sideOf(s.record, dossier, a.awaitedBy) === side)),
    );
  const actsFor = (actors: Actors, side: string) =>
    Array.isArray(actors) && actors.some((p) => sideOf(s.record, dossier, p) === side);
  const items = dossier.items.filter((i) => dossier.acts.some((a) => a.object === i.id && on.has(a.id)));
  return (
    <Section id="positions" title={m.ui.positions}>
      <div class="tablewrap">
        <table class="pos stack">
          <thead>
            <tr>
              <th scope="col">{m.ui.item}</th>
              {dossier.sides.map((side) => (
                <th scope="col">{s.name(side)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr>
                <th scope="row">
                  {s.text(item.label)}
                  {item.note ? <small>{s.text(item.note)}</small> : null}
                </th>
                {dossier.sides.map((side) => {
                  const acts = cellActs(item.id, side);
                  return (
                    <td data-l={s.name(side)}>
                      <div>
                        {acts.length === 0 ? (
                          <span class="st none">
                            <Mark is="unstated" />
                            {m.ui.silentCell}
                          </span>
                        ) : (
                          acts.map((a) => {
                            const standing = actStanding(d, a.id);
                            const asks =
                              a.awaitedBy !== undefined && sideOf(s.record, dossier, a.awaitedBy) === side;
                            const isDone = standing === 'done' || standing === 'counted';
                            return (
                              <p class={isDone ? 'st act-c' : 'st wait-c'}>
                                <Mark is={moveMark(a, standing)} />
                                <a class="why" href={whyHref(c, dossier.dossier, a.id)}>
                                  {asks
                                    ? `${m.ui.needsFrom} ${m.moveNouns[a.kind]}`
                                    : isDone
                                      ? m.moves[a.kind]
                                      : m.actStandings[standing]}
                                </a>{' '}
                                <small class="num">
                                  {a.id}
                                  {Array.isArray(a.by) ? '' : ` · ${m.giverNotNamed}`}
                                </small>
                              </p>
                            );
                          })
                        )}
                      </div>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            {dossier.concerns.map((x) => {
              const told = d.tally.find((t) => t.who === x.party)?.entries ?? 0;
              return (
                <tr>
                  <th scope="row">{s.name(x.party)}</th>
                  <td colspan={dossier.sides.length}>
                    <span class="st none">
                      <Mark is="unstated" />
                      {m.ui.entriesTold({ n: told })}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tfoot>
        </table>
      </div>
    </Section>
  );
}

function WaitsInWords({ c, d }: { c: Ctx; d: StateOfDossier }) {
  const { s } = c;
  const { m } = s;
  const line = (w: (typeof d.outcomes.waits)[number]) => {
    const act = d.dossier.acts.find((a) => a.id === w.act);
    const noun = act ? m.moveNouns[act.kind] : w.act;
    const who = s.actors(w.who);
    const said = Array.isArray(w.forWhom)
      ? m.waitStated({ who, noun, whom: s.names(w.forWhom) })
      : m.waitUnnamed({ who, noun });
    return `${capital(said)} (${w.act}).`;
  };
  const stated = d.outcomes.waits.filter((w) => w.stated);
  const read = d.outcomes.waits.filter((w) => !w.stated);
  const knots = d.outcomes.goals.flatMap((g) => g.asSaid.knots);
  return (
    <div class="words half">
      <div>
        <h3>{m.ui.statedWaits}</h3>
        <ul class="plain">
          {stated.map((w) => (
            <li>
              {line(w)}{' '}
              <a
                class="why w"
                href={whyHref(c, d.dossier.dossier, w.because.entry)}
                aria-label={`${m.why}: ${w.because.entry}`}
              >
                {m.why}
              </a>
            </li>
          ))}
        </ul>
        <p>
          {stated.length === 0 ? `${m.noWaits}. ` : ''}
          {knots.length > 0 ? m.circleStated({ acts: (knots[0] ?? []).join(', ') }) : m.noCircle}.
        </p>
      </div>
      {read.length > 0 ? (
        <div>
          <h3>{m.ui.readWaits}</h3>
          <ul class="plain">
            {read.map((w) => (
              <li>
                <Read>
                  {line(w)} {w.boxes.map((b) => s.box(d.dossier, b)).join(` ${m.ui.orWhen} `)}
                </Read>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

/** Every act not done, by the first of the nested sets it is in. */
function FourSetsTable({ c, d }: { c: Ctx; d: StateOfDossier }) {
  const { s } = c;
  const { ui } = s.m;
  const { now, kept, released, open, could } = d.sets;
  const rows: [string, string[]][] = [
    [ui.setNow, [...now]],
    [ui.setKept, [...kept].filter((id) => !now.has(id))],
    [ui.setReleased, [...released].filter((id) => !kept.has(id) && !now.has(id))],
    [ui.setOpen, [...open].filter((id) => !released.has(id))],
    [ui.setCould, [...could].filter((id) => !open.has(id))],
    [ui.setBeyond, d.theory.named.map((n) => n.act.id as string).filter((id) => !could.has(id))],
  ];
  return (
    <Section id="sets" title={ui.fourSets} lede={ui.fourSetsLede}>
      <table class="sets">
        <tbody>
          {rows.map(([label, acts]) => (
            <tr>
              <th scope="row">{label}</th>
              <td>
                {acts.length === 0 ? (
                  <span class="quiet">{s.m.none}</span>
                ) : (
                  acts.map((id, i) => (
                    <>
                      {i > 0 ? ' · ' : ''}
                      <a class="why num" href={whyHref(c, d.dossier.dossier, id)}>
                        {id}
                      </a>
                    </>
                  ))
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
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
