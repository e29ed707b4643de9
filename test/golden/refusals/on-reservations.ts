import type { Case } from './case.ts';

const rule = (name: string) => ({ code: 'rule-broken', expected: `rule:${name}` }) as const;

const COLUMNS =
  'id,party,kind,done,received,notified,effective,about,provisions,intent,grade,sources,confidence\n';
const TWO =
  'alpha-ratify,alpha,ratify,,2019-03-04,,,,,,attested,gazette letter,certain\nbeta-ratify,beta,ratify,2019-04,,,,,,,reported,letter,likely\n';

export const ON_RESERVATIONS: readonly Case[] = [
  {
    title: 'A reservation that does not say to what',
    file: 'instruments/pact.csv',
    to: `${COLUMNS}${TWO}q,alpha,reserve,,2019-03-04,,,alpha-ratify,▸,exclude,reported,letter,likely\n`,
    ...rule('provisions-needed'),
    key: 'provisions',
  },
  {
    title: 'A reservation that does not say what it intends',
    file: 'instruments/pact.csv',
    to: `${COLUMNS}${TWO}q,alpha,reserve,,2019-03-04,,,alpha-ratify,art. 5,▸,reported,letter,likely\n`,
    ...rule('intent-fits'),
    key: 'intent',
  },
  {
    title: 'A ratification that names provisions',
    file: 'instruments/pact.csv',
    to: `${COLUMNS}${TWO}gamma-ratify,gamma,ratify,,2019-05-04,,,,▸art. 5,,reported,letter,likely\n`,
    ...rule('provisions-of-reservations'),
    key: 'provisions',
  },
  {
    title: 'A provision in other characters than it is written with elsewhere',
    file: 'instruments/pact.csv',
    to: `${COLUMNS}${TWO}q,alpha,reserve,,2019-03-04,,,alpha-ratify,▸art. 5 e\u0301,exclude,reported,letter,likely\n`,
    code: 'bad-format',
    expected: 'form:provision',
    key: 'provisions',
    found: '"art. 5 e\u0301"',
  },
  {
    title: 'An objection to a ratification',
    file: 'instruments/pact.csv',
    to: `${COLUMNS}${TWO}o,beta,object,,2019-05-04,,,▸alpha-ratify,,,reported,letter,likely\n`,
    ...rule('about-fits'),
    key: 'about',
    found: 'alpha-ratify',
  },
  {
    title: 'An objection to a reservation of one’s own',
    file: 'instruments/pact.csv',
    to: `${COLUMNS}${TWO}q,alpha,reserve,,2019-03-04,,,alpha-ratify,art. 5,exclude,reported,letter,likely\no,alpha,object,,2019-05-04,,,▸q,,,reported,letter,likely\n`,
    ...rule('about-fits'),
    key: 'about',
    found: 'q',
  },
  {
    title: 'An objection to nothing',
    file: 'instruments/pact.csv',
    to: `${COLUMNS}${TWO}o,beta,object,,2019-05-04,,,▸,,,reported,letter,likely\n`,
    ...rule('about-needed'),
    key: 'about',
  },
  {
    title: 'A declaration under a clause that the treaty does not have',
    file: 'instruments/pact.csv',
    to: `${COLUMNS}${TWO}d,beta,declare,,2019-05-04,,,,▸art. 30,,reported,letter,likely\n`,
    code: 'unknown-reference',
    expected: 'kind:clause',
    key: 'provisions',
    found: 'art. 30',
  },
  {
    title: 'Reservations to listed provisions only, and no list',
    file: 'instruments/pact.yaml',
    from: 'binding: legal\n',
    to: 'binding: legal\nreservations: ▸{locator: art. 9, allowed: only, says: {en: W., id: K.}, sources: [gazette], confidence: certain}\n',
    ...rule('provisions-go-with-allowed'),
    key: 'reservations.provisions',
  },
  {
    title: 'The acceptance of an organ that is not named',
    file: 'instruments/pact.yaml',
    from: 'binding: legal\n',
    to: 'binding: legal\nreservations: ▸{locator: art. 9, allowed: compatible, acceptance: organ, says: {en: W., id: K.}, sources: [gazette], confidence: certain}\n',
    ...rule('organ-named'),
    key: 'reservations.organ',
  },
  {
    title: 'A ground of what is no suspension',
    file: 'instruments/pact.csv',
    to: `id,party,kind,done,received,notified,effective,ground,grade,sources,confidence\nalpha-ratify,alpha,ratify,,2019-03-04,,,▸asserted,attested,gazette letter,certain\n`,
    ...rule('ground-fits'),
    key: 'ground',
  },
  {
    title: 'An agreement between some is no ground to leave on',
    file: 'instruments/pact.csv',
    to: `id,party,kind,done,received,notified,effective,ground,grade,sources,confidence\nalpha-withdraw,alpha,withdraw,,2019-03-04,,,▸agreement,attested,gazette letter,certain\n`,
    ...rule('ground-fits'),
    key: 'ground',
  },
  {
    title: 'Towards whom, of what is no suspension',
    file: 'instruments/pact.csv',
    to: `id,party,kind,done,received,notified,effective,towards,grade,sources,confidence\nalpha-ratify,alpha,▸ratify,,2019-03-04,,,beta,attested,gazette letter,certain\n`,
    ...rule('of-suspensions'),
    key: 'kind',
  },
  {
    title: 'A suspension towards the party that suspends',
    file: 'instruments/pact.csv',
    to: `id,party,kind,done,received,notified,effective,towards,grade,sources,confidence\nalpha-suspend,alpha,suspend,,2019-03-04,,,▸beta alpha,attested,gazette letter,certain\n`,
    ...rule('towards-others'),
    key: 'towards',
  },
  {
    title: 'A predecessor of who does not succeed',
    file: 'instruments/pact.csv',
    to: 'id,party,kind,done,received,notified,effective,predecessor,grade,sources,confidence\nalpha-ratify,alpha,▸ratify,,2019-03-04,,,beta,attested,gazette letter,certain\n',
    ...rule('of-successions'),
    key: 'kind',
  },
];
