/** Copies of a log: made while it is written, and made a log again once witnesses have been asked. */
import { visible, visiblePath } from '../../../files/refusals.ts';
import { StoreFault } from '../../../record/index.ts';
import type { KeepingMessages } from '../../../words/keeping.ts';
import { WITNESS, type WitnessMessages } from '../../../words/witness.ts';
import { backup } from '../../circle/backup.ts';
import { documentsIn } from '../../circle/documents.ts';
import { isDatabase, shownName } from '../../circle/place.ts';
import { type Restored, restore } from '../../circle/restore.ts';
import { cosign, type Witnessed } from '../../circle/witness.ts';
import { EXIT, Stop } from '../stop.ts';
import { mustBeFolder, mustPair, mustPublicKey, notGood, sayRefused } from './asked.ts';
import { gather, type Kit } from './kit.ts';
import { sayBehind } from './witness.ts';

interface MirrorOptions {
  readonly log: string;
  readonly key: string;
  readonly state: string;
  readonly json?: boolean;
}

interface RestoreOptions {
  readonly log: string;
  /** false where somebody insists on asking nobody */
  readonly witness?: readonly string[] | false;
  readonly mirror?: readonly string[];
  readonly json?: boolean;
}

export function copyCommands(kit: Kit): void {
  const { program, outside, lang, m, json, say } = kit;
  const w = WITNESS[lang];
  json(program.command('backup <place> <folder>').description(w.backup))
    .requiredOption('--log <key>', m.optionLog)
    .action(async (from: string, to: string, o: { log: string; json?: boolean }) => {
      mustBeFolder(m, to);
      const { key } = await mustPublicKey(m, o.log, 'log');
      const read = await backup(from, to, key).catch((fault) => {
        throw sayPlace(fault, w.otherPlace({ path: visiblePath(to) }));
      });
      if (!read) throw new Stop(EXIT.refused, m.noLog({ path: visiblePath(to) }));
      if (!read.audited.ok) throw notGood(m, read.audited.finding);
      const { size } = read.audited.checkpoint;
      say(o as never, { size, to }, w.backedUp({ size, to: visiblePath(to) }));
    });

  json(program.command('mirror <place> <folder>').description(m.mirror))
    .requiredOption('--log <key>', m.optionLog)
    .requiredOption('--key <file>', m.optionMirrorKey)
    .requiredOption('--state <file>', m.optionState)
    .action(async (from: string, to: string, o: MirrorOptions) => {
      mustBeFolder(m, to);
      const pair = await mustPair(m, o.key);
      const { key } = await mustPublicKey(m, o.log, 'log');
      const read = await backup(from, to, key).catch((fault) => {
        throw sayPlace(fault, w.otherPlace({ path: visiblePath(to) }));
      });
      if (!read) throw new Stop(EXIT.refused, m.noLog({ path: visiblePath(to) }));
      if (!read.audited.ok) throw notGood(m, read.audited.finding);
      // What is cosigned is the copy: all of it is here, and was audited.
      const done = await cosign(read.log, key, pair, o.state, outside.seconds());
      if (!done.ok && done.kind === 'behind') throw sayBehind(w, to, o.state, done);
      if (!done.ok) throw new Stop(EXIT.refused, m.notCosigned({ says: sayNotCosigned(m, w, done) }));
      const documents = await documentsIn(read.log, read.audited.circle.documents.values());
      const lacking = documents.filter((d) => d.state !== 'held').length;
      if (lacking > 0) outside.err(m.mirrorLacks({ n: lacking }));
      outside.err(m.mirrored({ size: done.size, to: visiblePath(to) }));
      say(o as never, { ...done, to }, done.lines.trimEnd());
    });

  json(program.command('restore <from> <place>').description(w.restore))
    .requiredOption('--log <key>', m.optionLog)
    .option('--witness <from>', w.optionFrom, (text: string, before: unknown) =>
      gather(text, Array.isArray(before) ? before : []),
    )
    .option('--no-witness', w.optionNoWitness)
    .option('--mirror <from>', w.optionMirror, gather)
    .action(async (from: string, to: string, o: RestoreOptions) => {
      const { key: log } = await mustPublicKey(m, o.log, 'log');
      const witnesses = o.witness === false ? undefined : Array.isArray(o.witness) ? o.witness : [];
      const shown = visiblePath(shownName(to));
      const done = await restore({ from, to, log, witnesses, mirrors: o.mirror ?? [] }).catch((fault) => {
        throw sayPlace(fault, isDatabase(to) ? w.logIsThere({ path: shown }) : w.notEmpty({ path: shown }));
      });
      if (done.kind === 'no-log')
        throw new Stop(EXIT.refused, m.noLog({ path: visiblePath(shownName(from)) }));
      if (done.kind === 'not-good') throw notGood(m, done.finding);
      if (done.kind !== 'restored') throw new Stop(EXIT.refused, sayNot(w, done));
      const { size, pulled, asked, of, ahead } = done;
      if (ahead) {
        const by = visible(ahead.party ?? ahead.by);
        const says = isDatabase(to) ? w.notFilled : w.forReading;
        throw new Stop(EXIT.refused, says({ by, theirs: ahead.size, size, to: shown }));
      }
      if (witnesses === undefined) outside.err(w.insisted);
      else if (asked.length < of) outside.err(w.notAllAsked({ asked: asked.length, of }));
      const seen = asked.map((one) => w.seen({ ...one, by: visible(one.by) }));
      say(
        o as never,
        { size, pulled, asked, to: shownName(to) },
        [...seen, w.restored({ size, pulled, to: shown })].join('\n'),
      );
    });
}

function sayNotCosigned(
  m: KeepingMessages,
  w: WitnessMessages,
  not: Extract<Witnessed, { kind: 'refused' | 'time-went-back' }>,
): string {
  return not.kind === 'time-went-back'
    ? w.clockBehind({ last: new Date(not.last * 1000).toISOString() })
    : sayRefused(m, { part: 'log', refusal: not.refusal });
}

type Not = Exclude<Restored, { kind: 'restored' | 'no-log' | 'not-good' }>;

function sayNot(w: WitnessMessages, not: Not): string {
  switch (not.kind) {
    case 'nobody-asked':
      return w.nobodyAsked;
    case 'no-word':
      return w.noWord[not.why]({ from: visiblePath(not.from) });
    case 'no-mirror':
      return w.noMirror({ from: visiblePath(not.from) });
    case 'other-history':
      return w.otherHistory({ by: visible(not.by), size: not.size });
  }
}

/** A place that is taken; any other fault is passed on. */
function sayPlace(fault: unknown, says: string): unknown {
  const isTaken = fault instanceof StoreFault && /^(another-log|already-a-log)$/.test(fault.code);
  return isTaken ? new Stop(EXIT.refused, says) : fault;
}
