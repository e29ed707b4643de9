/** The questions: each a command, each with one plain sentence first, and reasons that can be asked for. */
import { Option } from 'commander';
import { visible } from '../../files/refusals.ts';
import { stateOfDossier } from '../../reason/dossier/state-of-dossier.ts';
import { stateOfPlay } from '../../reason/state-of-play.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import type { Dossier } from '../../terms/dossier.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import { SPOKEN, type Speaker } from '../../words/speaker.ts';
import { findAmong, findInstrument, findParty } from '../find.ts';
import { dossierTable, dossierView } from '../views/dossier.ts';
import { instrumentTable, instrumentView } from '../views/instrument.ts';
import { listTable } from '../views/list.ts';
import { partyTable, partyView } from '../views/party.ts';
import { matrixView, pairView, relationsTable, rowView } from '../views/relations.ts';
import { reportTable, reportView } from '../views/report.ts';
import { structuresTable, structuresView } from '../views/structures.ts';
import { reasonsFor, whyView } from '../views/why.ts';
import { addressOf, missing, must } from './asked.ts';
import type { AskKit } from './asking.ts';
import { dossierText } from './dossier-text.ts';
import { NO_TABLE, type Options, without } from './options.ts';
import { matrixText, pairText, rowText } from './relations-text.ts';
import { reportForm } from './report-form.ts';
import { EXIT, Stop } from './stop.ts';
import { instrumentText, listText, partyText, reportText, structuresText, whyText } from './text.ts';

