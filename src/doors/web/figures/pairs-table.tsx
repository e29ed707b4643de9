/** Every pair of a few parties as a table: a mark and a word for how two stand to each other. */
import type { Speaker } from '../../../words/speaker.ts';
import { BONDS, bondsIn, type MatrixData, sayLetters, textInLetters } from '../../views/relations.ts';
import { bondMark, Mark } from '../marks.tsx';

/** So many parties have their names in it; more are drawn (`pairs-square.tsx`). */
export const NAMED = 24;

export function PairsTable({ s, data }: { s: Speaker; data: MatrixData }) {
  const { bonds } = s.m.relations;
  const bondOf = bondsIn(data);
  const text = textInLetters(data);
  const letters = sayLetters(s, data);
  const used = BONDS.filter((bond) => bond in data.counts);
  return (
    <>
      {/* Nothing in it can be reached with keys, so that the part which may have to be scrolled can (WCAG 2.1.1). */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div class="tablewrap" role="group" aria-label={s.m.relations.everyPair} tabindex={0}>
        <table class="mx">
          <thead>
            <tr>
              <th scope="col">{s.m.ui.participant}</th>
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
                  const bond = bondOf(party, other.party);
                  return (
                    <td>
                      {party === other.party ? null : (
                        <>
                          <Mark is={bondMark(bond)} />
                          <span class="vh">{bonds[bond]}</span>
                          {` ${text(party, other.party)}`.trimEnd()}
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
            {bonds[bond]}: <b class="num">{s.number(data.counts[bond] ?? 0)}</b>
          </span>
        ))}
      </p>
      {letters ? <p class="small">{letters}</p> : null}
    </>
  );
}
