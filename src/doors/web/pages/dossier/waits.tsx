import type { StateOfDossier } from '../../../../reason/dossier/state-of-dossier.ts';
import { sayCircles } from '../../../../words/answers.ts';
import { capital } from '../../../../words/speaker.ts';
import { type Ctx, whyHref } from '../../context.ts';
import { Read, Section } from '../../parts.tsx';

export function WaitsInWords({ c, d }: { c: Ctx; d: StateOfDossier }) {
  const { s } = c;
  const { m } = s;
  const line = (w: (typeof d.outcomes.waits)[number]) => {
    const act = d.dossier.acts.find((a) => a.id === w.act);
    const noun = act ? m.moveNouns[act.kind] : w.act;
    const who = s.actors(w.who);
    const said = Array.isArray(w.forWhom)
      ? m.waitStated({ who, noun, whom: s.names(w.forWhom) })
      : m.waitUnnamed({ who, noun });
    const perhaps = w.isPerhapsClosed ? ` ${capital(m.ui.perhapsClosed)}.` : '';
    return `${capital(said)} (${w.act}).${perhaps}`;
  };
  const stated = d.outcomes.waits.filter((w) => w.stated);
  const read = d.outcomes.waits.filter((w) => !w.stated);
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
          {sayCircles(s, d)}.
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
export function FourSetsTable({ c, d }: { c: Ctx; d: StateOfDossier }) {
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
