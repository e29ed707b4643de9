/** A party: where it stands towards every instrument, how it could come in, what it said according to whom. */
import { actsOf, entryDays } from '../../../reason/acts-of.ts';
import { partyStatus } from '../../../reason/party-status.ts';
import { writeDay } from '../../../terms/civil-day.ts';
import type { Party } from '../../../terms/party.ts';
import { partyView } from '../../views/party.ts';
import { type Ctx, href, whyHref } from '../context.ts';
import { Page } from '../layout.tsx';
import { Mark, standingMark } from '../marks.tsx';
import { Concluded, Section, SourceLinks, Tools } from '../parts.tsx';

export function PartyPage({ c, party }: { c: Ctx; party: Party }) {
  const { s, state } = c;
  const { m } = s;
  const { ui } = m;
  const id = party.id as string;
  const view = partyView(s, state, id, c.on);
  const own = state.record.acts.filter((a) => a.party === id);
  const said = [...state.record.dossiers.values()].flatMap((d) =>
    d.acts.filter((a) => Array.isArray(a.by) && (a.by as string[]).includes(id)).map((a) => ({ d, a })),
  );
  const inside = view.data.towards.filter((t) => t.standing !== 'none');
  const outside = view.data.towards.filter((t) => t.mayComeIn !== null);
  return (
    <Page c={c} title={s.name(id)} days={entryDays(own)} section="parties">
      <p class="crumb">
        <a href={href(c, '/parties')}>{ui.partiesTitle}</a>
      </p>
      <div class="head">
        <h1>{s.name(id)}</h1>
        <div class="meta">
          {party.kind === 'state' ? (
            <>
              <p>{ui.nameFrom({ source: party.nameSource })}</p>
              {party.iso3 ? (
                <p>
                  {ui.codes}: ISO 3166 {party.iso3}
                  {party.m49 ? ` · M49 ${party.m49}` : ''}
                </p>
              ) : null}
            </>
          ) : null}
          {party.kind === 'person' ? (
            <p>
              {s.text(party.office)},{' '}
              <a href={href(c, `/parties/${party.actsFor}`)}>{s.name(party.actsFor)}</a> ·{' '}
              <SourceLinks c={c} ids={party.sources} />
            </p>
          ) : null}
          {party.note ? <p>{s.text(party.note)}</p> : null}
        </div>
      </div>
      {own.length > 0 || party.kind === 'state' ? <Concluded c={c} said={view} /> : null}
      {inside.length > 0 ? (
        <Section id="towards" title={ui.memberships}>
          <div class="tablewrap">
            <table class="stat stack">
              <thead>
                <tr>
                  <th scope="col">{ui.instrument}</th>
                  <th scope="col">{ui.status}</th>
                  <th scope="col">{ui.since}</th>
                  <th scope="col">{ui.confidence}</th>
                </tr>
              </thead>
              <tbody>
                {inside.map((t) => {
                  const p = partyStatus(state, t.instrument, id, c.on);
                  return (
                    <tr>
                      <th scope="row">
                        <a href={href(c, `/instruments/${t.instrument}`)}>{t.title}</a>
                      </th>
                      <td data-l={ui.status}>
                        <Mark is={standingMark(p.standing)} />
                        <a class="why" href={whyHref(c, id, t.instrument)}>
                          {t.word}
                        </a>
                        {t.accounts.map((a) => (
                          <small class="said">
                            {a.by}, {a.date}: {a.says}
                          </small>
                        ))}
                      </td>
                      <td class="d" data-l={ui.since}>
                        {p.since === undefined ? (
                          ''
                        ) : (
                          <time datetime={writeDay(p.since)}>{s.shortDay(p.since)}</time>
                        )}
                      </td>
                      <td data-l={ui.confidence} class={`sure-${t.confidence}`}>
                        {m.confidences[p.confidence]}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          <Tools
            links={[
              [`${ui.data} .csv`, href(c, `/parties/${id}.csv`)],
              [`${ui.data} .json`, href(c, `/parties/${id}.json`)],
            ]}
          />
        </Section>
      ) : null}
      {party.kind === 'state' && outside.length > 0 ? (
        <Section id="may" title={ui.mayDo}>
          <ul class="plain">
            {outside.map((t) => (
              <li>
                {t.mayComeIn} <a href={href(c, `/instruments/${t.instrument}#ways`)}>{ui.waysIn}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {said.length > 0 ? (
        <Section id="said" title={ui.saysIn}>
          <ul class="plain">
            {said.map(({ d, a }) => (
              <li>
                <a href={href(c, `/dossiers/${d.dossier}#${a.id}`)} class="num">
                  {a.id}
                </a>{' '}
                <span class="said">{s.text(a.says)}</span> <SourceLinks c={c} ids={a.sources} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  );
}

export function PartiesPage({ c }: { c: Ctx }) {
  const { s, state } = c;
  const { ui } = s.m;
  const acting = new Set(
    [...state.record.instruments.keys()].flatMap((id) => actsOf(state, id).map((a) => a.party as string)),
  );
  const all = [...state.record.parties.values()].sort((a, b) => s.compare(s.name(a.id), s.name(b.id)));
  return (
    <Page c={c} title={ui.partiesTitle} section="parties">
      <h1>{ui.partiesTitle}</h1>
      <ul class="cols-list">
        {all
          .filter((p) => acting.has(p.id) || p.kind !== 'state')
          .map((p) => (
            <li>
              <a href={href(c, `/parties/${p.id}`)}>{s.name(p.id)}</a>
            </li>
          ))}
      </ul>
    </Page>
  );
}
