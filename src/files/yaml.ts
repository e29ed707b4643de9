/**
 * YAML to a term of the record, or everything that is wrong with it.
 *
 * YAML 1.2, core schema, one document, no anchors, aliases, tags or directives: a file says each thing in the place
 * where it is read. Unknown keys are refused, several faults are reported at once.
 */
import {
  Composer,
  CST,
  type Document,
  type ErrorCode,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Pair,
  Parser,
  type Range,
  visit,
  type YAMLMap,
} from 'yaml';
import { z } from 'zod';
import type { Place, Read, Refusal, Syntax } from '../terms/index.ts';
import { keyPath, type Locate, quote, refusalsOf, visible } from './refusals.ts';
import { readText, unseenIn } from './text.ts';

/** A term read from a file, and a way back from a path in it to the place in the file. */
export interface Located<T> {
  readonly value: T;
  readonly locate: Locate;
}

type At = (offset: number) => Place;

export function readYaml<S extends z.ZodType>(
  bytes: Uint8Array | string,
  file: string,
  schema: S,
): Read<Located<z.output<S>>> {
  const text = readText(bytes, file, (part, offset) => {
    const before = part.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1) as string).length + 1 };
  });
  if (!text.ok) return text;
  const lines = new LineCounter();
  const at: At = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };

  const { tokens, unwanted } = tokensOf(text.value, lines, at);
  if (unwanted.length > 0) return { ok: false, refusals: unwanted };
  const document = compose(tokens, text.value, at);
  if (!document.ok) return document;
  const odd = oddities(document.value.contents, at, []);
  const locate = locator(document.value, at);
  const parsed = schema.safeParse(document.value.toJS(), { reportInput: true });
  if (parsed.success && odd.length === 0) return { ok: true, value: { value: parsed.data, locate } };
  // A key that is not a word has no path; otherwise one place is told once.
  if (odd.some((r) => r.code === 'yaml-feature')) return { ok: false, refusals: odd };
  const place = ({ where }: Refusal) => `${where.line}:${where.column}`;
  const told = new Set(odd.map(place));
  const issues = parsed.success ? [] : refusalsOf(parsed.error.issues, locate, keysOf(schema));
  return { ok: false, refusals: [...odd, ...issues.filter((r) => !told.has(place(r)))] };
}

/** Lists and mappings inside one another: more than any record needs, and no parser runs out of stack. */
const MAX_NESTING = 64;

/** A text that is not YAML in more places than that is something else; a longer list would not help to mend it. */
const MAX_TOLD = 1000;

/** What lets one place of a file mean what another place says, or change what the words of the file mean. */
const UNWANTED: Readonly<Partial<Record<string, Syntax>>> = {
  anchor: 'no-anchor',
  alias: 'no-anchor',
  tag: 'no-tag',
  'directive-line': 'no-directive',
};

/** The file cut into tokens; reading ends where nesting goes too deep. */
function tokensOf(
  text: string,
  lines: LineCounter,
  at: At,
): { readonly tokens: CST.Token[]; readonly unwanted: Refusal[] } {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  const unwanted: Refusal[] = [];
  const refuse = (offset: number, found: string, expected: Syntax) => {
    if (unwanted.length >= MAX_TOLD) return;
    unwanted.push({ code: 'yaml-feature', where: at(offset), found, expected: `syntax:${expected}` });
  };
  lines.addNewLine(0);
  // The lexer announces plain words, which may begin with any character.
  let isWords = false;
  for (const lexeme of new Lexer().lex(text)) {
    const expected = isWords ? undefined : UNWANTED[CST.tokenType(lexeme) ?? ''];
    if (expected) refuse(parser.offset, quote(lexeme), expected);
    isWords = !isWords && lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MAX_NESTING) {
      refuse(parser.offset - lexeme.length, quote(lexeme), 'flat');
      return { tokens, unwanted };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, unwanted };
}

/** What the parser says is wrong, as what a writer of the file can mend. */
const SYNTAX_OF: Readonly<Partial<Record<ErrorCode, Syntax>>> = {
  TAB_AS_INDENT: 'spaces',
  BAD_INDENT: 'same-column',
  MISSING_CHAR: 'closing-mark',
  BLOCK_AS_IMPLICIT_KEY: 'one-colon',
  MULTILINE_IMPLICIT_KEY: 'one-colon',
  KEY_OVER_1024_CHARS: 'short-key',
  BAD_DQ_ESCAPE: 'known-escape',
  BAD_SCALAR_START: 'quoted-beginning',
};

