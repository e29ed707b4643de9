/** Search over names, titles, statements and readings: plain text, no ranking, by kind and then alphabetically. */

import { writeDay } from '../../../terms/civil-day.ts';
import type { Text } from '../../../terms/text.ts';
import { fold } from '../../find.ts';
import { type Ctx, href } from '../context.ts';
import { Page } from '../layout.tsx';

interface Hit {
  readonly kind: string;
  readonly title: string;
  readonly path: string;
  readonly detail?: string;
}

export function SearchForm({ c, q = '' }: { c: Ctx; q?: string }) {
  const { ui } = c.s.m;
  return (
    <search>
      <form class="find" action={`/${c.s.language}/search`} method="get">
        <label for="q">{ui.searchLabel}</label>
        <div class="row">
          <input id="q" name="q" type="search" autocomplete="off" value={q} />
          <button type="submit">{ui.search}</button>
        </div>
        {/* The day asked about and the size of the record go with the question. */}
        <input type="hidden" name="on" value={writeDay(c.on)} />
        {c.at === undefined ? null : <input type="hidden" name="at" value={c.at} />}
        <p class="eg">{ui.searchHint}</p>
      </form>
    </search>
  );
}

export function Search({ c, q }: { c: Ctx; q: string }) {
  const { s } = c;
  const { ui } = s.m;
  const hits = q.trim() === '' ? [] : find(c, q);
  const groups = [...new Set(hits.map((h) => h.kind))];
  return (
    <Page c={c} title={q.trim() === '' ? ui.search : `${ui.search}: ${s.m.quote(q)}`}>
      <h1>{ui.search}</h1>
      <SearchForm c={c} q={q} />
      <p role="status">
        {q.trim() === ''
          ? ui.searchEmpty
          : hits.length === 0
            ? ui.searchNothing({ q })
            : ui.searchResults({ n: hits.length, q })}
      </p>
      {groups.map((kind) => (
        <>
          <h2>{kind}</h2>
          <ul class="hits">
            {hits
              .filter((h) => h.kind === kind)
              .map((h) => (
                <li>
                  <a href={href(c, h.path)}>{h.title}</a>
                  {h.detail ? <p class="small">{h.detail}</p> : null}
                </li>
              ))}
          </ul>
        </>
      ))}
    </Page>
  );
}

function find(c: Ctx, q: string): Hit[] {
  const { s } = c;
  const { record } = c.state;
  const { ui } = s.m;
  const wanted = fold(q);
  const has = (...texts: (Text | string | undefined)[]) =>
    texts.some(
      (t) =>
        t !== undefined &&
        (typeof t === 'string' ? [t] : Object.values(t)).some(
          (w) => w !== undefined && fold(w).includes(wanted),
        ),
    );
  const hits: Hit[] = [];
  for (const r of record.reports.values()) {
    for (const x of r.sentences) {
      if (has(x.says, x.n))
        hits.push({
          kind: ui.reportsTitle,
          title: `${x.n}. ${s.text(x.says)}`,
          path: `/reports/${r.report}#${x.n}`,
        });
    }
  }
  for (const d of record.dossiers.values()) {
    if (has(d.title, d.dossier))
      hits.push({ kind: ui.dossiersTitle, title: s.text(d.title), path: `/dossiers/${d.dossier}` });
    for (const e of [...d.acts, ...d.conditions]) {
      if (has(e.says, e.id))
        hits.push({
          kind: ui.dossiersTitle,
          title: `${e.id}. ${s.text(e.says)}`,
          path: `/why/${d.dossier}/${e.id}`,
        });
    }
    for (const r of d.readings) {
      if (has(r.question, r.id, ...r.options.map((o) => o.label))) {
        hits.push({
          kind: ui.readingsTitle,
          title: `${r.id}. ${s.text(r.question)}`,
          path: `/dossiers/${d.dossier}#${r.id}`,
          detail: r.options.map((o) => s.text(o.label)).join(' · '),
        });
      }
    }
  }
  for (const i of record.instruments.values()) {
    if (has(i.title, i.structure?.name, i.structure?.short, i.instrument))
      hits.push({ kind: ui.instrumentsTitle, title: s.text(i.title), path: `/instruments/${i.instrument}` });
    for (const p of i.provisions) {
      if (has(p.says))
        hits.push({
          kind: ui.provisions,
          title: `${s.shortTitle(i.instrument)}, ${p.locator}`,
          path: `/instruments/${i.instrument}#provisions`,
          detail: s.text(p.says),
        });
    }
  }
  for (const p of record.proposals.values()) {
    if (has(p.title, p.says))
      hits.push({
        kind: ui.proposalsTitle,
        title: s.text(p.title),
        path: `/reports#${p.proposal}`,
        detail: s.text(p.says),
      });
  }
  for (const p of record.parties.values()) {
    if (has(p.name, p.id, p.kind === 'state' ? p.iso3 : undefined))
      hits.push({ kind: ui.partiesTitle, title: s.name(p.id), path: `/parties/${p.id}` });
  }
  return hits.sort((a, b) => s.compare(a.kind, b.kind) || s.compare(a.title, b.title));
}
