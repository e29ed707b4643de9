/** What the log is, who its parties are and how far each has cosigned, and its acts, newest first. */
import { visible } from '../../../files/refusals.ts';
import { toBase64 } from '../../../log/index.ts';
import type { KnownParty } from '../../../prove/index.ts';
import { sayDay, sayTime } from '../../../words/days.ts';
import type { ActRow } from '../../circle/act-rows.ts';
import { instrumentOf, kindOf } from '../../circle/act-values.ts';
import { type PartyStanding, standings } from '../../circle/ask.ts';
import type { ShownLog } from '../../circle/opened.ts';
import { witnessesOf } from '../../circle/read-circle.ts';
import { mirroredIn, witnessedIn } from '../../circle/several.ts';
import { Section } from '../../web/section.tsx';
import { actHref, href } from './address.ts';
import { type Ctx, Page, titleOf, wordsIn } from './layout.tsx';
import { Written } from './says.tsx';

/** Acts on a page. */
const A_PAGE = 100;

/** @param before acts from this place on are on newer pages */
export function LogPage({ c, before }: { c: Ctx; before: number }) {
  const { log, w } = c;
  const title = titleOf(c);
  return (
    <Page c={c} title={title}>
      <h1>{title}</h1>
      {log ? (
        <>
          <p class="lede">{witnessedTo(c, log)}</p>
          <What c={c} log={log} />
          <Parties c={c} log={log} />
          <Legend c={c} log={log} />
          <Acts c={c} log={log} before={before} />
        </>
      ) : (
        <p class="lede">{w.empty}</p>
      )}
    </Page>
  );
}

/** What an audit says of the same. */
function witnessedTo({ m }: Ctx, log: ShownLog): string {
  const quorum = log.circle.charter?.quorum ?? 0;
  const witnessed = witnessedIn(log).get(log.origin) ?? 0;
  return m.witnessedTo({ witnessed, quorum, of: witnessesOf(log.circle).length });
}

function What({ c, log }: { c: Ctx; log: ShownLog }) {
  const { w } = c;
  const last = log.timed.at(-1);
  return (
    <Section id="log" title={w.what}>
      <dl class="values">
        <dt>{w.origin}</dt>
        <dd>
          <code>{visible(log.origin)}</code>
        </dd>
        <dt>{w.keptBy}</dt>
        <dd>{log.circle.depositaries.map(({ name }) => visible(name)).join(', ') || w.unnamed}</dd>
        <dt>{w.size}</dt>
        <dd class="num">{log.size}</dd>
        <dt>{w.root}</dt>
        <dd>
          <code>{toBase64(log.root)}</code>
        </dd>
        <dt>{w.checkpointTime}</dt>
        <dd>
          {last ? <Time c={c} seconds={last.time} /> : null}
          <br />
          <a href="/checkpoint">{w.checkpoint}</a>
        </dd>
      </dl>
    </Section>
  );
}

export function Time({ c, seconds }: { c: Ctx; seconds: number }) {
  return <time datetime={new Date(seconds * 1000).toISOString()}>{sayTime(c.language, seconds)}</time>;
}

