/**
 * Drafts of a notification as one PDF to print, sign and file: tagged (headings, paragraphs, lists, the language of each part), with
 * a title, the letters embedded. The same drafts and day give the same bytes.
 *
 * Not decided here: signatures, PDF/A.
 */
import { createRequire } from 'node:module';
import type { CivilDay } from '../../terms/civil-day.ts';
import type { Draft } from '../views/notification.ts';

/** What is used of pdfkit, which has no types of its own. */
interface Document extends NodeJS.ReadableStream {
  readonly page: { readonly width: number; readonly height: number };
  /** the font in use; not documented, and the only way to ask what it has */
  readonly _font: {
    readonly font: {
      hasGlyphForCodePoint(point: number): boolean;
      glyphForCodePoint(point: number): { readonly advanceWidth: number };
    };
  };
  font(name: string, size: number): Document;
  registerFont(name: string, file: string): Document;
  widthOfString(text: string): number;
  text(text: string, x: number, y: number, options: { readonly lineBreak: false }): Document;
  addPage(): Document;
  struct(type: string, options: { readonly lang?: string }): Structure;
  addStructure(structure: Structure): Document;
  end(): void;
}
interface Structure {
  add(child: Structure | (() => void)): Structure;
  end(): void;
}
type PdfKit = new (options: object) => Document;

const require = createRequire(import.meta.url);
const FAMILY = '@fontsource/source-serif-4';
/** In this order: the first that has a letter draws it. */
const SCRIPTS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext'] as const;
type Script = (typeof SCRIPTS)[number];
const WEIGHTS = { plain: 400, bold: 600 } as const;
type Weight = keyof typeof WEIGHTS;

/** A letter that none of the fonts has: it is not printed as an empty box. */
export class NoLetter extends Error {
  constructor(readonly letter: string) {
    super(letter);
  }
}

/** Registers every font, and says which letters each has. The file itself is asked: lists of ranges promise more. */
function letters(doc: Document): ReadonlyMap<Script, (point: number) => boolean> {
  const named = (script: Script, weight: Weight) =>
    require.resolve(`${FAMILY}/files/source-serif-4-${script}-${WEIGHTS[weight]}-normal.woff`);
  return new Map(
    SCRIPTS.map((script) => {
      for (const weight of Object.keys(WEIGHTS) as Weight[])
        doc.registerFont(`${script}-${weight}`, named(script, weight));
      const { font } = doc.font(`${script}-plain`, SIZES.P)._font;
      return [script, (point) => font.hasGlyphForCodePoint(point) && isDrawn(font, point)];
    }),
  );
}

/** A font can name a letter whose outline is not in its file. */
function isDrawn(font: Document['_font']['font'], point: number): boolean {
  try {
    return Number.isFinite(font.glyphForCodePoint(point).advanceWidth);
  } catch {
    return false;
  }
}

interface Run {
  readonly font: string;
  readonly text: string;
}

const [MARGIN, BOTTOM, LEADING] = [72, 72, 1.4];
const SIZES = { H1: 15, H2: 13, H3: 12, P: 11, LI: 11, small: 9 } as const;

/** @param on the day asked about, which is the day of the document */
export async function notificationPdf(drafts: readonly Draft[], on: CivilDay): Promise<Uint8Array> {
  const { default: PDFDocument } = (await import('pdfkit' as string)) as { default: PdfKit };
  const [first] = drafts;
  const made = new Date(on * 86_400_000);
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    tagged: true,
    pdfVersion: '1.7',
    lang: first?.language ?? 'en',
    displayTitle: true,
    autoFirstPage: false,
    info: {
      Title: `${first?.head ?? ''}: ${first?.title ?? ''}`,
      Creator: 'Mufakat',
      Producer: 'Mufakat',
      CreationDate: made,
      ModDate: made,
    },
  });
  const has = letters(doc);
  const bytes: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => bytes.push(chunk));
    doc.on('end', () => resolve());
    doc.on('error', reject);
  });
  const runs = (text: string, weight: Weight): Run[] => runsOf(text, weight, has);
  const typesetter = new Typesetter(doc, runs);
  const root = doc.struct('Document', {});
  doc.addStructure(root);
  for (const draft of drafts) typesetter.draft(root, draft);
  root.end();
  doc.end();
  await done;
  return Buffer.concat(bytes);
}

