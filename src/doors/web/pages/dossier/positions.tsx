/** What each side has done or said about each item, silence drawn. */
import { sideOf } from '../../../../reason/dossier/accounts.ts';
import { actStanding, type StateOfDossier } from '../../../../reason/dossier/state-of-dossier.ts';
import type { Actors, DossierAct } from '../../../../terms/dossier.ts';
import { type Ctx, whyHref } from '../../context.ts';
import { Mark, moveMark } from '../../marks.tsx';
import { Section } from '../../parts.tsx';

/** Items in rows, sides in columns, and those concerned across the foot. */
export function Positions({ c, d }: { c: Ctx; d: StateOfDossier }) {
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
