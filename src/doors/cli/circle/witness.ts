/** A party as a witness: looking at a log by itself, or answering logs that ask. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { visible, visiblePath } from '../../../files/refusals.ts';
import type { NoteVerifier } from '../../../log/index.ts';
import { SPOKEN } from '../../../words/speaker.ts';
import { WITNESS, type WitnessMessages } from '../../../words/witness.ts';
import { placeNamed, shownName } from '../../circle/place.ts';
import { SignerFault } from '../../circle/signer.ts';
import { cosign, type Witnessed } from '../../circle/witness.ts';
import { nameOf } from '../../witness/app.ts';
import { openWitnessState } from '../../witness/state.ts';
import type { Stepped, WitnessOf } from '../../witness/step.ts';
import { served } from '../serving.ts';
import { EXIT, Stop, sayPort } from '../stop.ts';
import { mustPair, mustPublicKey, sayRefused, saySignerFault } from './asked.ts';
import { gather, type Kit, type Options } from './kit.ts';

const timeOf = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** A log that shows less than this witness has cosigned. */
export function sayBehind(
  w: WitnessMessages,
  place: string,
  state: string,
  { size, theirs, time }: Extract<Witnessed, { kind: 'behind' }>,
): Stop {
  const on = time === 0 ? {} : { on: timeOf(time).slice(0, 10) };
  const [shown, kept] = [visiblePath(shownName(place)), visiblePath(state)];
  return new Stop(EXIT.refused, w.behind({ place: shown, state: kept, size, theirs, ...on }));
}

export function witnessCommands(kit: Kit): void {
  const { program, outside, lang, m, language, json, say, port } = kit;
  const w = WITNESS[lang];
  const witness = program.command('witness').description(w.witness);

  // `mufakat witness <place>` is this one too.
  json(witness.command('pull <place>', { isDefault: true }).description(w.pull))
    .requiredOption('--key <file>', w.optionWitnessKey, gather)
    .requiredOption('--log <key>', m.optionLog)
    .requiredOption('--state <file>', m.optionState)
    .action(async (place: string, o: Options) => {
      const pair = await mustPair(m, (o.key as string[])[0] as string);
      const { key: log } = await mustPublicKey(m, o.log as string, 'log');
      const done = await cosign(
        await placeNamed(place).read([log]),
        log,
        pair,
        o.state as string,
        outside.seconds(),
      );
      if (done.ok) return say(o, done, done.lines.trimEnd());
      if (done.kind === 'time-went-back')
        throw new Stop(EXIT.outside, w.clockBehind({ last: timeOf(done.last) }));
      if (done.kind === 'behind') throw sayBehind(w, place, o.state as string, done);
      const says = sayRefused(m, { part: 'log', refusal: done.refusal });
      throw new Stop(
        EXIT.refused,
        done.kept === undefined
          ? m.notCosigned({ says })
          : w.forkKept({ says, kept: visiblePath(done.kept.evidence ?? done.kept.folder) }),
      );
    });

  language(witness.command('serve').description(w.serve))
    .requiredOption('--key <file>', w.optionWitnessKey)
    .requiredOption('--log <key>', w.optionLogs, gather)
    .requiredOption('--state <folder>', w.optionStates)
    .option('--port <n>', SPOKEN[lang].cli.optionPort, port, 4175)
    .action(async (o: { key: string; log: string[]; state: string; port: number }) => {
      const pair = await mustPair(m, o.key);
      const keys = new Map<string, NoteVerifier[]>();
      for (const text of o.log) {
        const { verifier } = await mustPublicKey(m, text, 'log');
        keys.set(verifier.name, [...(keys.get(verifier.name) ?? []), verifier]);
      }
      // A folder that is not mounted is no new witness.
      await stat(o.state);
      const logs = new Map<string, WitnessOf>();
      for (const [origin, verifiers] of keys)
        logs.set(origin, {
          keys: verifiers,
          state: await openWitnessState(join(o.state, nameOf(origin))),
        });
      const { fail, untilEnded } = served(outside, SPOKEN[lang].cli.closed);
      const { serveWitness } = await import('../../witness/server.ts');
      const serving = await serveWitness(
        {
          witness: pair,
          logs,
          seconds: () => outside.seconds(),
          stepped: (done) => tell(done),
          stopped: (fault) => {
            // A signer that did not sign may do so the next time; a disk that failed is not asked again.
            if (fault instanceof SignerFault) return outside.err(saySignerFault(m, fault).message);
            fail(new Stop(EXIT.fault, w.stopped({ cause: String(fault) })));
          },
        },
        o.port,
      ).catch((error: NodeJS.ErrnoException) => {
        throw sayPort(SPOKEN[lang], error, o.port);
      });
      outside.out(w.open({ url: serving.url, origins: [...keys.keys()].map(visible).join(', ') }));
      await untilEnded(serving);
    });

  /** What a log did is told where it may be evidence; what strangers send is not. */
  function tell(done: Stepped): void {
    if (done.kind === 'time-went-back') outside.err(w.clockBehind({ last: timeOf(done.last) }));
    else if (done.kind === 'cosigned') {
      const { origin, size } = done.checkpoint;
      outside.out(w.cosignedFor({ origin: visible(origin), from: done.from, size }));
    } else if (done.kept !== undefined) {
      const { refusal } = done.decision;
      const kept = visiblePath(done.kept.evidence ?? done.kept.folder);
      outside.err(
        done.kept.evidence !== undefined
          ? w.forkKept({ says: sayRefused(m, { part: 'log', refusal }), kept })
          : w.perhapsFork({ origin: visible(refusal.where.name ?? ''), kept }),
      );
    }
  }
}
