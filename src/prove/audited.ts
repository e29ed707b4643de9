/**
 * How far one has audited a log, as a file to go on from.
 *
 * Format: docs/formats/audited.md. It is one's own and nobody else's: whoever can write it can have entries passed over.
 */
import { readDecimal } from '../log/bytes.ts';
import { type LogRead, read, refuse } from '../log/refusal.ts';
import type { AuditedBefore } from './audit.ts';

const HEAD = 'mufakat/audited/v1';

export function writeAudited({ entries, checkpoint }: AuditedBefore): string {
  return `${HEAD}\nentries ${entries}\n\n${checkpoint}`;
}

/** Refuses: bad-format. The note is looked at when it is used. */
export function readAudited(text: string): LogRead<AuditedBefore> {
  const [head, line = '', empty] = text.split('\n', 3);
  const entries = line.startsWith('entries ') ? readDecimal(line.slice('entries '.length)) : undefined;
  if (head !== HEAD || entries === undefined || empty !== '')
    return refuse('bad-format', { part: 'checkpoint' }, { expected: HEAD, found: text.slice(0, 80) });
  return read({ entries, checkpoint: text.slice(HEAD.length + line.length + 3) });
}
