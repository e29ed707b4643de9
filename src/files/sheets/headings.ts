/** What a heading or a word in a cell says about the kind of an act. */
import { ActKind } from '../../terms/index.ts';
import { LEFT_OUT, type MappedAct } from './mapping.ts';

/**
 * A signature, where the words begin with it or say before it only that a date follows: in "Succession to signature" and "Place of signature"
 * it is not the act. In a heading of two rows the upper one can be such a word: `Dates` over `Signature`.
 */
const SIGN =
  /^(?:(?:dates?|days?|jours?|tanggal|tgl|dat(?:um|a)|fechas?|ngày|дат[аы]|день|of|de|of the|van)[\s.:,–-]+)*(?:sign(?:ed|ature)|penandatanganan|ditandatangani|tanda tangan|ondertekening|firma|ký(?:\s|$)|подписан|签[字署])/iu;

/** A heading under which parties stand. */
export const PARTY =
  /^(contracting )?(part(y|ies|icipants?)|states?|countr(y|ies)|members?|pihak|negara|partij|partie|partes?|état|estado|nama)\b|^(các )?(bên|quốc gia|nước|thành viên)(\s|$)|^(государств|сторон|участник|стран)|^(缔约[方国]|国家)/iu;

/** Words in a heading that name a kind of act. The first that fits counts. */
const KIND_WORDS: readonly (readonly [RegExp, ActKind])[] = [
  [
    /definiti(ve|f).*signature|signature (definitive|définitive|ad)|ký dứt khoát|окончательн\S* подпис/iu,
    'sign-definitively',
  ],
  [/provisional|provisoire|sementara|voorlopig|tạm thời|временн|暂时适用/iu, 'apply-provisionally'],
  [/formal confirmation|официальн\S* подтвержд|xác nhận chính thức/iu, 'confirm-formally'],
  [SIGN, 'sign'],
  [
    /succession|succeed(?:s|ed)?\b|suksesi|voortgezette|sucesi|kế thừa|правопреемств|继承|继续适用/iu,
    'succeed',
  ],
  [/acce(?:ssion|de[sd]?\b)|aksesi|toetreding|adh[eé]si|gia nhập|присоединени|加入/iu, 'accede'],
  [/ratif[iy]|pengesahan|phê chuẩn|ратифик|批准/iu, 'ratify'],
  [
    /acceptance|accept(?:s|ed)?\b|acceptation|penerimaan|aanvaarding|aceptaci|chấp nhận|chấp thuận|приняти|接受/iu,
    'accept',
  ],
  [
    /approv(?:al|e[sd]?\b)|approbation|persetujuan|goedkeuring|aprobaci|phê duyệt|утвержден|核准/iu,
    'approve',
  ],
  [
    /withdraw(?:al|s)?\b|withdrew|withdrawn|denunciation|denounce[sd]?\b|retrait|dénonciation|penarikan|opzegging|denuncia|rút khỏi|bãi ước|денонсац|выход|退[出约]/iu,
    'withdraw',
  ],
  [/consent to be bound|participation/iu, 'accept'],
];

const OF_A_SIGNATURE = /signature|firma|tanda ?tangan|ondertekening|ký|подпис|签[字署]/iu;
const OF_A_STATEMENT =
  /reserv|réserv|declar|déclar|objec|pensyaratan|deklarasi|pernyataan|keberatan|voorbehoud|verklaring|bezwaar|bảo lưu|tuyên bố|phản đối|оговор|заявлен|возражен/iu;
/** Of a withdrawal a heading can have the day on which it takes effect. */
const EFFECT = /\beffect|berlaku|hiệu lực|в силу|werking|effet|efecto/iu;

type Kinds = NonNullable<MappedAct['kinds']>;

export function kindNamed(words: string): ActKind | undefined {
  const kind = KIND_WORDS.find(([named]) => named.test(words))?.[1];
  // Whoever succeeds to a signature is a signatory (VCSST 19) and has not consented: no kind of act here says that.
  if (kind === 'succeed' && OF_A_SIGNATURE.test(words)) return undefined;
  // Whoever withdraws a reservation stays a party.
  return kind === 'withdraw' && OF_A_STATEMENT.test(words) ? undefined : kind;
}

/**
 * `Ratification, Acceptance(A), Accession(a)`: each kind by its mark, the one without a mark under `""`. A mark whose words
 * name no kind is left out, for a person to see.
 */
export function kindsInHeading(heading: string): Kinds | undefined {
  const kinds: Kinds = {};
  for (const part of partsOf(heading)) {
    const [, words = '', mark = ''] = /^(.*?)\s*(?:\(([A-Za-z]{1,2})\))?$/.exec(part.trim()) ?? [];
    const kind = kindNamed(words) ?? (mark === '' ? undefined : LEFT_OUT);
    if (kind === undefined || kinds[mark] !== undefined) return undefined;
    kinds[mark] = kind;
  }
  return Object.values(kinds).every((kind) => kind === LEFT_OUT) ? undefined : kinds;
}

/** At commas; at strokes where every side names a kind: `Ratification (R) / Accession (A)`, but not `Ratification (dd/mm/yyyy)`. */
function partsOf(heading: string): string[] {
  const sides = heading.split(/\s*\/\s*/);
  // Of "Provisional acceptance/accession" both are provisional.
  const isWhole = kindNamed(heading) === 'apply-provisionally';
  return (!isWhole && sides.every((side) => kindNamed(side) !== undefined) ? sides : [heading]).flatMap(
    (side) => side.split(/,\s*/),
  );
}

/** The act of a heading that names kinds of acts. */
export function actOfHeading(heading: string): MappedAct | undefined {
  const kinds = kindsInHeading(heading);
  if (!kinds) return undefined;
  const names = Object.entries(kinds);
  const [mark, kind] = names[0] as [string, ActKind | typeof LEFT_OUT];
  const day =
    kind === 'sign' || kind === 'sign-definitively'
      ? 'done'
      : kind === 'withdraw' && EFFECT.test(heading)
        ? 'effective'
        : 'received';
  return names.length === 1 && mark === '' && kind !== LEFT_OUT
    ? { kind, [day]: heading }
    : { kinds, [day]: heading };
}

/** Each word of a column as the kind of act it names; those that name none are left out, for a person to see. */
export function kindsOfWords(words: readonly string[]): NonNullable<MappedAct['kinds']> {
  const isKind = (word: string): word is ActKind => (ActKind.options as readonly string[]).includes(word);
  return Object.fromEntries(words.map((word) => [word, isKind(word) ? word : (kindNamed(word) ?? LEFT_OUT)]));
}

const MORE =
  /reserv|réserve|declar|déclar|object|objec|withdr|denounc|denunci|dénonc|reservasi|pensyaratan|keberatan|deklarasi|pernyataan|penarikan|bảo lưu|phản đối|tuyên bố|rút|оговорк|возражени|заявлени|отозв|денонс|voorbehoud|verklaring|bezwaar|opzegging/iu;

/** Whether a text speaks of a reservation, a declaration, an objection or of leaving: a pointer for a person, no act. */
export const speaksOfMore = (text: string): boolean => MORE.test(text);

/** Whether a cell under the heading of reservations or the like says that there is none. */
export const saysNone = (text: string): boolean =>
  /^(?:|[-–—.0/]+|n\/?a|no|none|nil|false|tidak(?: ada)?|nihil|không(?: có)?|нет|geen|non|aucune?)\.?$/iu.test(
    text,
  );
