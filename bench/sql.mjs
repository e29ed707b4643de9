/** The work in SQL, the same words for every database. */
export const TABLES = [
  'create table treaties (treaty int, needed int, delay int)',
  'create table deposits (treaty int, state int, day int)',
];

const daysOf = (where) => `
  select d.treaty, d.state, g.general, greatest(g.general, d.day + g.delay) as day
  from deposits d
  join (
    select t.treaty, t.delay, r.day + t.delay as general
    from treaties t
    join (select treaty, day, row_number() over (partition by treaty order by day) as place from deposits ${where}) r
      on r.treaty = t.treaty and r.place = t.needed
  ) g on g.treaty = d.treaty ${where.replace('where', 'where d.')}`;

/** The days into a table, so that nothing is handed over row by row. */
export const JOB = ['drop table if exists days', `create temp table days as ${daysOf('')}`];
export const CHECKSUM =
  'select (select sum(general) from (select distinct treaty, general from days) g)::bigint + (select sum(day) from days)::bigint as sum';
export const pairs = (on) => [
  'drop table if exists pairs',
  `create temp table pairs as
   select a.state as p, b.state as q, count(*) as n
   from days a join days b on a.treaty = b.treaty and a.state < b.state
   where a.day <= ${on} and b.day <= ${on} group by 1, 2`,
];
export const PAIRS_CHECKSUM = 'select sum(n)::bigint as sum from pairs';
export const further = ({ treaty, state, day }) => [
  `insert into deposits values (${treaty}, ${state}, ${day})`,
  `${daysOf(`where treaty = ${treaty}`)}`,
];
/** As it was before. */
export const undo = ({ treaty, state }) => [`delete from deposits where treaty = ${treaty} and state = ${state}`];