function runsOf(text: string, weight: Weight, has: ReturnType<typeof letters>): Run[] {
  const runs: { font: string; text: string }[] = [];
  // An accent of its own may be in no font that has its letter; together they are one. No font has an arrow, nor the narrow spaces
  // that stand around the dash of a span of days.
  const plain = text
    .normalize('NFC')
    .replaceAll('→', '›')
    .replace(/[\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replaceAll('\u200b', '');
  for (const letter of plain) {
    const script = SCRIPTS.find((s) => has.get(s)?.(letter.codePointAt(0) as number));
    if (script === undefined) throw new NoLetter(letter);
    const font = `${script}-${weight}`;
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

/** Lines cut at spaces, set from the top of a page to its foot; each paragraph is one element, however many pages it runs over. */
class Typesetter {
  private y = 0;
  constructor(
    private readonly doc: Document,
    private readonly runs: (text: string, weight: Weight) => Run[],
  ) {}

  draft(root: Structure, d: Draft): void {
    const { doc } = this;
    this.page();
    const part = doc.struct('Sect', { lang: d.language });
    root.add(part);
    this.set(part, 'H1', d.head, SIZES.H1, 'bold');
    this.set(part, 'H2', d.title, SIZES.H2, 'bold');
    for (const line of d.lines) this.set(part, 'P', line, SIZES.P);
    this.set(part, 'H3', d.clocksHead, SIZES.H3, 'bold');
    this.list(part, d.clocks);
    this.set(part, 'H3', d.to, SIZES.H3, 'bold');
    for (const { group, names } of d.recipients)
      this.set(part, 'P', `${group}: ${names.join('; ')}`, SIZES.P);
    for (const line of d.foot) this.set(part, 'P', line, SIZES.small);
    part.end();
  }

  private list(part: Structure, items: readonly string[]): void {
    const list = this.doc.struct('L', {});
    part.add(list);
    for (const item of items) {
      const element = this.doc.struct('LI', {});
      list.add(element);
      this.set(element, 'LBody', `– ${item}`, SIZES.LI, 'plain', 12);
      element.end();
    }
    list.end();
  }

  private set(
    part: Structure,
    type: string,
    text: string,
    size: number,
    weight: Weight = 'plain',
    indent = 0,
  ): void {
    const element = this.doc.struct(type, {});
    part.add(element);
    const lines = this.lines(this.runs(text, weight), size, this.doc.page.width - 2 * MARGIN - indent);
    if (weight === 'bold' && this.y > MARGIN) this.y += size * 0.6;
    // A heading does not stay alone at the foot of a page.
    const together = weight === 'bold' ? lines.length + 2 : 1;
    while (lines.length > 0) {
      if (this.room(size) < Math.min(together, lines.length + 2) && this.y > MARGIN) this.page();
      const here = lines.splice(0, Math.max(1, this.room(size)));
      // One piece of content for each page: an element can have several.
      element.add(() => {
        for (const line of here) this.line(line, size, indent);
      });
    }
    element.end();
    this.y += size * 0.5;
  }

  private room(size: number): number {
    return Math.floor((this.doc.page.height - BOTTOM - this.y) / (size * LEADING));
  }

  private page(): void {
    this.doc.addPage();
    this.y = MARGIN;
  }

  private line(line: readonly Run[], size: number, indent: number): void {
    let x = MARGIN + indent;
    for (const { font, text } of line) {
      this.doc.font(font, size).text(text, x, this.y, { lineBreak: false });
      x += this.doc.widthOfString(text);
    }
    this.y += size * LEADING;
  }

  private lines(runs: readonly Run[], size: number, width: number): Run[][] {
    const lines: Run[][] = [];
    let [line, used] = [[] as { font: string; text: string }[], 0];
    const put = (font: string, text: string): void => {
      const last = line.at(-1);
      if (last?.font === font) last.text += text;
      else line.push({ font, text });
    };
    for (const word of wordsOf(runs)) {
      const wide = word.reduce((sum, r) => sum + this.doc.font(r.font, size).widthOfString(r.text), 0);
      // The space behind a word may stand beyond the edge.
      const bare = word.reduce(
        (sum, r) => sum + this.doc.font(r.font, size).widthOfString(r.text.trimEnd()),
        0,
      );
      if (used > 0 && used + bare > width) {
        lines.push(line);
        [line, used] = [[], 0];
      }
      for (const { font, text } of word) put(font, text);
      used += wide;
    }
    if (line.length > 0) lines.push(line);
    return lines;
  }
}

/** Words with the spaces behind them, each in as many runs as it has fonts. */
function wordsOf(runs: readonly Run[]): Run[][] {
  const words: Run[][] = [];
  let isOpen = false;
  for (const { font, text } of runs)
    for (const piece of text.match(/[^ ]* +|[^ ]+/g) ?? []) {
      if (isOpen) words.at(-1)?.push({ font, text: piece });
      else words.push([{ font, text: piece }]);
      isOpen = !piece.endsWith(' ');
    }
  return words;
}
