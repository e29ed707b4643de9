/**
 * Tables of a page of HTML to rows of cells: as a browser would draw them, and no more of the page than its text.
 *
 * Pages of publishers are not XML, and rows and cells are seldom closed: a cell ends where the next begins (HTML Living Standard, 13.1.2.4). What
 * is no text (scripts, styles, remarks) is left out; a table inside a cell is a table of its own. A cell over several columns stands in the
 * first, one over several rows in each. Small raised numbers are marks of footnotes: they are left out of the text and counted. Nothing is run
 * and nothing is fetched.
 */

export interface PageTable {
  readonly id: string;
  readonly rows: readonly PageRow[];
}

export interface PageRow {
  /** 1-based, of the file */
  readonly line: number;
  readonly cells: readonly string[];
  /** marks of footnotes that were left out */
  readonly marks: number;
}

export interface Page {
  readonly tables: readonly PageTable[];
  /** what stands outside all tables, and in tables that are not asked for */
  readonly text: string;
}

const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.map((name, i) => [name, String.fromCharCode(160 + i)] as const),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—' }),
  ...Object.entries({ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…' }),
]);

/** A reference that is not known stays as it is written, for a person to see. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,8}));/gi, (whole, ten, sixteen, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = ten === undefined ? Number.parseInt(sixteen, 16) : Number(ten);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });

const squeezed = (text: string): string => decoded(text).replace(/\s+/gu, ' ').trim();

/** A tag, a remark, or an element whose content is no text. */
const PIECE =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|noscript|template|title)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi;

const attribute = (name: string, of: string): string =>
  decoded(
    (new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(of) ?? [])
      .slice(1)
      .find((v) => v !== undefined) ?? '',
  );

/** A cell over more than that is no cell of a table of this kind. */
const MAX_SPAN = 1_000;
const spanOf = (name: string, of: string): number =>
  Math.min(MAX_SPAN, Math.max(1, Number.parseInt(attribute(name, of), 10) || 1));

interface Cell {
  text: string;
  marks: number;
  readonly columns: number;
  readonly rows: number;
}
interface Open {
  readonly id: string;
  readonly rows: { readonly line: number; readonly cells: Cell[] }[];
  cell: Cell | undefined;
}

export function readPage(html: string): Page {
  const tables: PageTable[] = [];
  const open: Open[] = [];
  let outside = '';
  let raised: string | undefined;
  let [at, line, counted] = [0, 1, 0];
  const lineAt = (offset: number): number => {
    for (; counted < offset; counted++) if (html.charCodeAt(counted) === 10) line += 1;
    return line;
  };
  const put = (text: string): void => {
    const table = open.at(-1);
    if (raised !== undefined) raised += text;
    else if (table?.cell) table.cell.text += text;
    else outside += text;
  };
  const lower = (): void => {
    const mark = raised;
    raised = undefined;
    if (mark === undefined) return;
    const { cell } = open.at(-1) ?? {};
    if (cell && /^[\s\d,*]*$/.test(decoded(mark))) cell.marks += mark.trim() === '' ? 0 : 1;
    else put(mark);
  };
  for (const piece of html.matchAll(PIECE)) {
    put(html.slice(at, piece.index));
    at = piece.index + piece[0].length;
    const [, , slash, tag = '', attributes = ''] = piece;
    const table = open.at(-1);
    switch (`${slash}${tag.toLowerCase()}`) {
      case 'table':
        lower();
        open.push({ id: attribute('id', attributes), rows: [], cell: undefined });
        break;
      case '/table':
        lower();
        if (table) tables.push({ id: table.id, rows: drawn(table.rows) });
        open.pop();
        break;
      case 'tr':
        lower();
        if (table) {
          table.cell = undefined;
          table.rows.push({ line: lineAt(piece.index), cells: [] });
        }
        break;
      case 'td':
      case 'th': {
        lower();
        const row = table?.rows.at(-1);
        if (!table || !row) break;
        table.cell = {
          ...{ text: '', marks: 0 },
          ...{ columns: spanOf('colspan', attributes), rows: spanOf('rowspan', attributes) },
        };
        row.cells.push(table.cell);
        break;
      }
      case '/td':
      case '/th':
      case '/tr':
        lower();
        if (table) table.cell = undefined;
        break;
      case 'sup':
        lower();
        raised = '';
        break;
      case '/sup':
        lower();
        break;
      case 'br':
      case 'p':
      case '/p':
      case 'div':
      case '/div':
      case 'li':
        put(' ');
        break;
    }
  }
  put(html.slice(at));
  // A page that was cut off ends inside its table.
  for (const table of open.reverse()) tables.push({ id: table.id, rows: drawn(table.rows) });
  const others = tables.flatMap((t) => t.rows.flatMap((row) => row.cells.join(' ')));
  return { tables, text: squeezed(`${outside} ${others.join(' ')}`) };
}

/** Rows as they are drawn: each cell in its column. */
function drawn(rows: Open['rows']): PageRow[] {
  let hanging: { readonly text: string; readonly left: number }[] = [];
  return rows.flatMap(({ line, cells }) => {
    const here: string[] = [];
    const next: typeof hanging = [];
    let marks = 0;
    const hang = () => {
      for (let above = hanging[here.length]; above && above.left > 0; above = hanging[here.length]) {
        next[here.length] = { text: above.text, left: above.left - 1 };
        here.push(above.text);
      }
    };
    for (const cell of cells) {
      hang();
      const text = squeezed(cell.text);
      marks += cell.marks;
      for (let i = 0; i < cell.columns && here.length < MAX_SPAN; i++) {
        const put = i === 0 ? text : '';
        next[here.length] = { text: put, left: cell.rows - 1 };
        here.push(put);
      }
    }
    hang();
    hanging = next;
    return here.every((text) => text === '') ? [] : [{ line, cells: here, marks }];
  });
}
