/** What stands in the way of each goal under each reading, all shown alike, and the readings themselves. */
import type { Box } from '../../../../reason/dossier/grid.ts';
import type { GoalUnderReadings, Outcome, OutcomeGroup } from '../../../../reason/dossier/outcomes.ts';
import type { StateOfDossier } from '../../../../reason/dossier/state-of-dossier.ts';
import { sayBetween } from '../../../../words/answers.ts';
import { capital } from '../../../../words/speaker.ts';
import { type Ctx, whyHref } from '../../context.ts';
import { Mark } from '../../marks.tsx';
import { Read, Section, SourceLinks } from '../../parts.tsx';

export function Goals({ c, d }: { c: Ctx; d: StateOfDossier }) {
  const { s } = c;
  const { ui } = s.m;
  return (
    <Section id="goals" title={ui.goals} lede={ui.goalsLede}>
      {d.outcomes.goals.map((g) => (
        <GoalBlock c={c} d={d} g={g} />
      ))}
      <p class="small">
        {ui.idleQuestions}: {d.outcomes.idle.length === 0 ? s.m.none : d.outcomes.idle.join(', ')}
      </p>
    </Section>
  );
}

function GoalBlock({ c, d, g }: { c: Ctx; d: StateOfDossier; g: GoalUnderReadings }) {
  const { s } = c;
  const { ui } = s.m;
  const onlyOne = g.groups.length === 1 && g.groups[0]?.variants.length === 1;
  return (
    <article class="goal" id={`goal-${g.goal.id}`}>
      <h3>{capital(s.text(g.goal.label))}</h3>
      <div class="outs">
        <div class="out">
          <h4>{ui.asSaidOnly}</h4>
          <OutcomeBody c={c} d={d} outcome={g.asSaid} />
        </div>
        {g.groups.map((group) => (
          <GroupBody c={c} d={d} g={g} group={group} />
        ))}
      </div>
      {g.isTooMany ? <p>{ui.tooManyCombinations({ n: g.combinations })}</p> : null}
      <p class="small">
        {onlyOne && g.combinations > 1 ? `${ui.sameUnderAll} ` : ''}
        {g.changing.length > 0 ? `${ui.changingQuestions}: ${g.changing.join(', ')}. ` : ''}
        {g.changingWhoOnly.length > 0 ? `${ui.whoOnlyQuestions}: ${g.changingWhoOnly.join(', ')}. ` : ''}
        {g.groups.length > 0 && g.changing.length > 0
          ? `${ui.commonToAll}: ${g.commonUnlockings.length === 0 ? ui.noCommonSet : g.commonUnlockings.map((x) => x.join(' + ')).join(' · ')}.`
          : ''}
      </p>
    </article>
  );
}

