/** Renaming every party renames every answer and changes nothing else: on the whole built-in record. */
import { expect, test } from 'vitest';
import { dossierView } from '../../src/doors/views/dossier.ts';
import { instrumentView } from '../../src/doors/views/instrument.ts';
import { partyView } from '../../src/doors/views/party.ts';
import { reportView } from '../../src/doors/views/report.ts';
import { structuresView } from '../../src/doors/views/structures.ts';
import { reasonsFor, whyView } from '../../src/doors/views/why.ts';
import { assumedAct, assuming } from '../../src/reason/assumed.ts';
import { stateOfDossier } from '../../src/reason/dossier/state-of-dossier.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { addDays, type CivilDay } from '../../src/terms/civil-day.ts';
import type { OpenRecord } from '../../src/terms/open-record.ts';
import { Speaker, type Spoken } from '../../src/words/speaker.ts';
import { builtIn } from '../support/record.ts';
import { renamed } from '../support/renaming.ts';
import { TODAY } from '../support/terminal.ts';

/** Everything the program can be asked about a record, in one value. */
function everyAnswer(record: OpenRecord, language: Spoken): Record<string, unknown> {
  const s = new Speaker(language, record);
  const state = stateOfPlay(record);
  const answers: Record<string, unknown> = {};
  const why = (address: string[], on: CivilDay, question = address.join(' ')) => {
    answers[`why ${question}`] = [whyView(s, state, address, on), reasonsFor(s, state, address, on)];
  };
  for (const report of record.reports.values()) {
    answers[`report ${report.report}`] = reportView(s, state, report, report.on);
    for (const sentence of report.sentences) why([report.report, sentence.n], report.on);
  }
  for (const dossier of record.dossiers.values()) {
    const d = stateOfDossier(record, dossier.dossier, dossier.on);
    if (!d) continue;
    answers[`dossier ${dossier.dossier}`] = dossierView(s, state, d);
    for (const act of dossier.acts) why([dossier.dossier, act.id], dossier.on);
  }
  for (const id of record.instruments.keys()) {
    answers[`status ${id}`] = instrumentView(s, state, id, TODAY);
    why([id], TODAY);
  }
  for (const id of record.regions.keys()) answers[`structures ${id}`] = structuresView(s, state, id, TODAY);
  const parties = [...record.parties.values()].filter((p) => p.kind === 'state').map((p) => p.id as string);
  // Parties by their place in the record: their ids are what changes.
  parties.forEach((id, i) => {
    answers[`party ${i}`] = partyView(s, state, id, TODAY, undefined);
    if (i % 5 === 0)
      [...record.instruments.keys()].forEach((about, j) => {
        // What would change an answer is searched for, and takes its time: one in three of these, of every party and instrument.
        if ((i / 5 + j) % 3 === 0) why([id, about], TODAY, `party ${i} ${about}`);
        else answers[`reasons for party ${i} ${about}`] = reasonsFor(s, state, [id, about], TODAY);
      });
  });
  // What if: acts by parties and instruments taken by their place, too.
  const kinds = ['ratify', 'accede', 'withdraw'] as const;
  const instruments = [...record.instruments.keys()];
  const further = instruments.map((id, i) =>
    assumedAct(id, parties[(i * 31) % parties.length] as string, kinds[i % 3] ?? 'accede', TODAY),
  );
  const supposed = stateOfPlay(assuming(record, further));
  const later = addDays(TODAY, 400);
  instruments.forEach((id, i) => {
    answers[`what if ${id}`] = [
      instrumentView(s, supposed, id, later),
      whyView(s, supposed, [further[i]?.party as string, id], later),
    ];
  });
  return answers;
}

test.each([1, 2])('every answer is the same with all parties renamed (deal %i)', (seed) => {
  const language = seed % 2 === 0 ? 'id' : 'en';
  const { record, back } = renamed(builtIn, seed);
  const [plain, moved] = [everyAnswer(builtIn, language), back(everyAnswer(record, language))];
  const inOrder = JSON.parse(JSON.stringify(plain));
  expect(Object.keys(moved).sort()).toEqual(Object.keys(inOrder).sort());
  for (const [question, answer] of Object.entries(inOrder)) {
    expect({ question, answer: (moved as Record<string, unknown>)[question] }).toEqual({
      question,
      answer,
    });
  }
});