function Parties({ c, log }: { c: Ctx; log: ShownLog }) {
  const { w } = c;
  const standing = new Map(standings(log.circle, log.timed).map((s) => [s.party, s]));
  const held = new Map(mirroredIn(log).map(({ party, size }) => [party, size]));
  const parties = [...log.circle.known()].sort((a, b) => ((a.as ?? a.id) < (b.as ?? b.id) ? -1 : 1));
  return (
    <Section id="parties" title={w.parties}>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{w.party}</th>
            <th scope="col">{w.itsName}</th>
            <th scope="col">{w.witnesses}</th>
            <th scope="col">{w.mirrors}</th>
          </tr>
        </thead>
        <tbody>
          {parties.map((p) => (
            <tr>
              <th scope="row">
                <a href={actHref(c, p.id)}>{visible(p.as ?? p.id.slice(0, 12))}</a>
              </th>
              <td data-l={w.itsName}>
                <Written text={wordsIn(c, p.name)} />
              </td>
              <td data-l={w.witnesses}>
                <Witnesses c={c} party={p} standing={p.as === undefined ? undefined : standing.get(p.as)} />
              </td>
              <td data-l={w.mirrors}>
                {p.mirror === undefined
                  ? w.noMirrorKey
                  : held.has(p.id)
                    ? w.holdsTo({ size: held.get(p.id) as number })
                    : w.holdsNothing}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Witnesses({
  c,
  party,
  standing,
}: {
  c: Ctx;
  party: KnownParty;
  standing: PartyStanding | undefined;
}) {
  const { w, language } = c;
  if (party.as === undefined) return <>{w.notInCharter}</>;
  if (!standing) return <>{w.noWitnessKey}</>;
  const { size, time, behind, since } = standing;
  return (
    <>
      {time === undefined ? w.cosignedNothing : w.cosigned({ size, time: sayTime(language, time) })}
      <br />
      {since === undefined ? w.nothingMissing : w.behind({ n: behind, since: sayTime(language, since) })}
    </>
  );
}

function Legend({ c, log }: { c: Ctx; log: ShownLog }) {
  const { w } = c;
  return (
    <Section id="levels" title={w.legend}>
      <dl class="values">
        <dt>{w.levels.recorded}</dt>
        <dd>{w.meanings.recorded}</dd>
        <dt>{w.levels.witnessed}</dt>
        <dd>{w.meanings.witnessed({ quorum: log.circle.charter?.quorum ?? 0 })}</dd>
        <dt>{w.levels.opposable}</dt>
        <dd>{w.meanings.opposable}</dd>
        <dt>{w.levels.held}</dt>
        <dd>{w.meanings.held}</dd>
      </dl>
    </Section>
  );
}

function Acts({ c, log, before }: { c: Ctx; log: ShownLog; before: number }) {
  const { w } = c;
  const end = Math.min(before, log.size);
  const from = Math.max(0, end - A_PAGE);
  // A joint act has a row for each of its parties; here it is one.
  const by = new Map<number, ActRow[]>();
  for (const row of log.rows)
    if (row.index >= from && row.index < end) by.set(row.index, [...(by.get(row.index) ?? []), row]);
  return (
    <Section id="acts" title={w.acts} lede={w.actsLede({ n: log.size })}>
      <table class="stack acts">
        <thead>
          <tr>
            <th scope="col">{w.index}</th>
            <th scope="col">{w.recorded}</th>
            <th scope="col">{w.party}</th>
            <th scope="col">{w.act}</th>
            <th scope="col">{w.instrument}</th>
            <th scope="col">{w.authority}</th>
            <th scope="col">{w.level}</th>
          </tr>
        </thead>
        <tbody>
          {[...by].toReversed().map(([, rows]) => (
            <Act c={c} log={log} rows={rows} />
          ))}
        </tbody>
      </table>
      {from > 0 || end < log.size ? (
        <nav class="paging" aria-label={w.pages}>
          {end < log.size ? (
            <a rel="prev" href={pageHref(c, log, end + A_PAGE)}>
              {w.newer}
            </a>
          ) : (
            <span />
          )}
          {from > 0 ? (
            <a rel="next" href={pageHref(c, log, from)}>
              {w.older}
            </a>
          ) : null}
        </nav>
      ) : null}
    </Section>
  );
}

const pageHref = (c: Ctx, log: ShownLog, before: number): string =>
  href(c, before >= log.size ? '/' : `/?before=${before}`);

function Act({ c, log, rows }: { c: Ctx; log: ShownLog; rows: readonly ActRow[] }) {
  const { w, m } = c;
  const [row] = rows as [ActRow];
  const body = (log.acts[row.index] as ShownLog['acts'][number]).body;
  return (
    <tr>
      <td class="num" data-l={w.index}>
        {row.index}
      </td>
      <td class="d" data-l={w.recorded}>
        <time datetime={row.recorded}>{sayDay(c.language, row.recorded)}</time>
      </td>
      <td data-l={w.party}>{rows.map(({ party }) => visible(party)).join(', ')}</td>
      <th scope="row">
        <a href={actHref(c, row.id)}>{kindOf(c, body)}</a>
      </th>
      <td data-l={w.instrument}>{instrumentOf(body)}</td>
      <td data-l={w.authority}>
        {rows.map((r) => (
          <span class="act-cell">
            {rows.length > 1 ? `${visible(r.party)}: ` : ''}
            {m.authority[r.authority.kind]}
            {'lack' in r.authority ? ` (${m.lacks[r.authority.lack]})` : ''}
            {r.disavowed.length > 0 ? <span class="disputed">; {m.isDisavowed}</span> : null}
          </span>
        ))}
      </td>
      <td data-l={w.level}>
        {[
          row.witnessed ? m.isWitnessed : m.notWitnessed,
          m.isOpposable({ names: row.opposable.map(visible).join(', ') }),
          ...(row.held.length > 0 ? [m.isHeld({ names: row.held.map(visible).join(', ') })] : []),
        ].join('; ')}
      </td>
    </tr>
  );
}
