/**
 * What an act says, value by value as its canonical text has them. Whatever somebody else wrote is shown as text, with what cannot be
 * seen made visible and in a direction of its own; no address in it is made a link.
 */
import type { ComponentChildren } from 'preact';
import { visible, visibly } from '../../../files/refusals.ts';
import type { Document, SignedActBody } from '../../../terms/signed-act.ts';
import { claimsOf, type Field, kindOf, type Said, valuesOf } from '../../circle/act-values.ts';
import { actHref } from './address.ts';
import type { KeptBlobs } from './blobs.ts';
import type { Ctx as OfPage } from './layout.tsx';

/** What is wanted of a page: words, and the log in which ids are looked up, where one is open. It can be a page with no office behind it. */
export type Ctx = Pick<OfPage, 'language' | 'w' | 'log'> & { readonly s: Pick<OfPage['s'], 'actKinds'> };

/** The documents that an act names, by hash. */
export function documentsIn(body: SignedActBody): Document[] {
  const said = body.body as { readonly document?: Document; readonly becomes?: Document };
  return [said.document, said.becomes].filter((d) => d !== undefined);
}

/** Text that somebody else wrote. */
export function Written({ text }: { text: string }) {
  return <bdi>{visibly(text)}</bdi>;
}

/** An act or a party by its id: a link where it is in this log. */
export function ById({ c, id }: { c: Ctx; id: string }) {
  const { log } = c;
  const index = log?.indexOf.get(id);
  const act = index === undefined ? undefined : log?.acts[index];
  if (!act) return <code>{visibly(id)}</code>;
  const party = log?.circle.known().find((p) => p.id === id)?.as;
  return (
    <a href={actHref(c, id)}>
      {party === undefined ? kindOf(c, act.body) : visible(party)} <code>{id.slice(0, 12)}…</code>
    </a>
  );
}

/** @param blobs documents that the log keeps; nothing where that is not known */
export function Says({ c, body, blobs }: { c: Ctx; body: SignedActBody; blobs: KeptBlobs | undefined }) {
  return <Fields c={c} of={valuesOf(c, body)} blobs={blobs} />;
}

/** The day that the signer claims, the circle it speaks in, and the log as it had seen it. */
export function Claims({ c, body }: { c: Ctx; body: SignedActBody }) {
  return <Fields c={c} of={claimsOf(c, body)} blobs={undefined} />;
}

type OfValue<V> = { c: Ctx; of: V; blobs: KeptBlobs | undefined };

function Fields({ c, of, blobs }: OfValue<readonly Field[]>) {
  return (
    <dl class="values">
      {of.map(({ key, label, said }) => (
        <>
          <dt>{label ?? <code>{visibly(key)}</code>}</dt>
          <dd>{shownAs(c, said, blobs)}</dd>
        </>
      ))}
    </dl>
  );
}

function shownAs(c: Ctx, said: Said, blobs: KeptBlobs | undefined): ComponentChildren {
  switch (said.is) {
    case 'text':
      return <Written text={said.text} />;
    case 'word':
      return said.text;
    case 'id':
      return <ById c={c} id={said.id} />;
    case 'document':
      return <DocumentOf c={c} of={said.of} blobs={blobs} />;
    case 'fields':
      return <Fields c={c} of={said.all} blobs={blobs} />;
    case 'list':
      return (
        <ul>
          {said.all.map((one) => (
            <li>{shownAs(c, one, blobs)}</li>
          ))}
        </ul>
      );
    case 'texts':
      return (
        <ul>
          {said.all.map(([language, text]) => (
            <li>
              <span class="small">{visibly(language)}:</span>{' '}
              <span class="said">
                <Written text={text} />
              </span>
            </li>
          ))}
        </ul>
      );
    case 'seen':
      return (
        <>
          {c.w.seenAt(said)}
          {said.log === undefined ? '' : `, ${visible(said.log)}`}
          <br />
          <code>{said.root}</code>
        </>
      );
  }
}

function DocumentOf({ c, of: { sha256, type, size }, blobs }: OfValue<Document>) {
  const { w } = c;
  return (
    <>
      <code>{visibly(sha256)}</code>
      <br />
      {w.document({ size, type: visible(type) })}
      {blobs === undefined ? null : '; '}
      {blobs?.has(sha256) ? (
        <a href={`/blob/sha256/${sha256.slice(0, 2)}/${sha256}`} download>
          {w.documentKept}
        </a>
      ) : blobs ? (
        w.documentMissing
      ) : null}
    </>
  );
}
