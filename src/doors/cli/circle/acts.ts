/** Acts before they are in a log: begun, drafted, signed by one after the other, checked. A joint act goes from hand to hand as a file. */
import { visible, visiblePath } from '../../../files/refusals.ts';
import { toBase64, utf8 } from '../../../log/index.ts';
import { actIdOf, keyIn, openSignedAct } from '../../../prove/index.ts';
import type { LoggedAct } from '../../../reason/law/art-7-full-powers.ts';
import type { SignedActBody } from '../../../terms/signed-act.ts';
import { SPOKEN } from '../../../words/speaker.ts';
import { charterDraft, inceptionDraft, nextBy } from '../../circle/draft.ts';
import { headOfAct } from '../../circle/handed-over.ts';
import { hasSigned, passkeyIn } from '../../circle/signatures.ts';
import { nodeEngine, nodeSha256 } from '../../node-engine.ts';
import { EXIT, Stop } from '../stop.ts';
import { actText } from './act-text.ts';
import {
  mustAssert,
  mustBe,
  mustDraft,
  mustKey,
  mustPair,
  mustParty,
  mustPublic,
  mustRead,
  notGood,
  parsed,
  sayCode,
  sayRefused,
  sign,
  textOf,
} from './asked.ts';
import { dateOf, gather, type Kit, type Options } from './kit.ts';

