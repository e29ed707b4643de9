/** How this is done; and the pages for what is not there. */
import type { Ctx } from '../context.ts';
import { Page } from '../layout.tsx';

export function About({ c }: { c: Ctx }) {
  const { m } = c.s;
  return (
    <Page c={c} title={m.ui.aboutTitle} section="about">
      <h1>{m.ui.aboutTitle}</h1>
      <dl class="about">
        {m.about_page.map(({ h, p }) => (
          <>
            <dt>{h}</dt>
            <dd>{p}</dd>
          </>
        ))}
      </dl>
    </Page>
  );
}

export function Message({ c, title, body }: { c: Ctx; title: string; body: string }) {
  return (
    <Page c={c} title={title}>
      <h1>{title}</h1>
      <p class="lede">{body}</p>
    </Page>
  );
}
