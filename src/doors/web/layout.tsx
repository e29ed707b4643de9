/**
 * The page around every answer: the day always in view, the way through the pages, and what this page was made from.
 * Complete without script; the one script keeps a choice of light or dark.
 */
import type { ComponentChildren } from 'preact';
import { type CivilDay, yearMonthDay } from '../../terms/civil-day.ts';
import type { Messages } from '../../words/en/main.ts';
import { SPOKEN } from '../../words/speaker.ts';
import { assumedBy, assumptionsOf, sayAssumed } from '../views/assumed.ts';
import { asOnRecord, type Ctx, here, href, LANGUAGES_SPOKEN } from './context.ts';
import { Mark } from './marks.tsx';

export interface PageProps {
  readonly c: Ctx;
  readonly title: string;
  readonly description?: string;
  /** days on which something that bears on this page is on record, in order; absent where the page has none of its own */
  readonly days?: readonly CivilDay[];
  readonly section?: string;
  readonly children: ComponentChildren;
}

export function Page({ c, title, description, days, section, children }: PageProps) {
  const { s } = c;
  const { ui } = s.m;
  return (
    <html lang={s.language} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`${title} · ${ui.stateOn} ${s.day(c.on)} · ${s.m.product}`}</title>
        <meta name="description" content={description ?? title} />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/style.css" />
        <script src="/assets/theme.js" />
        {LANGUAGES_SPOKEN.map((language) => (
          <link rel="alternate" hreflang={language} href={here(c, { language })} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {ui.skip}
        </a>
        <header class="top">
          <div class="wrap">
            <a class="brand" href={href(c, '/')}>
              {s.m.product}
            </a>
            <DayControl c={c} days={days} />
            <span class="at">{ui.recordAt({ n: c.state.at })}</span>
            <a class="menu-link" href="#pages">
              {ui.menu}
            </a>
          </div>
        </header>
        <div class="sub">
          <nav class="wrap" aria-label={ui.navLabel}>
            <ul>
              {sections(c).map(([key, label, path]) => (
                <li>
                  <a href={href(c, path)} {...(key === section ? { 'aria-current': 'page' } : {})}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
            <LanguageLinks c={c} />
          </nav>
        </div>
        <main id="main" class="wrap" tabindex={-1}>
          <Assumed c={c} />
          {children}
        </main>
        <footer>
          <div class="wrap">
            <div>
              <p>
                <b>{ui.pinned}:</b> {ui.pinnedLine({ day: s.day(c.on), at: c.state.at })}
              </p>
              <p>{ui.notSigned}</p>
            </div>
            <nav id="pages" aria-label={ui.pages}>
              <b>{ui.pages}</b>
              <ul class="two">
                {sections(c).map(([, label, path]) => (
                  <li>
                    <a href={href(c, path)}>{label}</a>
                  </li>
                ))}
              </ul>
              <LanguageLinks c={c} />
            </nav>
            <ThemeChooser ui={ui} />
          </div>
        </footer>
      </body>
    </html>
  );
}

/** Shown by the one script, that can do something with it. */
export function ThemeChooser({ ui }: { ui: Messages['ui'] }) {
  return (
    <fieldset class="theme" hidden>
      <legend>{ui.themeLabel}</legend>
      <p>
        <button type="button" data-theme-choice="light">
          {ui.themeLight}
        </button>
        <button type="button" data-theme-choice="dark">
          {ui.themeDark}
        </button>
        <button type="button" data-theme-choice="">
          {ui.themeDevice}
        </button>
      </p>
    </fieldset>
  );
}

/** Before any answer: that it assumes acts which nobody has done, which, and the way back. */
function Assumed({ c }: { c: Ctx }) {
  const { s } = c;
  const [says, ...acts] = sayAssumed(s, assumedBy(s, c.state).assumed);
  if (says === undefined) return null;
  return (
    <section class="assumed" aria-label={s.m.grades.assumed}>
      <p>
        <b>{says}</b>
      </p>
      <ul>
        {acts.map((a) => (
          <li>
            <Mark is="assumed" /> {a}
          </li>
        ))}
      </ul>
      <p>
        <a href={asOnRecord(c)}>{s.m.ui.asOnRecord}</a>
      </p>
    </section>
  );
}

function sections(c: Ctx): [string, string, string][] {
  const { ui } = c.s.m;
  return [
    ['reports', ui.navReports, '/reports'],
    ['dossiers', ui.navDossiers, '/dossiers'],
    ['instruments', ui.navInstruments, '/instruments'],
    ['structures', ui.navStructures, '/structures'],
    ['parties', ui.navParties, '/parties'],
    ['about', ui.navAbout, '/about'],
  ];
}

function LanguageLinks({ c }: { c: Ctx }) {
  return (
    <ul class="util">
      {LANGUAGES_SPOKEN.map((language) => (
        <li>
          <a
            href={here(c, { language })}
            lang={language}
            hreflang={language}
            {...(language === c.s.language ? { 'aria-current': 'true' } : {})}
          >
            {SPOKEN[language].language}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The needle: the day asked about, and the days before and after it on which something happened. */
function DayControl({ c, days }: { c: Ctx; days: readonly CivilDay[] | undefined }) {
  const { s } = c;
  const { ui } = s.m;
  const previous = days?.filter((d) => d < c.on).at(-1);
  const next = days?.find((d) => d > c.on);
  const { year, month, day } = yearMonthDay(c.on);
  return (
    <form class="day" method="get" action={`/${s.language}${c.path}`} aria-label={ui.dayAskedAbout}>
      <span class="day-k">{ui.stateOn}</span>
      {previous === undefined ? null : (
        <a
          class="day-step"
          rel="prev"
          href={here(c, { on: previous })}
          title={`${s.day(previous)}, ${ui.previousEntry}`}
        >
          <span class="chev" aria-hidden="true">
            ‹
          </span>
          <span class="long">{s.shortDay(previous)}</span>
          <span class="vh">{ui.previousEntry}</span>
        </a>
      )}
      <details class="day-pick">
        <summary aria-label={`${ui.stateOn} ${s.day(c.on)}. ${ui.changeDay}`}>
          <time>{s.day(c.on)}</time>
        </summary>
        <div>
          <fieldset>
            <legend class="small">{ui.anotherDay}</legend>
            <label class="small">
              {ui.day}
              <br />
              <input name="d" inputmode="numeric" size={2} value={day} />
            </label>
            <label class="small">
              {ui.month}
              <br />
              <input name="m" inputmode="numeric" size={2} value={month} />
            </label>
            <label class="small">
              {ui.year}
              <br />
              <input name="y" inputmode="numeric" size={4} value={year} />
            </label>
            {assumptionsOf(c.state.record).map((text) => (
              <input type="hidden" name="assume" value={text} />
            ))}
            {Object.entries({ ...c.extra, ...(c.at === undefined ? {} : { at: `${c.at}` }) }).map(
              ([name, value]) => (
                <input type="hidden" name={name} value={value} />
              ),
            )}
            <button type="submit" class="btn">
              {ui.show}
            </button>
          </fieldset>
        </div>
      </details>
      {days === undefined ? null : next === undefined ? (
        <span class="day-step none">{ui.noLater}</span>
      ) : (
        <a class="day-step" rel="next" href={here(c, { on: next })} title={`${s.day(next)}, ${ui.nextEntry}`}>
          <span class="long">{s.shortDay(next)}</span>
          <span class="vh">{ui.nextEntry}</span>
          <span class="chev" aria-hidden="true">
            ›
          </span>
        </a>
      )}
    </form>
  );
}
