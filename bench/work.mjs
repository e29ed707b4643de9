/**
 * The work that every contestant gets: treaties that enter into force with the n-th deposit and a delay, States that
 * deposit on days of their own. Made by arithmetic alone, so that every run and every machine has the same.
 */

/** Numbers from 0 up to 1 (Park and Miller 1988). */
function numbers(seed) {
  let at = seed;
  return () => {
    at = (at * 48271) % 2147483647;
    return at / 2147483647;
  };
}

const FIRST = 7305; // 1 January 1990, in days since 1 January 1970
const DELAYS = [0, 30, 60, 90];

/** An objection comes within this time after notification; who has raised none by then has accepted (VCLT 20(5)). */
export const TIME = 365;

/**
 * Reservations by some who deposit, objected to by some others, a few withdrawn; days by arithmetic again, of a stream of their own.
 * @returns for each treaty `{ by, made, notified, withdrawn, objections: { by, day, opposes }[] }[]`; `withdrawn` may be undefined
 */
export function reservationsOf(made) {
  const next = numbers(19690523);
  return made.map(({ who, when }) =>
    Array.from(who, (by, i) => ({ by, day: when[i], is: next() < 0.08 }))
      .filter(({ is }) => is)
      .map(({ by, day }) => {
        const notified = day + Math.floor(next() * 60);
        const withdrawn = next() < 0.2 ? notified + Math.floor(next() * 4000) : undefined;
        const objections = Array.from(who, (other) => ({
          by: other,
          day: notified + Math.floor(next() * 500),
          opposes: next() < 0.2,
          is: next() < 0.05,
        })).filter((o) => o.is && o.by !== by);
        return { by, made: day, notified, withdrawn, objections };
      }),
  );
}

/**
 * @param treaties how many
 * @param states among how many
 * @returns treaties as `{ needed, delay, who, when }`, `who` and `when` in no order of days
 */
export function work(treaties, states) {
  const next = numbers(20251028);
  return Array.from({ length: treaties }, () => {
    const share = 0.2 + 0.7 * next();
    const start = FIRST + Math.floor(next() * 9000);
    const deposits = Array.from({ length: states }, (_, who) => ({
      who,
      day: start + Math.floor(next() * 4000),
      is: next() < share,
    })).filter((d) => d.is);
    return {
      needed: Math.max(1, Math.floor(next() * 60)),
      delay: DELAYS[Math.floor(next() * DELAYS.length)],
      who: Int32Array.from(deposits, (d) => d.who),
      when: Int32Array.from(deposits, (d) => d.day),
    };
  });
}

export const MIDDLE = FIRST + 6000;

const day = (n) => new Date(n * 86400000).toISOString().slice(0, 10);
const says = 'says: {en: In words., id: Dalam kata.}, sources: [made], confidence: likely';

/** The same work as the files of a record, as a user has them. */
export function filesOf(made, states) {
  const reserved = reservationsOf(made);
  const files = new Map([
    ['sources/made.yaml', 'sources:\n  - {id: made, title: Made for measuring, seen: whole}\n'],
    [
      'parties/states.csv',
      [
        'id,name_en,name_id,name_vi,name_ru,name_source,iso3,m49',
        ...Array.from({ length: states }, (_, s) => `s${s},s${s},s${s},s${s},s${s},made,,`),
      ].join('\n'),
    ],
  ]);
  made.forEach(({ needed, delay, who, when }, t) => {
    files.set(
      `instruments/t${t}.yaml`,
      [
        `instrument: t${t}`,
        `title: {en: Treaty ${t}, id: Traktat ${t}}`,
        'binding: legal',
        'adopted: {date: 1980-01-01, sources: [made], confidence: likely}',
        `participation: [{locator: art. 1, openTo: any-state, way: own-act, ${says}}]`,
        'consentBy: [ratify]',
        `entryIntoForce: {locator: art. 2, when: {consents: ${needed}, of: anyone}, after: d+${delay}, ${says}}`,
        `laterParties: {locator: art. 3, after: d+${delay}, between: own-delay, sources: [made], confidence: likely}`,
        `reservations: {locator: art. 4, allowed: compatible, objectWithin: d+${TIME}, ${says}}`,
      ].join('\n'),
    );
    files.set(
      `instruments/t${t}.csv`,
      [
        'id,party,kind,done,received,notified,effective,about,provisions,intent,grade,sources,confidence',
        ...Array.from(who, (s, i) => `s${s}-ratify,s${s},ratify,,${day(when[i])},,,,,,reported,made,likely`),
        ...reserved[t].flatMap(rowsOf),
      ].join('\n'),
    );
  });
  return files;
}

function rowsOf({ by, made, notified, withdrawn, objections }) {
  const row = (id, who, kind, received, ...more) => `${id},s${who},${kind},,${received},${more.join(',')},reported,made,likely`;
  const of = `s${by}-reserve`;
  return [
    row(of, by, 'reserve', day(made), day(notified), '', `s${by}-ratify`, 'art. 9', 'exclude'),
    ...(withdrawn === undefined
      ? []
      : [row(`s${by}-takes-back`, by, 'withdraw-reservation', day(withdrawn), day(withdrawn), '', of, '', '')]),
    ...objections.map((o) =>
      row(`s${o.by}-to-s${by}`, o.by, 'object', day(o.day), '', '', of, '', o.opposes ? 'oppose-entry-into-force' : ''),
    ),
  ];
}

/** As rows for a database: treaty, state, day; and treaty, needed, delay. */
export const depositsCsv = (made) =>
  `treaty,state,day\n${made.flatMap(({ who, when }, t) => Array.from(who, (s, i) => `${t},${s},${when[i]}`)).join('\n')}\n`;
export const treatiesCsv = (made) =>
  `treaty,needed,delay\n${made.map(({ needed, delay }, t) => `${t},${needed},${delay}`).join('\n')}\n`;
/** Reservations: treaty, author, from, until, silence; objections in time: treaty, author, other, from, opposes. `FAR` for never. */
export const FAR = 2 ** 31 - 1;
export const reservationsCsv = (made) => {
  const rows = reservationsOf(made).flatMap((all, t) =>
    all.map((r) => [t, r.by, r.made, r.withdrawn ?? FAR, r.notified + TIME + 1].join(',')),
  );
  return `treaty,author,made,until,silence\n${rows.join('\n')}\n`;
};
export const objectionsCsv = (made) => {
  const rows = reservationsOf(made).flatMap((all, t) =>
    all.flatMap((r) =>
      r.objections
        .filter((o) => isInTime(made[t], r, o))
        .map((o) => [t, r.by, o.by, o.day, o.opposes ? 1 : 0].join(',')),
    ),
  );
  return `treaty,author,other,raised,opposes\n${rows.join('\n')}\n`;
};

/** Within the time, or by the day of one's own deposit if that is later. */
export function isInTime({ who, when }, r, o) {
  return o.day <= Math.max(r.notified + TIME, when[who.indexOf(o.by)]);
}
