/**
 * Commands of parties, depositaries and whoever checks them: keys, acts, circles, audits.
 *
 * A joint act goes from hand to hand as a file: each signs what the one before has signed. Nothing here decides who may do what;
 * the folder is the log, and these commands are one way to write it and to read it.
 */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { visible } from '../../files/refusals.ts';
import { readCosignatures, toBase64, toHex, utf8, writeProof, writeVerifierKey } from '../../log/index.ts';
import { actIdOf, checkReceipt, openSignedAct, receiptFor, witnessedSize } from '../../prove/index.ts';
import { whoSpoke } from '../../reason/law/art-7-full-powers.ts';
import { opposableTo } from '../../reason/law/art-78-opposable.ts';
import { writeDay } from '../../terms/civil-day.ts';
import type { SignedActBody } from '../../terms/signed-act.ts';
import { CIRCLE } from '../../words/circle.ts';
import { SPOKEN, type Spoken } from '../../words/speaker.ts';
import { charterDraft, inceptionDraft, nextBy } from '../circle/draft.ts';
import {
  addCosignatures,
  newCircle,
  openOffice,
  originOf,
  witnessesOf,
  writeReceipt,
} from '../circle/folder.ts';
import { type KeyPair, newKey } from '../circle/key-file.ts';
import { cosign } from '../circle/witness.ts';
import { nodeEngine, nodeSha256 } from '../node-engine.ts';
import { BUILT_IN_RECORD, type Outside } from '../outside.ts';
import {
  hasSigned,
  mustBe,
  mustDraft,
  mustKey,
  mustParty,
  mustPublic,
  mustPublicKey,
  mustRead,
  notGood,
  parsed,
  sayRefused,
  sign,
  textOf,
  toldOf,
} from './circle-asked.ts';
import { EXIT, refused, Stop, sayPort } from './stop.ts';

const dateOf = (o: Options, outside: Outside): string => o.date ?? writeDay(outside.today());

interface Options {
  lang: Spoken;
  json?: boolean;
  record: string;
  log?: string;
  key?: string[];
  root?: string[];
  next?: string[];
  need?: number;
  party?: string[] | string;
  depositary?: string;
  quorum?: number;
  body?: string;
  powers?: string;
  date?: string;
  receipts?: string;
  data?: string;
  port?: number;
  witness?: string;
  state?: string;
}

const gather = (text: string, before: string[] = []): string[] => [...before, text];

