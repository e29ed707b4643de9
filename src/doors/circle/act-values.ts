/**
 * What an act says, value by value as its canonical text has them, under the words that people read: the same on a page and in a
 * terminal, each of which shows them in its way. Needs no Node.
 *
 * What somebody else wrote is handed on as it is: whoever shows it makes visible what cannot be seen in it.
 */
import type { Document, SignedActBody } from '../../terms/signed-act.ts';
import type { OfficeMessages } from '../../words/office.ts';

export interface ActWords {
  readonly w: Pick<
    OfficeMessages,
    'fields' | 'codes' | 'kinds' | 'root' | 'claimed' | 'circle' | 'seen' | 'seenAt'
  >;
  /** kinds of acts about an instrument */
  readonly s: { readonly actKinds: Readonly<Record<string, string>> };
}

export type Said =
  /** somebody else's words, or a name, a number, a day */
  | { readonly is: 'text'; readonly text: string }
  /** a word of ours for a code */
  | { readonly is: 'word'; readonly text: string }
  /** of an act or a party, or another digest */
  | { readonly is: 'id'; readonly id: string }
  | { readonly is: 'list'; readonly all: readonly Said[] }
  /** one text in several languages */
  | { readonly is: 'texts'; readonly all: readonly (readonly [language: string, text: string])[] }
  | { readonly is: 'document'; readonly of: Document }
  | { readonly is: 'seen'; readonly size: number; readonly root: string; readonly log: string | undefined }
  | { readonly is: 'fields'; readonly all: readonly Field[] };

export interface Field {
  readonly key: string;
  /** nothing where there is no word for it: then it stands as it is in the act */
  readonly label: string | undefined;
  readonly said: Said;
}

type Value = string | number | boolean | null | readonly Value[] | Values;
type Values = { readonly [key: string]: Value };

/** What kind of act it is, in words: what is done about an instrument by its own name. */
export function kindOf(
  { w, s }: Pick<ActWords, 's'> & { w: Pick<ActWords['w'], 'kinds'> },
  body: SignedActBody,
) {
  return body.kind === 'treaty.act' ? (s.actKinds[body.body.act] as string) : w.kinds[body.kind];
}

export const instrumentOf = (body: SignedActBody): string =>
  'instrument' in body.body ? body.body.instrument : '';

/** What is peculiar to its kind. */
export const valuesOf = (words: ActWords, body: SignedActBody): readonly Field[] =>
  fieldsOf(words, body.body as unknown as Values);

/** The day that the signer claims, the circle it speaks in, and the log as it had seen it. */
export function claimsOf({ w }: ActWords, body: SignedActBody): readonly Field[] {
  const date: Field = { key: 'date', label: w.claimed, said: { is: 'text', text: body.date } };
  if (!('circle' in body)) return [date];
  const { size, root, log } = body.after;
  return [
    date,
    { key: 'circle', label: w.circle, said: { is: 'id', id: body.circle } },
    { key: 'after', label: w.seen, said: { is: 'seen', size, root, log } },
  ];
}

function fieldsOf(words: ActWords, of: Values): Field[] {
  return Object.entries(of).map(([key, value]) => ({
    key,
    label: labelOf(words, key, value),
    said: said(words, key, value),
  }));
}

function labelOf({ w }: ActWords, key: string, value: Value): string | undefined {
  // A root is of keys, or of a tree.
  if (key === 'root' && typeof value === 'string') return w.root;
  return Object.hasOwn(w.fields, key) ? w.fields[key as keyof typeof w.fields] : undefined;
}

function said(words: ActWords, key: string, value: Value): Said {
  const { actKinds } = words.s;
  if (typeof value === 'string') {
    if ((key === 'act' || key === 'kinds') && Object.hasOwn(actKinds, value))
      return { is: 'word', text: actKinds[value] as string };
    const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = words.w.codes;
    const code = Object.hasOwn(codes, key) ? codes[key] : undefined;
    if (code && Object.hasOwn(code, value)) return { is: 'word', text: code[value] as string };
    return /^[0-9a-f]{64}$/.test(value) ? { is: 'id', id: value } : { is: 'text', text: value };
  }
  if (Array.isArray(value)) return { is: 'list', all: value.map((one) => said(words, key, one)) };
  if (value === null || typeof value !== 'object') return { is: 'text', text: String(value) };
  const of = value as Values;
  if (key === 'document' || key === 'becomes') return { is: 'document', of: of as unknown as Document };
  if (key === 'says' || key === 'statement' || (key === 'name' && typeof Object.values(of)[0] === 'string'))
    return { is: 'texts', all: Object.entries(of).map(([language, text]) => [language, String(text)]) };
  return { is: 'fields', all: fieldsOf(words, of) };
}
