import { expect, test } from 'vitest';
import { nodeEngine, nodeSha256 } from '../../../src/doors/node-engine.ts';
import {
  ED25519,
  LogFault,
  MAX_NOTE_BYTES,
  MAX_SIGNATURES,
  type NoteVerifier,
  openNote,
  readNote,
  readVerifierKey,
  signNote,
  utf8,
  writeNote,
} from '../../../src/log/index.ts';
import { verifierOf } from '../../../src/prove/index.ts';
import { signerOf, type TestKey, testKey } from '../../support/log-keys.ts';

const [ours, other] = [testKey('example.org/ours'), testKey('example.org/other')];
const TEXT = 'one line\n\nand one after an empty one\n';

function verifierFor({ key }: TestKey): NoteVerifier {
  const verifier = verifierOf(key, nodeEngine, nodeSha256);
  if (!verifier.ok) throw new Error(verifier.refusal.code);
  return verifier.value;
}

const signed = async (...keys: readonly TestKey[]) => writeNote(await signNote(TEXT, keys.map(signerOf)));
const codeOf = (got: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  got.refusal?.code;

test('a note is its text, an empty line, and a line for each signature', async () => {
  const note = await signed(ours, other);
  expect(note.startsWith(`${TEXT}\n— example.org/ours `)).toBe(true);
  const read = readNote(utf8(note));
  expect(read.ok && [read.value.text, read.value.signatures.map(({ name }) => name)]).toEqual([
    TEXT,
    ['example.org/ours', 'example.org/other'],
  ]);
});

test('signatures by keys that the reader does not know say nothing, whatever they hold', async () => {
  const note = await signed(ours, other);
  const opened = await openNote(note, [verifierFor(ours)]);
  expect(opened.ok && [opened.value.verified.length, opened.value.unknown.length]).toEqual([1, 1]);
  const line = note.trimEnd().split('\n').at(-1) as string;
  const garbled = note.replace(line, '— example.org/other AAAAAAAAAA==');
  expect(await openNote(garbled, [verifierFor(ours)])).toMatchObject({ ok: true });
});

test('the name of a known key with another id, or its id under another name, is an unknown key', async () => {
  const note = await signed(ours);
  const { name, keyId } = ours.key;
  const verify = () => true;
  for (const key of [
    { name, keyId: keyId ^ 1, verify },
    { name: 'example.org/another', keyId, verify },
  ])
    expect(codeOf(await openNote(note, [key]))).toBe('no-known-signature');
});

test('a wrong signature by a known key refuses the note, even beside a right one', async () => {
  const note = await signNote(TEXT, [ours, other].map(signerOf));
  const [first, second] = note.signatures;
  if (!first || !second) throw new Error('two keys signed');
  const forged = { ...note, signatures: [first, { ...second, signature: first.signature }] };
  const opened = await openNote(forged, [ours, other].map(verifierFor));
  expect(opened).toEqual({
    ok: false,
    refusal: { code: 'wrong-signature', where: { part: 'note', name: 'example.org/other' } },
  });
  // the same key twice, once wrong
  const twice = { ...note, signatures: [first, { ...first, signature: second.signature }] };
  expect(codeOf(await openNote(twice, [verifierFor(ours)]))).toBe('wrong-signature');
});

test('two keys with one name and id are told apart by nobody, and refused', async () => {
  const key = verifierFor(ours);
  expect(codeOf(await openNote(await signed(ours), [key, key]))).toBe('ambiguous-key');
});

test('sixty-four signatures are read, one more is not', async () => {
  const line = (i: number) => `— key${i} AAAAAAAA\n`;
  const note = (n: number) => `${TEXT}\n${Array.from({ length: n }, (_, i) => line(i)).join('')}`;
  expect(readNote(note(MAX_SIGNATURES)).ok).toBe(true);
  expect(readNote(note(MAX_SIGNATURES + 1))).toMatchObject({ refusal: { code: 'too-many', found: '65' } });
});

test.each([
  ['nothing', '', 'no-final-newline'],
  ['text alone', 'text\n', 'no-signature'],
  ['an empty line and nothing below it', 'text\n\n', 'no-signature'],
  ['no line end at the end', 'text\n\n— key AAAAAAAA', 'no-final-newline'],
  ['a tab', 'te\txt\n\n— key AAAAAAAA\n', 'control-character'],
  ['line ends with a carriage return', 'text\r\n\r\n— key AAAAAAAA\r\n', 'control-character'],
  ['a zero byte in a name', 'text\n\n— k\0y AAAAAAAA\n', 'control-character'],
  ['a hyphen for the dash', 'text\n\n- key AAAAAAAA\n', 'bad-format'],
  ['no name', 'text\n\n—  AAAAAAAA\n', 'bad-format'],
  ['a plus sign in a name', 'text\n\n— k+y AAAAAAAA\n', 'bad-format'],
  ['a space of another kind in a name', 'text\n\n— k\u00a0y AAAAAAAA\n', 'bad-format'],
  ['something after the signature', 'text\n\n— key AAAAAAAA more\n', 'bad-format'],
  ['a key id without signature', 'text\n\n— key AAAAAA==\n', 'bad-format'],
  ['a signature in another spelling', 'text\n\n— key AAAAAB==\n', 'not-base64'],
  ['half of a character', 'te\ud800xt\n\n— key AAAAAAAA\n', 'not-utf8'],
])('a note with %s is refused', (_, note, code) => {
  expect(codeOf(readNote(note))).toBe(code);
});

test('bytes that are not UTF-8 and notes without measure are refused, and told where', () => {
  expect(codeOf(readNote(Uint8Array.of(0xff, 0x0a, 0x0a)))).toBe('not-utf8');
  expect(codeOf(readNote(new Uint8Array(MAX_NOTE_BYTES + 1)))).toBe('too-large');
  expect(readNote('one\ntwo\n\n— key AAAAAAAA\n— key ?\n')).toMatchObject({
    refusal: { code: 'not-base64', where: { part: 'note', line: 5 }, found: '?' },
  });
});

test('a byte order mark is part of the text, and not dropped', () => {
  const read = readNote(utf8('\ufefftext\n\n— key AAAAAAAA\n'));
  expect(read.ok && read.value.text).toBe('\ufefftext\n');
});

test('nobody signs a text that no note can have', async () => {
  for (const text of ['', 'no line end', 'a\ttab\n', '\ud800\n'])
    await expect(signNote(text, [signerOf(ours)])).rejects.toThrow(LogFault);
});

test('a key from its text has its name, type and id', () => {
  // published by the authors of another log, with its test data
  const text = 'example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx';
  const key = readVerifierKey(text, [ED25519], nodeSha256);
  expect(key).toMatchObject({ ok: true, value: { name: 'example.com/log/testdata', keyId: 0x33d7b496 } });
});
