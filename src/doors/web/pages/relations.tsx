/**
 * Who is bound to whom by one instrument on a day: every pair drawn and counted, one party towards every other, and two with the
 * reasons. What is asked stands in the address (`of`, `and`); parties are chosen in a form, because pairs are too many for links.
 */
import { becauseOfPair } from '../../../reason/relation-reasons.ts';
import { relationsOn } from '../../../reason/relations.ts';
import { actsOf, entryDays } from '../../../reason/state-of-play.ts';
import { writeDay } from '../../../terms/civil-day.ts';
import type { Instrument } from '../../../terms/instrument.ts';
import {
  BONDS,
  type MatrixData,
  matrixView,
  type PairData,
  type PairRow,
  pairView,
  type RowData,
  rowView,
} from '../../views/relations.ts';
import type { View } from '../../views/view.ts';
import { type Ctx, href } from '../context.ts';
import { PairsSquare } from '../figures/pairs-square.tsx';
import { Page } from '../layout.tsx';
import { bondMark, Mark } from '../marks.tsx';
import { Concerns, Concluded, Section, Tools } from '../parts.tsx';
import { ReasonTree } from './why.tsx';

/** Whose relations are asked for. */
export interface Whose {
  readonly of?: string | undefined;
  readonly and?: string | undefined;
}

/** The answer to what is asked; undefined where it names nobody on this record, or one party twice. */
export function relationsAsked(
  c: Ctx,
  instrument: string,
  { of, and }: Whose,
): View<PairData | RowData | MatrixData> | undefined {
  const { s, state, on } = c;
  const known = (who: string | undefined) => who === undefined || state.record.parties.has(who);
  if (!known(of) || !known(and) || (and !== undefined && (of === undefined || of === and))) return undefined;
  if (of === undefined) return matrixView(s, state, instrument, on);
  if (and === undefined) return rowView(s, state, instrument, of, on);
  return pairView(s, state, instrument, [of, and], on);
}

export function RelationsPage({
  c,
  instrument,
  whose,
  view,
}: {
  c: Ctx;
  instrument: Instrument;
  whose: Whose;
  view: View<PairData | RowData | MatrixData>;
}) {
  const { s, state } = c;
  const { ui, relations: words } = s.m;
  const id = instrument.instrument as string;
  const { data } = view;
  const asked = [whose.of, whose.and].flatMap((who) => (who === undefined ? [] : [s.name(who)]));
  const title = [words.title({ title: s.title(id) }), ...asked].join(' · ');
  const path = `/instruments/${id}/relations`;
  const extra = c.extra;
  return (
    <Page c={c} title={title} days={entryDays(actsOf(state, id))} section="instruments">
      <p class="crumb">
        <a href={href(c, `/instruments/${id}`)}>{s.title(id)}</a>
        {asked.length > 0 ? (
          <>
            {' › '}
            <a href={href(c, path)}>{words.everyPair}</a>
          </>
        ) : null}
      </p>
      <h1 class="why-title">{words.title({ title: s.title(id) })}</h1>
      <Concluded c={c} said={view} />
      <Concerns c={c} parties={instrument.concerns} />
      <Choose c={c} path={path} whose={whose} parties={relationsOn(state, id, c.on).parties} />
      {'counts' in data ? <Matrix c={c} data={data} path={path} /> : null}
      {'of' in data ? <Row c={c} data={data} path={path} /> : null}
      {'because' in data ? <Two c={c} data={data} /> : null}
      <Tools
        links={[
          [`${ui.data} .csv`, href(c, `${path}.csv`, { extra })],
          [`${ui.data} .json`, href(c, `${path}.json`, { extra })],
        ]}
      />
    </Page>
  );
}