export function questionCommands(kit: AskKit): void {
  const { program, outside, language, asking, supposing, load, state: stateAsked, print } = kit;
  const m = SPOKEN[language].cli;

  const report = asking(program.command('report [report]').description(m.report));
  reportForm(report, kit);
  report.action(async (name: string | undefined, o: Options) => {
    const loaded = await load(o);
    const { record, s } = loaded;
    const ids = [...record.reports.keys()];
    const id =
      name === undefined && ids.length === 1
        ? (ids[0] as string)
        : must(findAmong(ids, name ?? ''), 'report', name ?? '', s, ids);
    const known = record.reports.get(id);
    if (!known) return;
    const on = o.on ?? known.on;
    const said = s.asOf(on);
    const view = reportView(said, stateOfPlay(record, loaded.at), known, on);
    await print(
      o,
      { loaded, asked: ['report', id], on, view },
      () => reportText(said, view),
      () => reportTable(view),
    );
  });

  asking(
    program
      .command('dossier [dossier]')
      .description(m.dossier)
      .option('--read <question=answer>', m.optionRead, (text, before: string[] = []) => [...before, text]),
  ).action(async (name: string | undefined, o: Options) => {
    const loaded = await load(o);
    const { record, s } = loaded;
    const ids = [...record.dossiers.keys()];
    if (name === undefined) throw missing('<dossier>', s, ids);
    const id = must(findAmong(ids, name), 'dossier', name, s, ids);
    const state = stateOfPlay(record, loaded.at);
    const dossier = record.dossiers.get(id);
    if (!dossier) return;
    const on = o.on ?? dossier.on;
    const d = stateOfDossier(state.record, id, on, readingsGiven(s, dossier, o.read ?? []));
    if (!d) return;
    const said = s.asOf(on);
    const view = dossierView(said, state, d);
    await print(
      o,
      { loaded, asked: ['dossier', id], on, view },
      () => dossierText(said, d, view),
      () => dossierTable(view),
    );
  });

  supposing(program.command('status <instrument>').description(m.status)).action(
    async (name: string, o: Options) => {
      const loaded = await load(o);
      const { record, s } = loaded;
      const id = must(findInstrument(record, name), 'instrument', name, s, [...record.instruments.keys()]);
      const on = o.on ?? outside.today();
      const state = stateAsked(loaded, o);
      const view = instrumentView(s, state, id, on);
      await print(
        o,
        { loaded, asked: ['status', id], on, view, proof: () => whyView(s, state, [id], on) },
        () => instrumentText(s, view),
        () => instrumentTable(view),
      );
    },
  );

  supposing(program.command('party <party> [instrument]').description(m.party)).action(
    async (name: string, about: string | undefined, o: Options) => {
      const loaded = await load(o);
      const { record, s } = loaded;
      const id = must(findParty(record, name), 'party', name, s, [...record.parties.keys()]);
      const only =
        about === undefined
          ? undefined
          : must(findInstrument(record, about), 'instrument', about, s, [...record.instruments.keys()]);
      const on = o.on ?? outside.today();
      const state = stateAsked(loaded, o);
      const view = partyView(s, state, id, on, only);
      const asked = ['party', id, ...(only === undefined ? [] : [only])];
      const proof = () => (only === undefined ? undefined : whyView(s, state, [id, only], on));
      await print(
        o,
        { loaded, asked, on, view, proof },
        () => partyText(s, view),
        () => partyTable(view),
      );
    },
  );

  asking(
    program
      .command('relations <instrument>')
      .description(m.relations)
      .option('--between <party...>', m.optionBetween)
      .addOption(new Option('--of <party>', m.optionOf).conflicts('between'))
      .option('--why', m.optionWhy),
  ).action(async (name: string, o: Options) => {
    const loaded = await load(o);
    const { record, s } = loaded;
    const id = must(findInstrument(record, name), 'instrument', name, s, [...record.instruments.keys()]);
    const party = (typed: string) =>
      must(findParty(record, typed), 'party', typed, s, [...record.parties.keys()]);
    const state = stateOfPlay(record, loaded.at);
    const on = o.on ?? outside.today();
    const about = { loaded, on };
    if (o.why && !o.between) throw new Stop(EXIT.usage, s.m.cli.whyNeedsTwo);
    if (o.between) {
      const [one, other, ...rest] = o.between.map(party);
      if (one === undefined || other === undefined || rest.length > 0 || one === other)
        throw new Stop(EXIT.usage, s.m.cli.twoParties({ n: new Set(o.between).size }));
      const { reasons, ...view } = pairView(s, state, id, [one, other], on);
      await print(
        o,
        { ...about, asked: ['relations', id, '--between', one, other], view },
        () => pairText(s, { ...view, reasons }, o.why ?? false),
        () => relationsTable(view),
      );
    } else if (o.of !== undefined) {
      const of = party(o.of);
      const view = rowView(s, state, id, of, on);
      await print(
        o,
        { ...about, asked: ['relations', id, '--of', of], view },
        () => rowText(s, view),
        () => relationsTable(view),
      );
    } else {
      const view = matrixView(s, state, id, on);
      await print(
        o,
        { ...about, asked: ['relations', id], view },
        () => matrixText(s, view),
        () => relationsTable(view),
      );
    }
  });

  asking(
    program.command('structures').description(m.structures).option('--region <id>', m.optionRegion),
  ).action(async (o: Options) => {
    const loaded = await load(o);
    const { record, s } = loaded;
    const ids = [...record.regions.keys()];
    if (o.region === undefined) throw missing('--region', s, ids);
    const id = must(findAmong(ids, o.region), 'region', o.region, s, ids);
    const on = o.on ?? outside.today();
    const view = structuresView(s, stateOfPlay(record, loaded.at), id, on);
    await print(
      o,
      { loaded, asked: ['structures', '--region', id], on, view },
      () => structuresText(s, view),
      () => structuresTable(view),
    );
  });

  without(supposing(program.command('why <about...>').description(m.whyCommand)), ...NO_TABLE).action(
    async (about: string[], o: Options) => {
      const loaded = await load(o);
      const { record, s } = loaded;
      const address = addressOf(s, about);
      const on = o.on ?? dayOfDocument(record, address[0] as string) ?? outside.today();
      const state = stateAsked(loaded, o);
      const reasons = reasonsFor(s, state, address, on);
      const view = whyView(s, state, address, on);
      if (!reasons || !view)
        throw new Stop(
          EXIT.notFound,
          `${s.m.cli.nothingCalled({ name: visible(about.join(' ')) })} ${s.m.cli.try({ command: 'mufakat list' })}`,
        );
      await print(o, { loaded, asked: ['why', ...address], on, view }, () => whyText(s, view, reasons));
    },
  );

  asking(program.command('list').description(m.list)).action(async (o: Options) => {
    const loaded = await load(o);
    const { record, s } = loaded;
    const kinds = {
      reports: [...record.reports.keys()],
      dossiers: [...record.dossiers.keys()],
      instruments: [...record.instruments.keys()],
      proposals: [...record.proposals.keys()],
      regions: [...record.regions.keys()],
      parties: [...record.parties.keys()],
    };
    await print(
      o,
      { loaded, asked: ['list'], on: o.on ?? outside.today(), view: kinds },
      () => listText(s),
      () => listTable(s, kinds),
    );
  });
}

/** Answers taken as given, each a question and an answer of the dossier. */
function readingsGiven(s: Speaker, dossier: Dossier, given: readonly string[]): Record<string, string> {
  const known = dossier.readings.flatMap((r) => r.options.map((o) => `${r.id}=${o.id}`));
  const unknown = given.find((text) => !known.includes(text));
  if (unknown !== undefined)
    throw new Stop(
      EXIT.usage,
      s.m.cli.badReading({ found: visible(unknown), known: known.join(', ') || s.m.none }),
    );
  const questions = given.map((text) => text.split('=')[0] as string);
  const twice = questions.find((question, i) => questions.indexOf(question) !== i);
  if (twice !== undefined && new Set(given).size > new Set(questions).size)
    throw new Stop(EXIT.usage, s.m.cli.readTwice({ question: twice }));
  return Object.fromEntries(given.map((text) => text.split('=') as [string, string]));
}

function dayOfDocument(record: OpenRecord, id: string): CivilDay | undefined {
  return record.reports.get(id)?.on ?? record.dossiers.get(id)?.on;
}
