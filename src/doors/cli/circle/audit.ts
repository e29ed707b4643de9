/** Whoever audits: a whole log, from its beginning or from where they had come to. */
import { readFile } from 'node:fs/promises';
import { visiblePath } from '../../../files/refusals.ts';
import { toBase64, toHex, writeFork, writeVerifierKey } from '../../../log/index.ts';
import {
  type AuditedBefore,
  type AuditFinding,
  readAudited,
  witnessedSize,
  writeAudited,
} from '../../../prove/index.ts';
import type { KeepingMessages } from '../../../words/keeping.ts';
import { type DocumentState, documentsIn } from '../../circle/documents.ts';
import { witnessesOf } from '../../circle/read-circle.ts';
import { inPlace } from '../../new-file.ts';
import { EXIT, Stop } from '../stop.ts';
import { mustRead, notGood, sayFinding, sayRefused } from './asked.ts';
import type { Kit, Options } from './kit.ts';

export function auditCommands({ program, outside, m, json, say }: Kit): void {
  json(program.command('audit <place>').description(m.audit))
    .option('--log <key>', m.optionLog)
    .option('--state <file>', m.optionAudited)
    .option('--progress', m.optionProgress)
    .action(async (place: string, o: Options) => {
      const { state } = o;
      const since = state === undefined ? undefined : await mustAudited(m, state);
      const progress = (o.progress ?? process.stderr.isTTY) ? byPercent(m, outside.err) : undefined;
      let isEnded = false;
      // Without a file to keep it in there is nothing to gain by ending in good order.
      const giveBack =
        state === undefined
          ? undefined
          : outside.interrupted(() => {
              isEnded = true;
            });
      const how = { progress, since, ended: () => isEnded, withoutActs: true };
      const read = await mustRead(m, place, o.log, how).finally(giveBack);
      const { audited, checkpoint } = read;
      if (!audited.ok) throw await notAudited(m, audited.finding, checkpoint, state, since);
      const { size, root, origin } = audited.checkpoint;
      // What was found is told also where it cannot be kept.
      const notKept =
        state &&
        (await inPlace(state, writeAudited({ entries: size, checkpoint }), 0o600).catch((error) => error));
      const { charter, contradictions } = audited.circle;
      const quorum = charter?.quorum ?? 0;
      const witnesses = witnessesOf(audited.circle).map(({ verifier }) => verifier);
      const witnessed = witnessedSize(read.timed, quorum, witnesses);
      const parties = audited.circle.known();
      const documents = await documentsIn(read.log, audited.circle.documents.values());
      const counted = (state: DocumentState) => documents.filter((d) => d.state === state).length;
      const altered = documents.find((d) => d.state === 'altered');
      if (altered) throw new Stop(EXIT.refused, m.documentAltered({ sha256: altered.document.sha256 }));
      const said = [
        m.good({ size, root: toHex(root), parties: parties.length }),
        ...(since && state ? [m.auditedBefore({ entries: since.entries, state: visiblePath(state) })] : []),
        ...(charter ? [m.witnessedTo({ witnessed, quorum, of: witnesses.length })] : []),
        ...(documents.length > 0 ? [m.documentsAre({ named: documents.length, held: counted('held') })] : []),
        ...contradictions.map((c) => m.contradiction(c)),
        ...(o.log === undefined ? [m.keyFromCharter] : []),
        ...(charter &&
        read.key &&
        !audited.circle.everKept.some((d) => d.log === writeVerifierKey(read.key as never))
          ? [m.keyIsOther]
          : []),
      ];
      const view = {
        origin,
        size,
        root: toBase64(root),
        circle: audited.circle.id,
        parties,
        contradictions,
        witnessed,
        documents: documents.map(({ document, state: is }) => ({ ...document, state: is })),
        ...(since ? { auditedBefore: since.entries } : {}),
      };
      say(o, view, said.join('\n'));
      if (notKept) throw notKept;
    });
}

/** How far one had come; nothing where the file is not there yet. */
async function mustAudited(m: KeepingMessages, path: string): Promise<AuditedBefore | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const audited = readAudited(text);
  if (audited.ok) return audited.value;
  const says = sayRefused(m, { part: 'log', refusal: audited.refusal });
  throw new Stop(EXIT.refused, m.badAudited({ path: visiblePath(path), says }));
}

/** At most a hundred lines, however long the log is. */
function byPercent(m: KeepingMessages, err: (text: string) => void): (done: number, of: number) => void {
  let told = -1;
  return (done, of) => {
    const percent = Math.floor((100 * done) / of);
    if (percent > told) err(m.auditing({ done, of }));
    told = percent;
  };
}

/** Why it ends without a good log; of an earlier audit nothing is replaced but by more of the same. */
async function notAudited(
  m: KeepingMessages,
  finding: AuditFinding,
  checkpoint: string,
  state: string | undefined,
  since: AuditedBefore | undefined,
): Promise<Stop> {
  if (state === undefined) return notGood(m, finding);
  const path = visiblePath(state);
  switch (finding.part) {
    case 'ended': {
      const { entries, of } = finding;
      if (entries > (since?.entries ?? 0)) await inPlace(state, writeAudited({ entries, checkpoint }), 0o600);
      const done = Math.max(entries, since?.entries ?? 0);
      return new Stop(EXIT.outside, m.auditKept({ done, of, state: path }));
    }
    case 'since':
      return new Stop(EXIT.refused, m.badAudited({ path, says: sayFinding(m, finding) }));
    case 'shorter':
      return new Stop(EXIT.refused, `${notGood(m, finding).message} ${m.auditShorter({ state: path })}`);
    case 'fork': {
      const evidence = `${state}.fork`;
      await inPlace(evidence, writeFork(finding.evidence), 0o600);
      const { message } = notGood(m, finding);
      return new Stop(EXIT.refused, `${message} ${m.auditFork({ path: visiblePath(evidence) })}`);
    }
    default:
      return notGood(m, finding);
  }
}
