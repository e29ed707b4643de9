/**
 * XML in parts, well-formed and without a document type: nothing is ever expanded, fetched or declared by the file itself.
 * Elements are told by their local names; which prefix a program chose says nothing.
 */
import { SaxesParser } from 'saxes';
import type { Syntax } from '../../terms/expected.ts';
import { BadArchive } from '../zip.ts';

export interface XmlEvents {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

export interface Xml {
  push(bytes: Uint8Array): void;
  end(): void;
}

/** Deeper than any part of a workbook that is read. */
const MAX_DEPTH = 64;

/**
 * @param name the file in the archive
 * @throws BadArchive where it is no such XML
 */
export function readingXml(name: string, events: XmlEvents): Xml {
  const bad = (what: Syntax, found: string) => new BadArchive({ found, expected: `syntax:${what}`, name });
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let depth = 0;
  parser.on('error', () => {
    throw bad('xml-whole', `${parser.line}:${parser.column}`);
  });
  parser.on('doctype', () => {
    throw bad('xml-no-doctype', '<!DOCTYPE>');
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) throw bad('xml-utf8', encoding);
  });
  parser.on('opentag', ({ name: qualified, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw bad('xml-shallow', `${depth}`);
    events.open(local(qualified), (wanted) => {
      for (const key of Object.keys(attributes)) if (local(key) === wanted) return attributes[key];
      return undefined;
    });
  });
  const { text, close } = events;
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('closetag', ({ name: qualified }) => {
    depth -= 1;
    close?.(local(qualified));
  });
  const decoded = (bytes: Uint8Array | undefined): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw bad('xml-utf8', 'bytes');
    }
  };
  return {
    push: (bytes) => {
      parser.write(decoded(bytes));
    },
    end: () => {
      parser.write(decoded(undefined)).close();
    },
  };
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