/** @param language asks for `--lang`, as every command does @param count reads a whole number */
export function circleCommands(
  program: Command,
  outside: Outside,
  lang: Spoken,
  language: (command: Command) => Command,
  count: (text: string) => number,
): void {
  const m = CIRCLE[lang];
  const json = (command: Command) => language(command).option('--json', SPOKEN[lang].cli.optionJson);
  const say = (o: Options, view: object, text: string) =>
    outside.out(o.json ? JSON.stringify(view, null, 2) : text);

  const key = program.command('key').description(m.key);
  json(key.command('new <name> <file>').description(m.keyNew)).action(
    async (name: string, file: string, o: Options) => {
      const made = await newKey(name, file).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EEXIST' ? new Stop(EXIT.usage, m.fileThere({ path: visible(file) })) : error;
      });
      if (!made) throw new Stop(EXIT.usage, m.badKeyName({ name: visible(name) }));
      say(o, { key: made.text, file }, made.text);
    },
  );
  json(key.command('show <file>').description(m.keyShow)).action(async (file: string, o: Options) => {
    const pair = await mustKey(m, file);
    say(o, { key: pair.text }, pair.text);
  });

  const act = program.command('act').description(m.act);
  language(act.command('begin <name>').description(m.actBegin))
    .requiredOption('--root <file>', m.optionRoot, gather)
    .requiredOption('--next <key>', m.optionNext, gather)
    .option('--need <n>', m.optionNeed, count)
    .option('--witness <file>', m.optionWitness)
    .option('--date <day>', m.optionDate)
    .action(async (name: string, o: Options) => {
      const roots = await Promise.all((o.root ?? []).map((file) => mustKey(m, file)));
      const next = await Promise.all((o.next ?? []).map((text) => mustPublic(m, text)));
      if (next.some((text) => roots.some((root) => root.text === text)))
        throw new Stop(EXIT.usage, m.sameKeys);
      const need = o.need ?? roots.length;
      const body = inceptionDraft(
        { [o.lang]: name },
        roots.map((r) => r.text),
        next,
        need,
        dateOf(o, outside),
        o.witness === undefined ? undefined : (await mustKey(m, o.witness)).witness,
      );
      outside.out((await sign(m, textOf(m, body), [], roots)).trimEnd());
    });
  language(act.command('charter <name>').description(m.actCharter))
    .requiredOption('--party <file=name>', m.optionParty, gather)
    .requiredOption('--log <key>', m.optionLog)
    .requiredOption('--depositary <name>', m.optionDepositary)
    .option('--quorum <n>', m.optionQuorum, count)
    .option('--date <day>', m.optionDate)
    .action(async (name: string, o: Options) => {
      const parties = await Promise.all((o.party as string[]).map((text) => mustParty(m, text)));
      const log = await mustPublic(m, o.log as string);
      const quorum = o.quorum ?? Math.floor((2 * parties.length) / 3) + 1;
      const depositary = { name: o.depositary as string, log };
      const body = charterDraft({ [o.lang]: name }, parties, depositary, quorum, dateOf(o, outside));
      outside.out(textOf(m, body).trimEnd());
    });
  language(act.command('draft <kind>').description(m.actDraft))
    .requiredOption('--record <folder>', m.optionRecord)
    .option('--log <key>', m.optionLog)
    .requiredOption('--party <name>', m.optionOneParty)
    .requiredOption('--key <key>', m.optionKey, gather)
    .requiredOption('--body <json>', m.optionBody)
    .option('--powers <id>', m.optionPowers)
    .option('--date <day>', m.optionDate)
    .action(async (kind: string, o: Options) => {
      const circle = await mustRead(m, o.record, o.log);
      const party = mustBe(m, circle, o.party as string);
      const keys = await Promise.all((o.key ?? []).map((text) => mustPublic(m, text)));
      const { audited, acts } = circle;
      if (!audited.ok) throw notGood(m, audited.finding);
      const { size, root } = audited.checkpoint;
      const draft = {
        v: 1,
        kind,
        circle: audited.circle.id,
        date: dateOf(o, outside),
        after: { size, root: toBase64(root) },
        by: keys.map((text) => nextBy(acts, text, party, o.powers)),
        body: parsed(m, o.body as string),
      };
      const text = textOf(m, draft as unknown as SignedActBody);
      // Told now, and not only when it has been signed and sent.
      const body = draft as unknown as SignedActBody;
      const rootAt = (n: number) => (n === size ? root : undefined);
      const refusal = await audited.circle.refusalOf({ id: '', body, text, bytes: utf8(text) }, rootAt);
      if (refusal) throw new Stop(EXIT.refused, sayRefused(m, { part: 'circle', refusal }));
      outside.out(text.trimEnd());
    });
  language(act.command('sign <file>').description(m.actSign))
    .requiredOption('--key <file>', m.optionKey, gather)
    .action(async (file: string, o: Options) => {
      const keys = await Promise.all((o.key ?? []).map((path) => mustKey(m, path)));
      const { text, below } = await mustDraft(m, file);
      outside.out((await sign(m, text, below, keys)).trimEnd());
    });
  json(act.command('check <file>').description(m.actCheck)).action(async (file: string, o: Options) => {
    const { text, body, below, bytes } = await mustDraft(m, file);
    const id = actIdOf(text, nodeSha256);
    const signing = await Promise.all(
      body.by.map(async ({ key: k }) => ({ key: k, signed: await hasSigned(k, text, below) })),
    );
    const wrong = signing.find(({ signed }) => signed === 'wrongly');
    const opened = below.length > 0 ? await openSignedAct(bytes, nodeEngine, nodeSha256) : undefined;
    const refused = opened && !opened.ok && opened.refused.refusal.code !== 'missing-signature';
    if (wrong) throw new Stop(EXIT.refused, `${visible(file)}:\n${m.wrongly({ key: wrong.key })}`);
    if (refused)
      throw new Stop(
        EXIT.refused,
        m.refusedFile({ path: visible(file), says: sayRefused(m, opened.refused) }),
      );
    const lines = [
      m.isAct({ id, kind: body.kind }),
      m.says({ body: JSON.stringify(body.body) }),
      ...signing.map((s) => (s.signed === 'yes' ? m.signed(s) : m.notSigned(s))),
    ];
    say(o, { id, kind: body.kind, whole: opened?.ok === true, signing, body }, lines.join('\n'));
  });
  json(act.command('submit <files...>').description(m.actSubmit))
    .requiredOption('--record <folder>', m.optionRecord)
    .requiredOption('--log <file>', m.optionLog)
    .option('--receipts <folder>', m.optionReceipt)
    .action(async (files: string[], o: Options) => {
      const log = await mustKey(m, o.log as string);
      await submit(o, files, await originOf(o.record), log);
    });
  json(act.command('list').description(m.actList))
    .requiredOption('--record <folder>', m.optionRecord)
    .option('--log <key>', m.optionLog)
    .option('--data <folder>', SPOKEN[lang].cli.optionData, BUILT_IN_RECORD)
    .action(async (o: Options) => {
      const circle = await mustRead(m, o.record, o.log);
      const { read } = await outside.readRecord(o.data as string);
      if (!read.ok) throw refused(SPOKEN[lang], read.refusals, o.json === true);
      const told = toldOf(read.value, circle);
      if (!circle.audited.ok) throw notGood(m, circle.audited.finding);
      const { circle: known } = circle.audited;
      const names = new Map(known.known().map((p) => [p.id, p.as ?? p.id.slice(0, 12)]));
      const witnessed = witnessedSize(circle.timed, known.charter?.quorum ?? 0);
      const spoken = whoSpoke(circle.acts);
      const opposable = opposableTo(circle.acts.length, spoken);
      const rows = spoken.map(({ act: a, party, authority, disavowed }) => ({
        index: a.index,
        id: a.id,
        kind: a.body.kind,
        party: names.get(party) ?? party,
        recorded: writeDay(circle.acts[a.index]?.recorded as never),
        witnessed: a.index < witnessed,
        opposable: (opposable[a.index] ?? []).map((p) => names.get(p) ?? p).sort(),
        authority: authority.kind,
        lack: 'lack' in authority ? authority.lack : null,
        disavowed,
        told: (told.get(`${a.id} ${party}`) ?? []).filter(
          (why) => why !== 'without-authority' && why !== 'disavowed',
        ),
      }));
      const line = (r: (typeof rows)[number]) =>
        [
          r.index,
          r.id.slice(0, 12),
          r.recorded,
          r.party,
          r.kind,
          m.authority[r.authority],
          ...(r.lack ? [m.lacks[r.lack]] : []),
          ...(r.disavowed.length > 0 ? [m.isDisavowed] : []),
          ...r.told.map((why) => m.told[why]),
          r.witnessed ? m.isWitnessed : m.notWitnessed,
          m.isOpposable({ names: r.opposable.join(', ') }),
        ].join('  ');
      say(o, rows, rows.map(line).join('\n'));
    });

  const circle = program.command('circle').description(m.circle);
  json(circle.command('new <folder> <files...>').description(m.circleNew))
    .requiredOption('--log <file>', m.optionLog)
    .option('--receipts <folder>', m.optionReceipt)
    .action(async (folder: string, files: string[], o: Options) => {
      const log = await mustKey(m, o.log as string);
      await submit({ ...o, record: folder }, files, log.key.name, log, () =>
        newCircle(folder, log.key.name, log),
      );
    });

  json(circle.command('cosigned <folder> <file>').description(m.circleCosigned))
    .requiredOption('--log <key>', m.optionLog)
    .action(async (folder: string, file: string, o: Options) => {
      const lines = readCosignatures(await readFile(file, 'utf8'));
      if (!lines.ok)
        throw new Stop(
          EXIT.refused,
          m.refusedFile({
            path: visible(file),
            says: sayRefused(m, { part: 'log', refusal: lines.refusal }),
          }),
        );
      const added = await addCosignatures(folder, (await mustPublicKey(m, o.log as string)).key, lines.value);
      if (added.kind !== 'added')
        throw new Stop(
          EXIT.refused,
          m.refusedFile({ path: visible(file), says: m.codes['no-known-signature'] }),
        );
      say(o, added, m.cosignedBy({ names: added.by.join(', '), size: added.size }));
    });
  json(program.command('witness <folder>').description(m.witness))
    .requiredOption('--key <file>', m.optionKey, gather)
    .requiredOption('--log <key>', m.optionLog)
    .requiredOption('--state <file>', m.optionState)
    .action(async (folder: string, o: Options) => {
      const pair = await mustKey(m, (o.key as string[])[0] as string);
      const { key: log } = await mustPublicKey(m, o.log as string);
      const done = await cosign(folder, log, pair, o.state as string, outside.seconds());
      if (!done.ok) {
        const says = sayRefused(m, { part: 'log', refusal: done.refusal });
        throw new Stop(
          EXIT.refused,
          done.fork ? m.fork({ says, state: o.state as string }) : m.notCosigned({ says }),
        );
      }
      say(o, done, done.lines.trimEnd());
    });

  language(program.command('office <folder>').description(m.office))
    .requiredOption('--log <file>', m.optionLog)
    .option('--port <n>', SPOKEN[lang].cli.optionPort, count, 4174)
    .action(async (folder: string, o: Options) => {
      const key = await mustKey(m, o.log as string);
      const { depositary, store } = await openOffice(folder, await originOf(folder), key);
      const { serveOffice } = await import('../http/server.ts');
      const { url } = await serveOffice(
        {
          store,
          depositary,
          witnesses: () => witnessesOf(depositary.circle),
          seconds: () => outside.seconds(),
          // Whoever is asked again after this is told so; a restart finds out how far the last batch came.
          stopped: (fault) => {
            outside.err(m.stopped({ cause: String(fault) }));
            process.exitCode = EXIT.outside;
          },
        },
        o.port as number,
      ).catch((error: NodeJS.ErrnoException) => {
        throw sayPort(SPOKEN[lang], error, o.port as number);
      });
      outside.out(m.officeOpen({ url }));
    });
  json(program.command('audit <folder>').description(m.audit))
    .option('--log <key>', m.optionLog)
    .action(async (folder: string, o: Options) => {
      const told = process.stderr.isTTY
        ? (done: number, of: number) => outside.err(m.auditing({ done, of }))
        : undefined;
      const read = await mustRead(m, folder, o.log, told);
      const { audited } = read;
      if (!audited.ok) throw notGood(m, audited.finding);
      const { size, root, origin } = audited.checkpoint;
      const { charter } = audited.circle;
      const quorum = charter?.quorum ?? 0;
      const witnessed = witnessedSize(read.timed, quorum);
      const { contradictions } = audited.circle;
      const parties = audited.circle.known();
      const said = [
        m.good({ size, root: toHex(root), parties: parties.length }),
        ...(charter ? [m.witnessedTo({ witnessed, quorum, of: witnessesOf(audited.circle).length })] : []),
        ...contradictions.map((c) => m.contradiction(c)),
        ...(o.log === undefined ? [m.keyFromCharter] : []),
        ...(charter &&
        read.key &&
        !charter.depositaries.some((d) => d.log === writeVerifierKey(read.key as never))
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
      };
      say(o, view, said.join('\n'));
    });
  json(program.command('verify <receipt>').description(m.verify))
    .requiredOption('--log <key>', m.optionLog)
    .action(async (file: string, o: Options) => {
      const log = await mustPublicKey(m, o.log as string);
      const bytes = new Uint8Array(await readFile(file));
      const checked = await checkReceipt(bytes, log.key.name, [log.verifier], nodeEngine, nodeSha256);
      if (!checked.ok)
        throw new Stop(
          EXIT.refused,
          m.refusedFile({ path: visible(file), says: sayRefused(m, checked.refused) }),
        );
      const { act: a, index, checkpoint } = checked;
      const { size, origin } = checkpoint;
      const text = [
        m.proven({ id: a.id, index, size, origin }),
        m.isAct({ id: a.id, kind: a.body.kind }),
        m.says({ body: JSON.stringify(a.body.body) }),
        ...a.body.by.map((b) => m.signed(b)),
      ];
      say(o, { id: a.id, index, size, origin, body: a.body }, text.join('\n'));
    });

  /** Gives acts their places, one batch; what was refused is told, and the rest is recorded all the same. */
  async function submit(
    o: Options,
    files: readonly string[],
    origin: string,
    log: KeyPair,
    begin?: () => Promise<void>,
  ): Promise<void> {
    // Read before anything is made: a file that is not there changes nothing.
    const all = await Promise.all(
      files.map(async (file) => ({ file, bytes: new Uint8Array(await readFile(file)) })),
    );
    await begin?.();
    const { depositary, store } = await openOffice(o.record, origin, log);
    const answers = all.map(({ bytes }) => depositary.submit(bytes));
    // Each is admitted after the one before; then they get their places together.
    await depositary.settled();
    const { charter } = depositary.circle;
    if (charter && !charter.depositaries.some((d) => d.log === log.text))
      throw new Stop(EXIT.refused, m.otherKey({ path: visible(o.record) }));
    do {
      const done = await depositary.sequence(outside.seconds());
      if (done.kind === 'time-went-back')
        throw new Stop(EXIT.outside, m.timeWentBack({ last: new Date(done.last * 1000).toISOString() }));
      if (done.kind === 'stopped' || done.kind === 'contended')
        throw new Stop(
          EXIT.outside,
          m.stopped({ cause: done.kind === 'stopped' ? String(done.fault) : done.kind }),
        );
    } while (depositary.waiting() > 0);
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
        refused.push(m.notRecorded({ path: visible(file), says }));
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
    await store.close();
    if (lines.length > 0) say(o, views, lines.join('\n'));
    if (refused.length > 0) throw new Stop(EXIT.refused, refused.join('\n'));
  }
}
