/** The page around what an office shows: where the log is, always in view, and the same page in another language. */
import type { ComponentChildren } from 'preact';
import { visible } from '../../../files/refusals.ts';
import type { CircleMessages } from '../../../words/circle.ts';
import { CIRCLE } from '../../../words/circle.ts';
import { sayTime } from '../../../words/days.ts';
import type { Messages } from '../../../words/en/main.ts';
import { OFFICE, type OfficeMessages } from '../../../words/office.ts';
import { SPOKEN, type Spoken } from '../../../words/speaker.ts';
import type { ShownLog } from '../../circle/opened.ts';
import { LANGUAGES_SPOKEN } from '../../web/context.ts';
import { ThemeChooser } from '../../web/layout.tsx';
import { href } from './address.ts';

export interface Ctx {
  readonly language: Spoken;
  readonly w: OfficeMessages;
  readonly m: CircleMessages;
  readonly s: Messages;
  readonly origin: string;
  /** nothing before the first checkpoint */
  readonly log: ShownLog | undefined;
  /** the address without its language: path, and a query that the page is kept by */
  readonly path: string;
}

export function context(language: Spoken, origin: string, log: ShownLog | undefined, path: string): Ctx {
  return { language, w: OFFICE[language], m: CIRCLE[language], s: SPOKEN[language], origin, log, path };
}

/** Words of a party in the reader's language, else in English, else in whichever it wrote. */
export const wordsIn = (c: Ctx, words: Readonly<Record<string, string>>): string =>
  words[c.language] ?? words.en ?? Object.values(words)[0] ?? '';

/** What the log is called: by its charter, else by its origin. */
export function titleOf(c: Ctx): string {
  const name = c.log?.circle.charter?.name;
  return visible(name ? wordsIn(c, name) : c.origin);
}

interface PageProps {
  readonly c: Ctx;
  readonly title: string;
  /** address of the one script that the page has besides the choice of light or dark */
  readonly script?: string;
  readonly children: ComponentChildren;
}

export function Page({ c, title, script, children }: PageProps) {
  const { w, s, log } = c;
  const last = log?.timed.at(-1);
  const at = w.atSize({ n: log?.size ?? 0 });
  return (
    <html lang={c.language} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`${title} · ${at} · ${s.product}`}</title>
        <meta name="description" content={title} />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/style.css" />
        <script src="/assets/theme.js" />
        {script === undefined ? null : <script src={script} defer />}
        {LANGUAGES_SPOKEN.map((language) => (
          <link rel="alternate" hreflang={language} href={href(c, c.path, language)} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {w.skip}
        </a>
        <header class="top">
          <div class="wrap">
            <a class="brand" href={href(c, '/')}>
              {s.product}
            </a>
            <span class="at">
              {at}
              {last ? `, ${sayTime(c.language, last.time)}` : ''}
            </span>
            <a class="menu-link" href="#pages">
              {s.ui.menu}
            </a>
          </div>
        </header>
        <div class="sub">
          <nav class="wrap" aria-label={w.nav}>
            <ul>
              <Ways c={c} />
            </ul>
            <Languages c={c} />
          </nav>
        </div>
        <main id="main" class="wrap" tabindex={-1}>
          {children}
        </main>
        <footer>
          <div class="wrap">
            <div>
              <p>
                <b>
                  {visible(c.origin)}, {at}
                </b>
              </p>
              <p>{w.notAudited}</p>
            </div>
            <nav id="pages" aria-label={s.ui.pages}>
              <b>{s.ui.pages}</b>
              <ul class="two">
                <Ways c={c} />
              </ul>
              <Languages c={c} />
            </nav>
            <ThemeChooser ui={s.ui} />
          </div>
        </footer>
      </body>
    </html>
  );
}

function Ways({ c }: { c: Ctx }) {
  const { w } = c;
  const ways = [
    ['/', w.log],
    ['/sign', w.sign],
    ['/check', w.check],
  ] as const;
  return ways.map(([path, says]) => (
    <li>
      <a href={href(c, path)} {...(c.path === path ? { 'aria-current': 'page' } : {})}>
        {says}
      </a>
    </li>
  ));
}

function Languages({ c }: { c: Ctx }) {
  return (
    <ul class="util">
      {LANGUAGES_SPOKEN.map((language) => (
        <li>
          <a
            href={href(c, c.path, language)}
            lang={language}
            hreflang={language}
            {...(language === c.language ? { 'aria-current': 'true' } : {})}
          >
            {SPOKEN[language].language}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function NotFound({ c }: { c: Ctx }) {
  return (
    <Page c={c} title={c.w.notFound}>
      <h1>{c.w.notFound}</h1>
      <p class="lede">{c.w.notFoundBody}</p>
      <p class="note">
        <a href={href(c, '/')}>{c.w.back}</a>
      </p>
    </Page>
  );
}
