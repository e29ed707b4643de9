/**
 * Words of the record that nobody has written in the page's language stand there in English, and say so (WCAG 2.2,
 * 3.1.2 Language of Parts). They are part of sentences by then; so they carry two invisible marks from the record to
 * the page, where the marks become `lang="en"`. The marks are those of Unicode for a run that is apart from its
 * surroundings (U+2068, U+2069): no text of the record can contain them, and no order of names regards them.
 */
import { inLanguage, type Text } from '../../terms/text.ts';
import { APART, APART_END, Speaker } from '../../words/speaker.ts';

/** Speaks for pages only: what it says has to go through {@link markForeign}. */
export class PageSpeaker extends Speaker {
  override text(text: Text): string {
    const words = inLanguage(text, this.language);
    return text[this.language] === undefined ? `${APART}${words}${APART_END}` : words;
  }
}

/** A comment, a tag with its quoted values, or text. */
const PIECES = /<!--[\s\S]*?-->|<(?:[^>"]|"[^"]*")*>|[^<]+/g;
/** Elements that hold text and no elements. */
const PLAIN = new Set(['title', 'desc', 'option', 'textarea', 'script', 'style']);
const MARKS = new RegExp(`[${APART}${APART_END}]`, 'g');
/** One that holds nothing else than such words says so itself. */
const WHOLE = new RegExp(`<(title|desc|option)([^>]*)>${APART}([^<${APART_END}]*)${APART_END}</\\1>`, 'g');
const RUN = new RegExp(`${APART}([^${APART}${APART_END}]*)${APART_END}`, 'g');

/** @param html as rendered: well formed, values of attributes in double quotes */
export function markForeign(html: string): string {
  let plain: string | undefined;
  let isInFigure = false;
  return html.replace(WHOLE, '<$1$2 lang="en">$3</$1>').replace(PIECES, (piece) => {
    const tag = /^<(\/?)([a-z]+)/i.exec(piece);
    if (!tag && plain === undefined && !piece.startsWith('<')) {
      const name = isInFigure ? 'tspan' : 'span';
      return piece.replace(RUN, `<${name} lang="en">$1</${name}>`).replace(MARKS, '');
    }
    const [, closing, name = ''] = tag ?? [];
    if (name === 'text') isInFigure = closing === '';
    if (plain === undefined && PLAIN.has(name) && !piece.endsWith('/>')) plain = name;
    else if (closing !== '' && name === plain) plain = undefined;
    return piece.replace(MARKS, '');
  });
}
