import {
  actStanding,
  conditionMet,
  type StateOfDossier,
} from '../../../../reason/dossier/state-of-dossier.ts';
import { dateClaims, narrowestClaim } from '../../../../terms/dates.ts';
import type { Actors, DossierAct, DossierCondition } from '../../../../terms/dossier.ts';
import { type Ctx, whyHref } from '../../context.ts';
import { gradeMark, Mark, moveMark } from '../../marks.tsx';
import { Chain, Read, SourceLinks } from '../../parts.tsx';
import { WhenLines } from '../report.tsx';

export function GradeLegend({ c }: { c: Ctx }) {
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

export function Entry({ c, d, entry, isChainKnown }: EntryProps) {
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
              {conditionMet(d, entry.id) === 'no' ? ` · ${m.conditionNotMet}` : ''}
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
export function ReadingEntries({ c, d }: { c: Ctx; d: StateOfDossier }) {
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