function GroupBody({
  c,
  d,
  g,
  group,
}: {
  c: Ctx;
  d: StateOfDossier;
  g: GoalUnderReadings;
  group: OutcomeGroup;
}) {
  const { s } = c;
  const { ui } = s.m;
  const [only] = group.variants;
  return (
    <div class="out">
      <h4>
        <Diagnosis c={c} diagnosis={group.diagnosis} />
      </h4>
      <p class="small num">{ui.combinations({ n: group.combinations, total: g.combinations })}</p>
      <Boxes c={c} d={d} boxes={group.boxes} />
      {only ? <Between c={c} outcome={only.outcome} /> : null}
      <Knots c={c} d={d} knots={group.knots} />
      {group.variants.length === 1 && only ? (
        <Sets c={c} d={d} outcome={only.outcome} />
      ) : (
        <details class="more">
          <summary>{ui.variants({ n: group.variants.length })}</summary>
          <ul class="plain variants">
            {group.variants.map((v) => (
              <li>
                <Boxes c={c} d={d} boxes={v.boxes} />
                <Sets c={c} d={d} outcome={v.outcome} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Diagnosis({ c, diagnosis }: { c: Ctx; diagnosis: Outcome['diagnosis'] }) {
  return (
    <>
      <Mark is="therefore" />
      {c.s.m.diagnoses[diagnosis]}
    </>
  );
}

function OutcomeBody({ c, d, outcome }: { c: Ctx; d: StateOfDossier; outcome: Outcome }) {
  return (
    <>
      <p class="diag">
        <Diagnosis c={c} diagnosis={outcome.diagnosis} />
      </p>
      <Between c={c} outcome={outcome} />
      <Knots c={c} d={d} knots={outcome.knots} />
      <Sets c={c} d={d} outcome={outcome} />
    </>
  );
}

/** Where the days leave it open: the two ends between which it lies. */
function Between({ c, outcome }: { c: Ctx; outcome: Outcome }) {
  const said = sayBetween(c.s, outcome);
  return said === undefined ? null : <p class="small">{said}</p>;
}

function Boxes({ c, d, boxes }: { c: Ctx; d: StateOfDossier; boxes: readonly Box[] }) {
  const { s } = c;
  const { ui } = s.m;
  if (boxes.length === 0) return null;
  return (
    <ul class="boxes">
      {boxes.map((b, i) => (
        <li>
          {i === 0 ? ui.whenReadings : ui.orWhen} <Read>{s.box(d.dossier, b)}</Read>
        </li>
      ))}
    </ul>
  );
}

function Knots({ c, d, knots }: { c: Ctx; d: StateOfDossier; knots: Outcome['knots'] }) {
  const { s } = c;
  return (
    <>
      {knots.map((k) => (
        <p class="knot">
          {capital(s.m.ui.together({ acts: s.list(k.map((id) => s.actName(d.dossier, id))) }))}
        </p>
      ))}
    </>
  );
}

function Sets({ c, d, outcome }: { c: Ctx; d: StateOfDossier; outcome: Outcome }) {
  const { s } = c;
  const { ui } = s.m;
  const { unlockings } = outcome;
  if (!unlockings) return null;
  const further = unlockings.complete ? undefined : ui.notSearchedFurther({ n: unlockings.searchedTo });
  if (unlockings.sets.length === 0) return further ? <p class="small">{further}</p> : null;
  return (
    <div class="sets-open">
      <p class="small">
        {ui.smallestSets}
        {further ? ` (${further})` : ''}:
      </p>
      <ul class="plain">
        {unlockings.sets.map((set) => (
          <li>
            {set.acts.length === 0
              ? ui.alreadyOpen
              : set.acts.map((id, i) => (
                  <>
                    {i > 0 ? ' + ' : ''}
                    <a class="why" href={whyHref(c, d.dossier.dossier, id)}>
                      {s.actName(d.dossier, id)}
                    </a>
                  </>
                ))}
            {set.waived.length > 0 ? <small> {ui.waiving({ acts: set.waived.join(', ') })}</small> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function ReadingsSideBySide({ c, d }: { c: Ctx; d: StateOfDossier }) {
  const { s } = c;
  const { ui } = s.m;
  if (d.dossier.readings.length === 0) return null;
  return (
    <Section id="readings" title={ui.readingsTitle} lede={ui.readingsLede}>
      <ul class="reading-grid">
        {d.dossier.readings.map((r) => (
          <li id={r.id} class="reading">
            <h3>
              <span class="num">{r.id}</span> {s.text(r.question)}
            </h3>
            <ul class="plain">
              {[...r.options]
                .sort((a, b) => s.compare(s.text(a.label), s.text(b.label)))
                .map((o) => (
                  <li>
                    <Read>{s.text(o.label)}</Read>
                    <small>
                      {o.readBy.length === 0
                        ? ui.nobodyReadsSo
                        : o.readBy.map((b, i) => (
                            <>
                              {i > 0 ? '; ' : `${ui.asWorded} `}
                              {s.text(b.says)} (<SourceLinks c={c} ids={b.sources} />)
                            </>
                          ))}
                    </small>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