/** One party, or two, out of all. */
function Choose({
  c,
  path,
  whose,
  parties,
}: {
  c: Ctx;
  path: string;
  whose: Whose;
  parties: readonly string[];
}) {
  const { s } = c;
  const { ui, relations: words } = s.m;
  const named = [...parties].sort((a, b) => s.compare(s.name(a), s.name(b)));
  const list = (name: 'of' | 'and', label: string) => (
    <label>
      {label}
      <select name={name}>
        <option value="">{words.everyone}</option>
        {named.map((who) => (
          <option value={who} selected={whose[name] === who}>
            {s.name(who)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form class="choose" action={`/${s.language}${path}`} method="get">
      {list('of', words.oneParty)}
      {list('and', words.towards)}
      <input type="hidden" name="on" value={writeDay(c.on)} />
      {c.at === undefined ? null : <input type="hidden" name="at" value={c.at} />}
      <button type="submit">{ui.show}</button>
    </form>
  );
}

function Matrix({ c, data, path }: { c: Ctx; data: MatrixData; path: string }) {
  const { s } = c;
  const { ui, relations: words } = s.m;
  const used = BONDS.filter((bond) => bond in data.counts);
  return (
    <div class="sheet">
      <Section id="pairs" title={words.everyPair}>
        {data.parties.length <= NAMED ? (
          <PairsTable c={c} data={data} />
        ) : (
          <PairsSquare s={s} data={data} title={words.everyPair} idOf="ps" />
        )}
      </Section>
      <Section id="reserving" title={words.reservingTitle} lede={words.alphabetical}>
        {data.reserving.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <div class="tablewrap">
            <table class="stat stack">
              <thead>
                <tr>
                  <th scope="col">{ui.participant}</th>
                  {used.map((bond) => (
                    <th scope="col">{words.bonds[bond]}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.reserving.map((r) => (
                  <tr>
                    <th scope="row">
                      <a href={href(c, path, { extra: { of: r.party } })}>{r.name}</a>
                    </th>
                    {used.map((bond) => (
                      <td class="num" data-l={words.bonds[bond]}>
                        {r.counts[bond] ?? 0}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Section>
    </div>
  );
}

/** So many parties have their names in the table; more are drawn. */
const NAMED = 24;

function PairsTable({ c, data }: { c: Ctx; data: MatrixData }) {
  const { bonds } = c.s.m.relations;
  const known = new Map(
    data.pairs.flatMap((p) => [p.parties, [...p.parties].reverse()].map((ids) => [ids.join(' '), p.bond])),
  );
  const used = BONDS.filter((bond) => bond in data.counts);
  return (
    <>
      <div class="tablewrap">
        <table class="mx">
          <thead>
            <tr>
              <th scope="col">{c.s.m.ui.participant}</th>
              {data.parties.map(({ name }) => (
                <th scope="col">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.parties.map(({ party, name }, i) => (
              <tr class={i % 5 === 4 ? 'five' : ''}>
                <th scope="row">{name}</th>
                {data.parties.map((other) => {
                  const bond = known.get(`${party} ${other.party}`) ?? 'in-force';
                  return (
                    <td>
                      {party === other.party ? null : (
                        <>
                          <Mark is={bondMark(bond)} />
                          <span class="vh">{bonds[bond]}</span>
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
        {used.map((bond) => (
          <span>
            <Mark is={bondMark(bond)} />
            {bonds[bond]}: <b class="num">{c.s.number(data.counts[bond] ?? 0)}</b>
          </span>
        ))}
      </p>
    </>
  );
}

function Row({ c, data, path }: { c: Ctx; data: RowData; path: string }) {
  const { s } = c;
  const { ui, relations: words } = s.m;
  if (data.pairs.length === 0) return null;
  return (
    <Section id="pairs" title={words.towardsEach({ party: s.name(data.of) })} lede={words.alphabetical}>
      <div class="tablewrap">
        <table class="stat stack">
          <thead>
            <tr>
              <th scope="col">{ui.participant}</th>
              <th scope="col">{words.relation}</th>
              <th scope="col">{words.provisions}</th>
            </tr>
          </thead>
          <tbody>
            {data.pairs.map((p) => (
              <tr>
                <th scope="row">{p.names[1]}</th>
                <td class="st" data-l={words.relation}>
                  <Mark is={bondMark(p.bond)} />
                  {p.bond === 'in-force' && p.reservations.length === 0 ? (
                    p.word
                  ) : (
                    <a class="why" href={href(c, path, { extra: { of: data.of, and: p.parties[1] } })}>
                      {p.word}
                    </a>
                  )}
                </td>
                <td data-l={words.provisions}>{provisionsOf(p)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/** The provisions concerned; where it turns on a reading, those under each. */
const provisionsOf = (p: PairRow): string =>
  p.under.length > 0
    ? p.under.map((u) => [u.word, ...u.modified, ...u.excluded].join(' ')).join(' / ')
    : [...p.modified, ...p.excluded, ...p.optional].join('; ');

function Two({ c, data }: { c: Ctx; data: PairData }) {
  const { s, state, on } = c;
  const relations = relationsOn(state, data.instrument, on, data.parties);
  const reasons = becauseOfPair(state.record, relations, relations.between(...data.parties));
  return (
    <Section id="because" title={s.m.because}>
      <ReasonTree c={c} because={reasons} />
    </Section>
  );
}
