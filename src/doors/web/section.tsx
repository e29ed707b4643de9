/** A part of a page with a heading of its own. It stands alone, so that scripts of pages take no more than this. */
import type { ComponentChildren } from 'preact';

export function Section({
  id,
  title,
  lede,
  children,
}: {
  id: string;
  title: string;
  lede?: string;
  children: ComponentChildren;
}) {
  return (
    <section id={id} aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      {lede ? <p class="quiet lead">{lede}</p> : null}
      {children}
    </section>
  );
}
