/**
 * Who is bound to whom by one instrument on a day: every pair drawn and counted, one party towards every other, and two with the
 * reasons. What is asked stands in the address (`of`, `and`); parties are chosen in a form, because pairs are too many for links.
 */

import { actsOf, entryDays } from '../../../reason/acts-of.ts';
import type { Because } from '../../../reason/because.ts';
import { relationsOn } from '../../../reason/relations.ts';
import { writeDay } from '../../../terms/civil-day.ts';
import type { Instrument } from '../../../terms/instrument.ts';
import {
  BONDS,
  type MatrixData,
  matrixView,
  type PairData,
  pairView,
  type RowData,
  rowView,
  sayDetail,
} from '../../views/relations.ts';
import type { View } from '../../views/view.ts';
import { type Ctx, href } from '../context.ts';
import { PairsSquare } from '../figures/pairs-square.tsx';
import { NAMED, PairsTable } from '../figures/pairs-table.tsx';
import { Page } from '../layout.tsx';
import { bondMark, Mark } from '../marks.tsx';
import { Concerns, Concluded, Section, Tools } from '../parts.tsx';
import { ReasonTree } from './why.tsx';

/** Whose relations are asked for. */
export interface Whose {
  readonly of?: string | undefined;
  readonly and?: string | undefined;
}

/** An answer; of two parties the reasons for it beside. */
export interface Asked {
  readonly view: View<PairData | RowData | MatrixData>;
  readonly reasons?: readonly Because[];
}

/** The answer to what is asked; undefined where it names nobody on this record, or one party twice. */
export function relationsAsked(c: Ctx, instrument: string, { of, and }: Whose): Asked | undefined {
  const { s, state, on } = c;
  const known = (who: string | undefined) => who === undefined || state.record.parties.has(who);
  if (!known(of) || !known(and) || (and !== undefined && (of === undefined || of === and))) return undefined;
  if (of === undefined) return { view: matrixView(s, state, instrument, on) };
  if (and === undefined) return { view: rowView(s, state, instrument, of, on) };
  const { reasons, ...view } = pairView(s, state, instrument, [of, and], on);
  return { view, reasons };
}

export function RelationsPage({
  c,
  instrument,
  whose,
  asked: { view, reasons },
}: {
  c: Ctx;
  instrument: Instrument;
  whose: Whose;
  asked: Asked;
}) {
  const { s, state } = c;
  const { ui, relations: words } = s.m;
  const id = instrument.instrument as string;
  const { data } = view;
  const named = [whose.of, whose.and].flatMap((who) => (who === undefined ? [] : [s.name(who)]));
  const title = [words.title({ title: s.title(id) }), ...named].join(' · ');
  const path = `/instruments/${id}/relations`;
  const extra = c.extra;
  return (
    <Page c={c} title={title} days={entryDays(actsOf(state, id))} section="instruments">
      <p class="crumb">
        <a href={href(c, `/instruments/${id}`)}>{s.title(id)}</a>
        {named.length > 0 ? (
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
      {reasons ? <Two c={c} reasons={reasons} /> : null}
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
          <PairsTable s={s} data={data} />
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
              <th scope="col">{ui.confidence}</th>
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
                <td data-l={words.provisions}>{sayDetail(s, p)}</td>
                <td data-l={ui.confidence} class={`sure-${p.confidence}`}>
                  {s.m.confidences[p.confidence]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Two({ c, reasons }: { c: Ctx; reasons: readonly Because[] }) {
  return (
    <Section id="because" title={c.s.m.because}>
      <ReasonTree c={c} because={reasons} />
    </Section>
  );
}
