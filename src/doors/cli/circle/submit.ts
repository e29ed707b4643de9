/** Acts go to the depositary of a log that is kept here. */
import { readFile } from 'node:fs/promises';
import { visiblePath } from '../../../files/refusals.ts';
import { writeProof } from '../../../log/index.ts';
import { receiptFor } from '../../../prove/index.ts';
import { describeDocument, stateOf } from '../../circle/documents.ts';
import type { KeyPair } from '../../circle/key-file.ts';
import { openOffice } from '../../circle/office.ts';
import type { Place } from '../../circle/place.ts';
import { writeReceipt } from '../../circle/read-circle.ts';
import { SignerFault } from '../../circle/signer.ts';
import { readAtMost } from '../../read-at-most.ts';
import { EXIT, Stop } from '../stop.ts';
import { sayRefused } from './asked.ts';
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
      throw new Stop(
        EXIT.outside,
        m.stopped({ cause: done.kind === 'stopped' ? String(done.fault) : done.kind }),
      );
  } while (depositary.waiting() > 0);
  // Once the acts that name them are recorded; a document that none names is not taken in.
  for (const { file, bytes } of documents) {
    const { sha256 } = describeDocument(bytes, '');
    const named = depositary.circle.documents.get(sha256);
    if (!named || stateOf(bytes, named) !== 'held')
      throw new Stop(EXIT.refused, m.notNamed({ path: visiblePath(file) }));
    await store.putBlob(bytes);
  }
  const views: object[] = [];
  const lines: string[] = [];
  const refused: string[] = [];
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
    const kept =
      o.receipts === undefined
        ? undefined
        : await writeReceipt(o.receipts, id, writeProof(receiptFor(receipt, entry)));
    views.push({ id, index, before, ...(kept === undefined ? {} : { receipt: kept }) });
  }
  // Receipts are true whatever becomes of the showing.
  const shown = await depositary.show();
  if (shown.kind === 'stopped') throw new Stop(EXIT.outside, m.stopped({ cause: String(shown.fault) }));
  await store.close();
  if (lines.length > 0) say(o, views, lines.join('\n'));
  if (refused.length > 0) throw new Stop(EXIT.refused, refused.join('\n'));
}
