/** What a heading or a word in a cell says about the kind of an act. */
import type { ActKind } from '../../terms/index.ts';
import { LEFT_OUT, type MappedAct } from './mapping.ts';

/** Words in a heading that name a kind of act. The first that fits counts. */
const KIND_WORDS: readonly (readonly [RegExp, ActKind])[] = [
  [/definiti(ve|f).*signature|signature (definitive|ad)/iu, 'sign-definitively'],
  [/provisional|sementara|voorlopig/iu, 'apply-provisionally'],
  [/formal confirmation/iu, 'confirm-formally'],
  [/^(date of )?sign(ed|ature)|^penandatanganan|^tanda tangan|^ondertekening|^firma/iu, 'sign'],
  [/succession|suksesi|voortgezette/iu, 'succeed'],
  [/accession|aksesi|toetreding|adhesi/iu, 'accede'],
  [/ratifi|pengesahan/iu, 'ratify'],
  [/acceptance|penerimaan|aanvaarding|aceptaci/iu, 'accept'],
  [/approval|persetujuan|goedkeuring|aprobaci/iu, 'approve'],
  [/withdrawal|denunciation|penarikan|opzegging|denuncia/iu, 'withdraw'],
  [/consent to be bound|participation/iu, 'accept'],
];

type Kinds = NonNullable<MappedAct['kinds']>;

export const kindNamed = (words: string): ActKind | undefined =>
  KIND_WORDS.find(([named]) => named.test(words))?.[1];

/**
 * `Ratification, Acceptance(A), Accession(a)`: each kind by its mark, the one without a mark under `""`. A mark whose words
 * name no kind is left out, for a person to see.
 */
export function kindsInHeading(heading: string): Kinds | undefined {
  const kinds: Kinds = {};
  for (const part of heading.split(/,\s*/)) {
    const [, words = '', mark = ''] = /^(.*?)\s*(?:\(([A-Za-z]{1,2})\))?$/.exec(part.trim()) ?? [];
    const kind = kindNamed(words) ?? (mark === '' ? undefined : LEFT_OUT);
    if (kind === undefined || kinds[mark] !== undefined) return undefined;
    kinds[mark] = kind;
  }
  return Object.values(kinds).every((kind) => kind === LEFT_OUT) ? undefined : kinds;
}

/** The act of a heading that names kinds of acts. */
export function actOfHeading(heading: string): MappedAct | undefined {
  const kinds = kindsInHeading(heading);
  if (!kinds) return undefined;
  const names = Object.entries(kinds);
  const [mark, kind] = names[0] as [string, ActKind | typeof LEFT_OUT];
  const day = kind === 'sign' || kind === 'sign-definitively' ? 'done' : 'received';
  return names.length === 1 && mark === '' && kind !== LEFT_OUT
    ? { kind, [day]: heading }
    : { kinds, [day]: heading };
}

/** Each word of a column as the kind of act it names; those that name none are left out, for a person to see. */
export function kindsOfWords(words: readonly string[]): NonNullable<MappedAct['kinds']> {
  return Object.fromEntries(words.map((word) => [word, kindNamed(word) ?? LEFT_OUT]));
}