export function draftCommands(kit: Kit): void {
  const { act, outside, m, language, json, count, say } = kit;
  language(act.command('begin <name>').description(m.actBegin))
    .requiredOption('--root <file>', m.optionRoot, gather)
    .requiredOption('--next <key>', m.optionNext, gather)
    .option('--need <n>', m.optionNeed, count)
    .option('--witness <file>', m.optionWitness)
    .option('--mirror <file>', m.optionMirrorKey)
    .option('--date <day>', m.optionDate)
    .action(async (name: string, o: Options) => {
      const roots = await Promise.all((o.root ?? []).map((file) => mustKey(m, file)));
      const next = await Promise.all((o.next ?? []).map((text) => mustPublic(m, text, 'root')));
      if (next.some((text) => roots.some((root) => root.text === text)))
        throw new Stop(EXIT.usage, m.sameKeys);
      const need = o.need ?? roots.length;
      const body = inceptionDraft(
        { [o.lang]: name },
        roots.map((r) => r.text),
        next,
        need,
        dateOf(o, outside),
        {
          ...(o.witness === undefined ? {} : { witness: (await mustPair(m, o.witness as string)).witness }),
          ...(o.mirror === undefined ? {} : { mirror: (await mustPair(m, o.mirror)).witness }),
        },
      );
      outside.out((await sign(m, textOf(m, body), [], roots)).trimEnd());
    });
  language(act.command('charter <name>').description(m.actCharter))
    .requiredOption('--party <file=name>', m.optionParty, gather)
    .requiredOption('--log <key>', m.optionLogOfEach, gather)
    .requiredOption('--depositary <name>', m.optionDepositary, gather)
    .option('--quorum <n>', m.optionQuorum, count)
    .option('--mirrors <n>', m.optionMirrors, count)
    .option('--date <day>', m.optionDate)
    .action(async (name: string, o: Options) => {
      const parties = await Promise.all((o.party as string[]).map((text) => mustParty(m, text)));
      const logs = await Promise.all(
        (o.log as unknown as string[]).map((text) => mustPublic(m, text, 'log')),
      );
      const keepers = o.depositary as unknown as string[];
      if (keepers.length !== logs.length) throw new Stop(EXIT.usage, m.oneLogEach);
      const quorum = o.quorum ?? Math.floor((2 * parties.length) / 3) + 1;
      const depositaries = keepers.map((keeper, i) => ({ name: keeper, log: logs[i] as string }));
      const asked = { quorum, ...(o.mirrors === undefined ? {} : { mirrors: o.mirrors }) };
      const body = charterDraft({ [o.lang]: name }, parties, depositaries, asked, dateOf(o, outside));
      outside.out(textOf(m, body).trimEnd());
    });
  language(act.command('draft <kind>').description(m.actDraft))
    .requiredOption('--record <folder>', m.optionRecord)
    .option('--log <key>', m.optionLog)
    .requiredOption('--party <name>', m.optionSigning, gather)
    .requiredOption('--key <key>', m.optionKey, gather)
    .requiredOption('--body <json>', m.optionBody)
    .option('--powers <id>', m.optionPowers)
    .option('--date <day>', m.optionDate)
    .action((kind: string, o: Options) => draft(kind, o, () => parsed(m, o.body as string)));
  language(act.command('correct <id>').description(m.actCorrect))
    .requiredOption('--record <folder>', m.optionRecord)
    .option('--log <key>', m.optionLog)
    .requiredOption('--party <name>', m.optionSigning, gather)
    .requiredOption('--key <key>', m.optionKey, gather)
    .requiredOption('--body <json>', m.optionBetter)
    .option('--powers <id>', m.optionPowers)
    .option('--date <day>', m.optionDate)
    .action((id: string, o: Options) =>
      draft('treaty.act', o, (acts) => {
        const slips = acts.filter((a) => id.length >= 8 && a.id.startsWith(id));
        const [slip] = slips;
        if (!slip || slips.length > 1 || slip.body.kind !== 'treaty.act')
          throw new Stop(EXIT.notFound, m.noAct({ id: visible(id) }));
        return { ...slip.body.body, ...(parsed(m, o.body as string) as object), replaces: slip.id };
      }),
    );

  /** A draft in its place of the circle: what the signer had seen, and the next place in the chain of each key. */
  async function draft(
    kind: string,
    o: Options,
    bodyOf: (acts: readonly LoggedAct[]) => unknown,
  ): Promise<void> {
    const circle = await mustRead(m, o.record, o.log);
    const parties = (o.party as string[]).map((name) => mustBe(m, circle, name));
    const keys = await Promise.all((o.key ?? []).map((text) => mustPublic(m, text, 'acts')));
    if (parties.length > 1 && parties.length !== keys.length) throw new Stop(EXIT.usage, m.oneKeyEach);
    const partyOf = (i: number) => parties[parties.length > 1 ? i : 0] as string;
    const { audited, acts } = circle;
    if (!audited.ok) throw notGood(m, audited.finding);
    const { size, root } = audited.checkpoint;
    const said = {
      v: 1,
      kind,
      circle: audited.circle.id,
      date: dateOf(o, outside),
      // Of several logs the one that was seen has to be named.
      after: {
        size,
        root: toBase64(root),
        ...(audited.circle.depositaries.length > 1 ? { log: audited.circle.log } : {}),
      },
      by: keys.map((text, i) => nextBy(acts, text, partyOf(i), o.powers)),
      body: bodyOf(acts),
    };
    const text = textOf(m, said as unknown as SignedActBody);
    // Told now, and not only when it has been signed and sent.
    const body = said as unknown as SignedActBody;
    const rootAt = (n: number) => (n === size ? root : undefined);
    const refusal = await audited.circle.refusalOf({ id: '', body, text, bytes: utf8(text) }, rootAt);
    if (refusal) throw new Stop(EXIT.refused, sayRefused(m, { part: 'circle', refusal }));
    outside.out(text.trimEnd());
  }

  language(act.command('sign <file>').description(m.actSign))
    .option('--key <file>', m.optionKey, gather)
    .option('--assertion <file>', m.optionAssertion, gather)
    .action(async (file: string, o: Options) => {
      if (!o.key && !o.assertion) throw new Stop(EXIT.usage, m.signWith);
      const keys = await Promise.all((o.key ?? []).map((path) => mustKey(m, path)));
      const draft = await mustDraft(m, file);
      for (const path of o.assertion ?? []) keys.push(await mustAssert(m, path, draft));
      outside.out((await sign(m, draft.text, draft.below, keys)).trimEnd());
    });
  json(act.command('check <file>').description(m.actCheck)).action(async (file: string, o: Options) => {
    const { text, body, below, bytes } = await mustDraft(m, file);
    const id = actIdOf(text, nodeSha256);
    const signing = await Promise.all(
      body.by.map(async ({ key: k }) => {
        const passkey = passkeyIn(k, below, nodeSha256);
        return {
          key: k,
          signed: await hasSigned(k, text, below, nodeEngine, nodeSha256),
          ...(passkey && { passkey }),
        };
      }),
    );
    const stranger = below.find((s) => !body.by.some((b) => keyIn(b.key, nodeSha256)?.name === s.name));
    if (stranger)
      throw new Stop(
        EXIT.refused,
        m.refusedFile({
          path: visiblePath(file),
          says: sayCode(m, 'extra-signature', { where: stranger.name }),
        }),
      );
    const wrong = signing.find(({ signed }) => signed === 'wrongly');
    const opened = below.length > 0 ? await openSignedAct(bytes, nodeEngine, nodeSha256) : undefined;
    const refused = opened && !opened.ok && opened.refused.refusal.code !== 'missing-signature';
    if (wrong) throw new Stop(EXIT.refused, `${visiblePath(file)}:\n${m.wrongly({ key: wrong.key })}`);
    if (refused)
      throw new Stop(
        EXIT.refused,
        m.refusedFile({ path: visiblePath(file), says: sayRefused(m, opened.refused) }),
      );
    const lines = [
      ...headOfAct({ m, s: SPOKEN[m.language] }, id, body),
      ...actText(m.language, body),
      ...signing.flatMap((s) =>
        s.signed === 'yes' ? [m.signed(s), ...(s.passkey ? [m.byPasskey(s.passkey)] : [])] : [m.notSigned(s)],
      ),
    ];
    say(o, { id, kind: body.kind, whole: opened?.ok === true, signing, body }, lines.join('\n'));
  });
}
