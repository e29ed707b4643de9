/**
 * YAML to a term of the record, or everything that is wrong with it.
 *
 * YAML 1.2, core schema, one document, no anchors, aliases or tags: a file says each thing in the place where it is
 * read. Unknown keys are refused, several faults are reported at once.
 */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import type { Place, Read, Refusal } from '../terms/index.ts';
import { keyPath, type Locate, refusalsOf } from './refusals.ts';
import { readText } from './text.ts';

/** A term read from a file, and a way back from a path in it to the place in the file. */
export interface Located<T> {
  readonly value: T;
  readonly locate: Locate;
}

export function readYaml<S extends z.ZodType>(
  bytes: Uint8Array | string,
  file: string,
  schema: S,
): Read<Located<z.output<S>>> {
  const text = readText(bytes, file);
  if (!text.ok) return text;
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const refused = (...refusals: Refusal[]) => ({ ok: false, refusals }) as const;

  let document: Document.Parsed;
  let value: unknown;
  try {
    document = parseDocument(text.value, {
      lineCounter: lines,
      version: '1.2',
      prettyErrors: false,
      uniqueKeys: true,
    });
    const syntax = [...document.errors, ...document.warnings];
    if (syntax.length > 0) {
      return refused(
        ...syntax.map(
          (e): Refusal => ({
            code:
              e.code === 'DUPLICATE_KEY'
                ? 'duplicate-id'
                : e.code === 'TAG_RESOLVE_FAILED'
                  ? 'yaml-feature'
                  : 'yaml-syntax',
            where: at(e.pos[0]),
            found: e.message.split('\n')[0] ?? '',
          }),
        ),
      );
    }
    const features = unwanted(document, at);
    if (features.length > 0) return refused(...features);
    value = document.toJS();
  } catch (error) {
    // Nesting deep enough to exhaust the stack is not a record.
    if (error instanceof RangeError)
      return refused({ code: 'yaml-feature', where: { file }, found: 'nesting' });
    throw error;
  }

  const locate = locator(document, at, file);
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: { value: parsed.data, locate } };
  return refused(...refusalsOf(parsed.error.issues, value, locate, keysOf(schema)));
}

/** Anchors, aliases and tags: each lets one place of a file mean what another place says. */
function unwanted(document: Document.Parsed, at: (offset: number) => Place): Refusal[] {
  const refusals: Refusal[] = [];
  visit(document, {
    Alias: (_key, node) => {
      refusals.push({ code: 'yaml-feature', where: at(node.range?.[0] ?? 0), found: `*${node.source}` });
    },
    Node: (_key, node) => {
      const offset = node.range?.[0] ?? 0;
      if ('anchor' in node && node.anchor)
        refusals.push({ code: 'yaml-feature', where: at(offset), found: `&${node.anchor}` });
      if (node.tag?.startsWith('!'))
        refusals.push({ code: 'yaml-feature', where: at(offset), found: node.tag });
    },
  });
  return refusals;
}

/** From a path to its place: the value's, the key's, or for something missing the nearest mapping that lacks it. */
function locator(document: Document.Parsed, at: (offset: number) => Place, file: string): Locate {
  return (path, what) => {
    const key = keyPath(path);
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      const parent = document.getIn(path.slice(0, Math.max(0, length - 1)), true);
      const pair = isMap(parent)
        ? parent.items.find(
            (item) => isScalar(item.key) && String(item.key.value) === String(path[length - 1]),
          )
        : undefined;
      if (pair && isNode(pair.key) && (what === 'key' || !isNode(node)) && pair.key.range) {
        return { ...at(pair.key.range[0]), key };
      }
      if (isNode(node) && node.range) return { ...at(node.range[0]), key };
    }
    return { file, key };
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
