/** Acts go to the depositary of a log that is kept here. */
import { readFile } from 'node:fs/promises';
import { visiblePath } from '../../../files/refusals.ts';
import { writeProof } from '../../../log/index.ts';
import { receiptFor } from '../../../prove/index.ts';
import type { KeepingMessages } from '../../../words/keeping.ts';
import { SPOKEN } from '../../../words/speaker.ts';
import { describeDocument, stateOf } from '../../circle/documents.ts';
import type { KeyPair } from '../../circle/key-file.ts';
import { openOffice } from '../../circle/office.ts';
import type { Place } from '../../circle/place.ts';
import { roomForReceipts, writeReceipt } from '../../circle/receipts.ts';
import { SignerFault } from '../../circle/signer.ts';
import { CannotWrite } from '../../new-file.ts';
import { readAtMost } from '../../read-at-most.ts';
import { EXIT, Stop, sayCannotWrite } from '../stop.ts';
import { sayRefused, sayStopped } from './asked.ts';
import type { Kit, Options } from './kit.ts';

/** How often an office beside may be quicker before this says that somebody else is writing. */
const OVERTAKEN = 3;

/** Gives acts their places, one batch; what was refused is told, and the rest is recorded all the same. */
export async function submit(
  { m, outside, say }: Kit,
  o: Options,
  files: readonly string[],
  place: Place,
  origin: string,
  log: KeyPair,
  begin?: () => Promise<void>,
): Promise<void> {
  // Read before anything is made: a file that is not there changes nothing.
  const all = await Promise.all(
    files.map(async (file) => ({ file, bytes: new Uint8Array(await readAtMost(file)) })),
  );
  const documents = await Promise.all(
    (o.document ?? []).map(async (file) => ({ file, bytes: new Uint8Array(await readFile(file)) })),
  );
  if (o.receipts !== undefined) await mustKeepReceipts(m, o.receipts, all);
  await begin?.();
  const { depositary, store } = await openOffice(place, origin, log);
  const answers = all.map(({ bytes }) => depositary.submit(bytes));
  // Each is admitted after the one before; then they get their places together.
  await depositary.settled();
  const { charter, everKept } = depositary.circle;
  if (charter && !everKept.some((d) => d.log === log.text))
    throw new Stop(EXIT.refused, m.otherKey({ path: visiblePath(place.shown) }));
  let overtaken = 0;
  do {
    const done = await depositary.sequence(outside.seconds());
    // Whoever was quicker took a later time: asked again with the time of now.
    if (done.kind === 'contended' && overtaken++ < OVERTAKEN) continue;
    if (done.kind === 'time-went-back')
      throw new Stop(EXIT.outside, m.timeWentBack({ last: new Date(done.last * 1000).toISOString() }));
    if (done.kind === 'stopped' && done.fault instanceof SignerFault) throw done.fault;
    if (done.kind === 'stopped' || done.kind === 'contended')
      throw new Stop(EXIT.outside, sayStopped(m, done.kind === 'stopped' ? done.fault : done.kind));
  } while (depositary.waiting() > 0);
  const views: object[] = [];
  const lines: string[] = [];
  const refused: string[] = [];
  // Acts whose receipts could not be written, and why the first of them could not.
  const without: number[] = [];
  let lost: CannotWrite | undefined;
  for (const [i, answer] of (await Promise.all(answers)).entries()) {
    const { file, bytes } = all[i] as (typeof all)[number];
    if (answer.kind !== 'recorded') {
      const says =
        answer.kind === 'refused'
          ? sayRefused(m, answer.refused)
          : answer.kind === 'overtaken'
            ? m.overtaken
            : m.busy;
      refused.push(m.notRecorded({ path: visiblePath(file), says }));
      continue;
    }
    const { id, before, receipt } = answer;
    const { index } = receipt;
    lines.push(
      before ? m.recordedBefore({ id, index }) : m.recorded({ id, index, size: depositary.circle.size }),
    );
    // What was recorded are the bytes that came first, whatever was sent now.
    const entry = before ? ((await store.entry(index)) ?? bytes) : bytes;
    let kept: string | undefined;
    if (o.receipts !== undefined)
      try {
        kept = await writeReceipt(o.receipts, id, writeProof(receiptFor(receipt, entry)));
      } catch (error) {
        if (!(error instanceof CannotWrite)) throw error;
        without.push(index);
        lost ??= error;
      }
    views.push({ id, index, before, ...(kept === undefined ? {} : { receipt: kept }) });
  }
  // Told at once: it is true whatever becomes of the rest.
  if (lines.length > 0) say(o, views, lines.join('\n'));
  // Once the acts that name them are recorded; a document that none names is not taken in.
  for (const { file, bytes } of documents) {
    const { sha256 } = describeDocument(bytes, '');
    const named = depositary.circle.documents.get(sha256);
    if (!named || stateOf(bytes, named) !== 'held')
      throw new Stop(EXIT.refused, m.notNamed({ path: visiblePath(file) }));
    await store.putBlob(bytes);
  }
  const shown = await depositary.show();
  if (shown.kind === 'stopped') throw new Stop(EXIT.outside, sayStopped(m, shown.fault));
  await store.close();
  if (lost) refused.push(sayLost(m, lost, without));
  if (refused.length > 0) throw new Stop(lost ? EXIT.outside : EXIT.refused, refused.join('\n'));
}

/** Before anything is sent: what is found out later is found out too late. */
async function mustKeepReceipts(
  m: KeepingMessages,
  folder: string,
  acts: readonly { readonly bytes: Uint8Array }[],
): Promise<void> {
  try {
    await roomForReceipts(
      folder,
      acts.map(({ bytes }) => bytes),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new Stop(EXIT.usage, m.receiptsNotFolder({ path: visiblePath(folder) }));
    if (!(error instanceof CannotWrite)) throw error;
    throw new Stop(EXIT.outside, `${sayCannotWrite(SPOKEN[m.language], error)} ${m.nothingSent}`);
  }
}

const sayLost = (m: KeepingMessages, lost: CannotWrite, indexes: readonly number[]): string =>
  m.receiptsMissing({
    why: sayCannotWrite(SPOKEN[m.language], lost),
    n: indexes.length,
    indexes: indexes.join(', '),
  });