function compose(tokens: readonly CST.Token[], text: string, at: At): Read<Document.Parsed> {
  const composer = new Composer({ version: '1.2', uniqueKeys: false, logLevel: 'silent' });
  const [document, second] = withoutStacks(() => [...composer.compose(tokens, true, text.length)]);
  // One place is told once; what is not closed stands where it was opened.
  const told = new Set<number>();
  const openedBefore = openings(document);
  const faults = [...(document?.errors ?? []), ...(document?.warnings ?? [])].slice(0, MAX_TOLD);
  const refusals = faults.flatMap((e): Refusal[] => {
    const offset = e.code === 'MISSING_CHAR' ? openedBefore(e.pos[0]) : e.pos[0];
    if (told.has(offset)) return [];
    told.add(offset);
    const expected = `syntax:${SYNTAX_OF[e.code] ?? 'nothing-more'}`;
    return [{ code: 'yaml-syntax', where: at(offset), found: visible(e.message), expected }];
  });
  if (second) {
    const [found, expected] = ['---', 'syntax:one-document'];
    refusals.push({ code: 'yaml-syntax', where: at(second.range[0]), found, expected });
  }
  // A composer asked to end with a document has one.
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: document as Document.Parsed };
}

/** What the parser says is wrong it says with an error each, and noting where in the program it was costs most of the time. */
function withoutStacks<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Where the quoted words begin that run up to an offset; the offset itself if none do. */
function openings(document: Document.Parsed | undefined): (offset: number) => number {
  // Gone through once: a file can have as many quotation marks left open as it has lines.
  let quoted: Range[] | undefined;
  return (offset) => {
    quoted ??= quotedIn(document);
    let [from, to] = [0, quoted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((quoted[middle] as Range)[0] < offset) from = middle + 1;
      else to = middle;
    }
    const before = quoted[from - 1];
    return before && offset <= before[2] ? before[0] : offset;
  };
}

/** The places of all words in quotation marks, in the order of the file. */
function quotedIn(document: Document.Parsed | undefined): Range[] {
  const quoted: Range[] = [];
  visit(document ?? null, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range) quoted.push(range);
    },
  });
  return quoted;
}

/** Keys that are not words, things that stand twice, and characters that nobody sees. */
function oddities(node: unknown, at: At, path: readonly PropertyKey[]): Refusal[] {
  const first = new Map<string, Place>();
  const placed = (offset: number, key: readonly PropertyKey[]) => ({ ...at(offset), key: keyPath(key) });
  const twice = (name: string, where: Place): Refusal[] => {
    const also = first.get(name);
    if (also) return [{ code: 'duplicate-id', where, also: [also], found: visible(name) }];
    first.set(name, where);
    return [];
  };
  if (isScalar(node)) {
    if (typeof node.value !== 'string') return [];
    const unseen = unseenIn(node.value, () => placed(node.range?.[0] ?? 0, path));
    return unseen ? [unseen] : [];
  }
  if (isSeq(node)) {
    return node.items.flatMap((item, i) => {
      const here = [...path, i];
      // A list of words is a set: who stands in it twice would count twice.
      const repeated =
        isScalar(item) && typeof item.value === 'string'
          ? twice(item.value, placed(item.range?.[0] ?? 0, here))
          : [];
      return [...repeated, ...oddities(item, at, here)];
    });
  }
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key) || typeof key.value !== 'string') {
      const found = isScalar(key) ? quote(key.value) : isSeq(key) ? '[…]' : '{…}';
      return [{ code: 'yaml-feature', where: placed(offset, path), found, expected: 'syntax:word-as-key' }];
    }
    const here = [...path, key.value];
    const where = placed(offset, here);
    // Every object has a property of this name; a mapping that names it would say something that nobody reads.
    if (key.value === '__proto__') return [{ code: 'unknown-key', where, found: key.value }];
    const unseen = unseenIn(key.value, () => where);
    return [...twice(key.value, where), ...(unseen ? [unseen] : []), ...oddities(value, at, here)];
  });
}

/** From a path to its place: the value's, the key's, or for something missing the nearest mapping that lacks it. */
function locator(document: Document.Parsed, at: At): Locate {
  const pairs = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    const known =
      pairs.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) && pair.key.value, pair]));
    pairs.set(map, known);
    return known.get(key);
  };
  return (path, what) => {
    let node: unknown = document.contents;
    let offset = (isNode(node) && node.range?.[0]) || 0;
    for (const [i, step] of path.entries()) {
      const pair = isMap(node) ? pairOf(node, String(step)) : undefined;
      if (!pair && !isSeq(node)) break;
      const keyed = pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
      const value: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
      const [from, to] = (isNode(value) && value.range) || [];
      // Where nothing stands behind a key the key is the place.
      const isKey = (what === 'key' && i === path.length - 1) || from === to;
      offset = (isKey ? keyed : undefined) ?? from ?? offset;
      node = value;
    }
    return { ...at(offset), key: keyPath(path) };
  };
}

const keysKnown = new WeakMap<z.ZodType, string[]>();

/** Every key that occurs anywhere in a schema, for suggestions. */
function keysOf(schema: z.ZodType): string[] {
  const known = keysKnown.get(schema);
  if (known) return known;
  const keys = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [name, inner] of Object.entries(part)) {
      if (name === 'properties') for (const key of Object.keys(inner as object)) keys.add(key);
      walk(inner);
    }
  };
  walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  const list = [...keys];
  keysKnown.set(schema, list);
  return list;
}
