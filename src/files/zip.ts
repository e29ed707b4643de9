/**
 * A zip file from hands that nobody knows, in memory: PKWARE APPNOTE 4.3 without what no workbook needs (ZIP64, encryption,
 * several disks).
 *
 * The directory at the end says what there is; before any file is unpacked the whole of it is looked through: how many there
 * are, names that lead out of a folder, files that lie over one another, sizes. Unpacking counts what really comes out and
 * stops where it is more than was said, more than it may be, or more for its packed bytes than honest text is. Names are
 * looked up and never used as paths.
 */
import { Inflate } from 'fflate';
import type { Syntax } from '../terms/expected.ts';

export interface ZipLimits {
  readonly entries: number;
  /** bytes of all files that are unpacked, together */
  readonly bytes: number;
  /** how many times its packed size a file of more than a MiB may have */
  readonly ratio?: number;
}

export interface ArchiveFault {
  readonly found: string;
  readonly expected: `syntax:${Syntax}`;
  /** the file in the archive that is meant */
  readonly name?: string;
}

/** Ends reading; whoever opened the archive makes a refusal of it. */
export class BadArchive extends Error {
  constructor(readonly fault: ArchiveFault) {
    super(fault.expected);
  }
}

export interface Zip {
  has(name: string): boolean;
  names(): string[];
  /** in parts, as they are unpacked; throws BadArchive */
  unpack(name: string, part: (bytes: Uint8Array) => void): void;
  /** the same in one piece */
  whole(name: string): Uint8Array;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const MAX_COMMENT = 0xffff;
const ENCRYPTED = 1;
const [STORED, DEFLATED] = [0, 8];

/** Little text of one kind may be packed tightly and harms nobody. */
const RATIO_FROM = 1024 * 1024;
/** Of packed bytes at a time: what one part of them can become stays small. */
const PART = 16 * 1024;

/** @throws BadArchive */
export function openZip(bytes: Uint8Array, limits: ZipLimits): Zip {
  const entries = directory(bytes, limits);
  let total = 0;
  const take = (name: string, length: number): void => {
    total += length;
    if (total > limits.bytes) throw bad('zip-small', `${total}`, name);
  };
  const unpack: Zip['unpack'] = (name, part) => {
    const entry = entries.get(name);
    if (!entry) throw bad('zip-part', name, name);
    // What it says of itself is too much already: nothing of it is unpacked.
    if (total + entry.size > limits.bytes) throw bad('zip-small', `${total + entry.size}`, name);
    unpackEntry(bytes, entry, limits.ratio, (chunk) => {
      take(name, chunk.length);
      part(chunk);
    });
  };
  return {
    has: (name) => entries.has(name),
    names: () => [...entries.keys()],
    unpack,
    whole(name) {
      const parts: Uint8Array[] = [];
      unpack(name, (part) => parts.push(part.slice()));
      const whole = new Uint8Array(parts.reduce((n, part) => n + part.length, 0));
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      return whole;
    },
  };
}

const bad = (what: Syntax, found: string, name?: string): BadArchive =>
  new BadArchive({ found, expected: `syntax:${what}`, ...(name === undefined ? {} : { name }) });

function directory(bytes: Uint8Array, limits: ZipLimits): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const [disk, count, length, start] = [
    view.getUint16(end + 4, true),
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (disk !== 0 || view.getUint16(end + 6, true) !== 0 || count !== view.getUint16(end + 8, true))
    throw bad('zip-one-disk', `${disk}`);
  if (count > limits.entries) throw bad('zip-few', `${count}`);
  if (start + length > end) throw bad('zip-whole', 'directory');
  const entries = new Map<string, Entry>();
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) throw bad('zip-whole', 'directory');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + CENTRAL_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw bad('zip-whole', 'directory');
    const name = new TextDecoder().decode(
      bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength),
    );
    const entry: Entry = {
      name,
      method,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    at = next;
    if ((flags & ENCRYPTED) !== 0) throw bad('zip-open', name, name);
    if (leadsOut(name)) throw bad('zip-names', name, name);
    if (entries.has(name)) throw bad('zip-once', name, name);
    if (method !== STORED && method !== DEFLATED) throw bad('zip-method', `${method}`, name);
    entries.set(name, entry);
  }
  apart(view, [...entries.values()], start);
  return entries;
}

/** The end of the directory: the last that is said to end with the file. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at--)
    if (
      view.getUint32(at, true) === END &&
      at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  throw bad('zip-whole', 'end');
}

const leadsOut = (name: string): boolean =>
  /^(?:\/|[A-Za-z]:)|[\\\p{Cc}]/u.test(name) || name.split('/').includes('..');

/** No file lies over another or over the directory: what is packed once is not counted twice. */
function apart(view: DataView, entries: readonly Entry[], start: number): void {
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    if (entry.at < free) throw bad('zip-apart', entry.name, entry.name);
    free = dataOf(view, entry) + entry.packed;
    if (free > start) throw bad('zip-whole', entry.name, entry.name);
  }
}

function dataOf(view: DataView, { at, name }: Entry): number {
  if (at + LOCAL_BYTES > view.byteLength || view.getUint32(at, true) !== LOCAL)
    throw bad('zip-whole', name, name);
  return at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

function unpackEntry(
  bytes: Uint8Array,
  entry: Entry,
  ratio: number | undefined,
  part: (bytes: Uint8Array) => void,
): void {
  const { name, packed, size } = entry;
  const data = dataOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), entry);
  let [length, crc] = [0, CRC_START];
  const take = (chunk: Uint8Array): void => {
    length += chunk.length;
    if (length > size) throw bad('zip-sizes', `${length}`, name);
    if (ratio !== undefined && length > RATIO_FROM && length > packed * ratio)
      throw bad('zip-honest', `${length}/${packed}`, name);
    crc = crcOf(crc, chunk);
    part(chunk);
  };
  const whole = bytes.subarray(data, data + packed);
  if (entry.method === STORED) take(whole);
  else {
    const inflate = new Inflate(take);
    try {
      for (let at = 0; at < packed || at === 0; at += PART)
        inflate.push(whole.subarray(at, at + PART), at + PART >= packed);
    } catch (error) {
      if (error instanceof BadArchive) throw error;
      throw bad('zip-whole', name, name);
    }
  }
  if (length !== size || (crc ^ CRC_START) >>> 0 !== entry.crc) throw bad('zip-checksum', name, name);
}

const CRC_START = 0xffffffff;
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

function crcOf(before: number, bytes: Uint8Array): number {
  let c = before;
  for (const byte of bytes) c = (c >>> 8) ^ (CRC_TABLE[(c ^ byte) & 0xff] as number);
  return c;
}
