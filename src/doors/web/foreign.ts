/**
 * Words of the record that nobody has written in the page's language stand there in another, and say in which (WCAG 2.2,
 * 3.1.2 Language of Parts). They are part of sentences by then; so they carry invisible marks from the record to
 * the page, where the marks become `lang`. The marks are those of Unicode for a run that is apart from its
 * surroundings (U+2068, U+2069): no text of the record can contain them, and no order of names regards them.
 */
import { inLanguage, type Language, languageFor, type Text } from '../../terms/text.ts';
import { APART, APART_END, Speaker } from '../../words/speaker.ts';

/** Speaks for pages only: what it says has to go through {@link markForeign}. */
export class PageSpeaker extends Speaker {
  override text(text: Text): string {
    const words = inLanguage(text, this.language);
    const language = languageFor(text, this.language);
    return language === this.language ? words : `${APART}${tagged(language)}${words}${APART_END}`;
  }
}

const TAGS = 0xe0000;
/** English is not said. */
const tagged = (language: Language): string =>
  language === 'en' ? '' : String.fromCodePoint(...[...language].map((c) => TAGS + c.charCodeAt(0)));
const untagged = (tags: string): string =>
  String.fromCharCode(...[...tags].map((c) => (c.codePointAt(0) as number) - TAGS)) || 'en';

/** A comment, a tag with its quoted values, or text. */
const PIECES = /<!--[\s\S]*?-->|<(?:[^>"]|"[^"]*")*>|[^<]+/g;
/** Elements that hold text and no elements. */
const PLAIN = new Set(['title', 'desc', 'option', 'textarea', 'script', 'style']);
const TAGGED = '([\\u{e0061}-\\u{e007a}]*)';
const MARKS = new RegExp(`${APART}${TAGGED}|${APART_END}`, 'gu');
/** One that holds nothing else than such words says so itself. */
const WHOLE = new RegExp(
  `<(title|desc|option)([^>]*)>${APART}${TAGGED}([^<${APART_END}]*)${APART_END}</\\1>`,
  'gu',
);
const RUN = new RegExp(`${APART}${TAGGED}([^${APART}${APART_END}]*)${APART_END}`, 'gu');
const langOf = (tags: string): string => `lang="${untagged(tags)}"`;

/** @param html as rendered: well formed, values of attributes in double quotes */
export function markForeign(html: string): string {
  let plain: string | undefined;
  let isInFigure = false;
  const whole = html.replace(
    WHOLE,
    (_, name, more, tags, words) => `<${name}${more} ${langOf(tags)}>${words}</${name}>`,
  );
  return whole.replace(PIECES, (piece) => {
    const tag = /^<(\/?)([a-z]+)/i.exec(piece);
    if (!tag && plain === undefined && !piece.startsWith('<')) {
      const name = isInFigure ? 'tspan' : 'span';
      return piece
        .replace(RUN, (_, tags, words) => `<${name} ${langOf(tags)}>${words}</${name}>`)
        .replace(MARKS, '');
    }
    const [, closing, name = ''] = tag ?? [];
    if (name === 'text') isInFigure = closing === '';
    if (plain === undefined && PLAIN.has(name) && !piece.endsWith('/>')) plain = name;
    else if (closing !== '' && name === plain) plain = undefined;
    return piece.replace(MARKS, '');
  });
}
