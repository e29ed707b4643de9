/**
 * What an act says, value by value as its canonical text has them. Whatever somebody else wrote is shown as text, with what cannot be
 * seen made visible and in a direction of its own; no address in it is made a link.
 */
import type { ComponentChildren } from 'preact';
import { visible, visibly } from '../../../files/refusals.ts';
import type { ActKind } from '../../../terms/act.ts';
import type { Document, SignedActBody } from '../../../terms/signed-act.ts';
import { actHref } from './address.ts';
import type { KeptBlobs } from './blobs.ts';
import type { Ctx as OfPage } from './layout.tsx';

/** What is wanted of a page: words, and the log in which ids are looked up, where one is open. It can be a page with no office behind it. */
export type Ctx = Pick<OfPage, 'language' | 'w' | 'log'> & { readonly s: Pick<OfPage['s'], 'actKinds'> };

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** What kind of act it is, in words: what is done about an instrument by its own name. */
export function kindOf(c: Ctx, body: SignedActBody): string {
  return body.kind === 'treaty.act' ? c.s.actKinds[body.body.act] : c.w.kinds[body.kind];
}

export const instrumentOf = (body: SignedActBody): string =>
  'instrument' in body.body ? body.body.instrument : '';

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
  return <Fields c={c} of={body.body as unknown as { [key: string]: Value }} blobs={blobs} />;
}

/** The day that the signer claims, the circle it speaks in, and the log as it had seen it. */
export function Claims({ c, body }: { c: Ctx; body: SignedActBody }) {
  const { w } = c;
  return (
    <dl class="values">
      <dt>{w.claimed}</dt>
      <dd>{body.date}</dd>
      {'circle' in body ? (
        <>
          <dt>{w.circle}</dt>
          <dd>
            <ById c={c} id={body.circle} />
          </dd>
          <dt>{w.seen}</dt>
          <dd>
            {w.seenAt({ size: body.after.size })}
            {body.after.log === undefined ? '' : `, ${visible(body.after.log)}`}
            <br />
            <code>{body.after.root}</code>
          </dd>
        </>
      ) : null}
    </dl>
  );
}

type OfValue<V> = { c: Ctx; of: V; blobs: KeptBlobs | undefined };

function Fields({ c, of, blobs }: OfValue<{ readonly [key: string]: Value }>) {
  return (
    <dl class="values">
      {Object.entries(of).map(([key, value]) => (
        <>
          <dt>{labelOf(c, key, value)}</dt>
          <dd>{shownAs(c, key, value, blobs)}</dd>
        </>
      ))}
    </dl>
  );
}

function labelOf({ w }: Ctx, key: string, value: Value): ComponentChildren {
  // A root is of keys, or of a tree.
  if (key === 'root' && typeof value === 'string') return w.root;
  return Object.hasOwn(w.fields, key) ? w.fields[key as keyof typeof w.fields] : <code>{visibly(key)}</code>;
}

function shownAs(c: Ctx, key: string, value: Value, blobs: KeptBlobs | undefined): ComponentChildren {
  if (typeof value === 'string') {
    if (key === 'act' || key === 'kinds') {
      const kinds: Readonly<Record<string, string>> = c.s.actKinds;
      if (Object.hasOwn(kinds, value)) return kinds[value as ActKind];
    }
    if (/^[0-9a-f]{64}$/.test(value)) return <ById c={c} id={value} />;
    return <Written text={value} />;
  }
  if (Array.isArray(value)) {
    return (
      <ul>
        {value.map((one) => (
          <li>{shownAs(c, key, one, blobs)}</li>
        ))}
      </ul>
    );
  }
  if (value === null || typeof value !== 'object') return String(value);
  const of = value as { readonly [key: string]: Value };
  if (key === 'document' || key === 'becomes')
    return <DocumentOf c={c} of={of as unknown as Document} blobs={blobs} />;
  if (key === 'says' || (key === 'name' && typeof Object.values(of)[0] === 'string')) {
    return (
      <ul>
        {Object.entries(of).map(([language, text]) => (
          <li>
            <span class="small">{visibly(language)}:</span>{' '}
            <span class="said">
              <Written text={String(text)} />
            </span>
          </li>
        ))}
      </ul>
    );
  }
  return <Fields c={c} of={of} blobs={blobs} />;
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
