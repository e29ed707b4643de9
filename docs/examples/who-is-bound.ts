/** A record of three files, read and asked. Every name in it is invented. */
import { readRecord } from 'mufakat/files';
import { atoms, becauseOf, instrumentStatus, partyStatus, stateOfPlay } from 'mufakat/reason';
import { readDay } from 'mufakat/terms';
import { reasonLines, Speaker, sayInstrument, sayParty } from 'mufakat/words';

const files = new Map([
  [
    'sources/invented.yaml',
    'sources: [{id: invented, title: Invented for an example, publisher: Mufakat, language: en, seen: whole}]\n',
  ],
  [
    'parties/states.csv',
    `id,name_en,name_id,name_vi,name_ru,name_source,iso3,m49
northland,Northland,Negeri Utara,Bắc Quốc,Северия,invented,,
southland,Southland,Negeri Selatan,Nam Quốc,Южния,invented,,
`,
  ],
  [
    'instruments/pact.yaml',
    `instrument: pact
title: {en: The Pact, id: Pakta}
binding: legal
adopted: {date: 2000-12-01, sources: [invented], confidence: certain}
consentBy: [ratify]
participation:
  - locator: art. 7
    openTo: {parties: [northland, southland]}
    way: own-act
    says: {en: The two may ratify., id: Keduanya dapat meratifikasi.}
    sources: [invented]
    confidence: certain
entryIntoForce:
  locator: art. 8
  when: {consents: 2, of: anyone}
  after: d+30
  says: {en: On the thirtieth day after the second., id: Pada hari ketiga puluh setelah yang kedua.}
  sources: [invented]
  confidence: certain
`,
  ],
  [
    'instruments/pact.csv',
    `id,party,kind,done,received,notified,effective,grade,sources,confidence
northland-ratify,northland,ratify,,2001-01-05,,,reported,invented,certain
southland-ratify,southland,ratify,,2001-03-01,,,reported,invented,certain
`,
  ],
]);

const record = readRecord(files);
if (!record.ok) throw new Error(JSON.stringify(record.refusals));
const state = stateOfPlay(record.value);
const english = new Speaker('en', record.value);

for (const text of ['2001-03-30', '2001-03-31']) {
  const on = readDay(text);
  const pact = on && instrumentStatus(state, 'pact', on);
  if (on && pact) console.log(sayInstrument(english, pact, on).sentence);
}

const on = readDay('2001-06-01');
if (!on) throw new Error('no day');
console.log(sayParty(english, partyStatus(state, 'pact', 'northland', on), on));
const reasons = becauseOf(record.value, state.solution, atoms.party('northland', 'pact'), on);
console.log(reasonLines(english, reasons).join('\n'));
