/** The pieces of which pages are made: the three voices, chains of transmission, tools under a figure. */
import type { ComponentChildren } from 'preact';
import type { Said } from '../../words/answers.ts';
import { passingName } from '../../words/answers.ts';
import { sourceName } from '../../words/reasons.ts';
import type { Ctx } from './context.ts';
import { Mark } from './marks.tsx';

export { Section } from './section.tsx';

/** What follows from the record: once, first, on every page; below it what limits it. */
export function Concluded({ c, said, why }: { c: Ctx; said: Said; why?: string | undefined }) {
  return (
    <div class="concl">
      <Mark is="therefore" />
      <p>
        <span class="vh">{c.s.m.ui.concluded}: </span>
        {why ? (
          <a class="why" href={why}>
            {said.sentence}
          </a>
        ) : (
          said.sentence
        )}
      </p>
      {said.limits.map((l) => (
        <p class="limit">{l}</p>
      ))}
    </div>
  );
}

/** A concluded sentence inside a table or list. */
export function ConcludedLine({ c, said, why }: { c: Ctx; said: Said; why?: string | undefined }) {
  return (
    <div class="ans">
      <p>
        <Mark is="therefore" />
        <span class="vh">{c.s.m.ui.concluded}: </span>
        {why ? (
          <a class="why" href={why}>
            {said.sentence}
          </a>
        ) : (
          said.sentence
        )}
      </p>
      {said.limits.map((l) => (
        <p class="limit">{l}</p>
      ))}
    </div>
  );
}

/** An interpretation, in brackets that copy as text. */
export function Read({ children }: { children: ComponentChildren }) {
  return (
    <span class="r">
      [<span>{children}</span>]
    </span>
  );
}

/** A States concerned strip, directly under the answer. */
export function Concerns({ c, parties, says }: { c: Ctx; parties: readonly string[]; says?: string }) {
  if (parties.length === 0) return null;
  return (
    <div class="concerns">
      <b>{c.s.m.ui.concernsTitle({ names: c.s.names(parties) })}</b> {says}
    </div>
  );
}

/** How the words came here: speaker › agency › publisher › edition. */
export function Chain({ c, source, folded = false }: { c: Ctx; source: string; folded?: boolean }) {
  const { s } = c;
  const passings = s.record.sources.get(source)?.chain ?? [];
  if (passings.length === 0) return null;
  const count = s.m.ui.chainCount({ n: passings.length - 1 });
  const list = (
    <ol class="chain" aria-label={s.m.ui.chain}>
      {passings.map((p) => (
        <li>
          {passingName(s, p)}
          {p.language ? <span class="lg"> {p.language}</span> : null}
        </li>
      ))}
    </ol>
  );
  if (folded && passings.length > 2) {
    return (
      <details class="small">
        <summary>{count}</summary>
        {list}
      </details>
    );
  }
  return (
    <>
      <p class="small">{count}</p>
      {list}
    </>
  );
}

/** Source names, each a link to its address where it has one. */
export function SourceLinks({ c, ids }: { c: Ctx; ids: readonly string[] }) {
  return (
    <span class="sources">
      {ids.map((id, i) => {
        const source = c.s.record.sources.get(id);
        const name = sourceName(c.s, id);
        return (
          <>
            {i > 0 ? '; ' : ''}
            {source?.url ? (
              <a href={source.url} rel="external noreferrer" title={source.title}>
                {name}
              </a>
            ) : (
              name
            )}
          </>
        );
      })}
    </span>
  );
}

/** Table, data, why: under every figure. */
export function Tools({ links }: { links: readonly (readonly [string, string])[] }) {
  return (
    <p class="tools">
      {links.map(([label, to]) => (
        <a href={to}>{label}</a>
      ))}
    </p>
  );
}
