/** The work in SQL, the same words for every database. */
export const TABLES = [
  'create table treaties (treaty int, needed int, delay int)',
  'create table deposits (treaty int, state int, day int)',
  'create table reservations (treaty int, author int, made int, until int, silence int)',
  'create table objections (treaty int, author int, other int, raised int, opposes int)',
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
/** Of several reservations between two the one that goes furthest stands: 1 modified, 2 excluded, 3 awaiting, 4 no relations. */
export const relations = (on) => [
  'drop table if exists relations',
  `create temp table relations as
   select p, q, stands, count(*) as n from (
     select a.treaty, least(a.state, b.state) as p, greatest(a.state, b.state) as q,
       max(case when o.opposes = 1 then 4 when o.opposes = 0 then 2 when r.silence <= ${on} then 1 else 3 end) as stands
     from reservations r
     join days a on a.treaty = r.treaty and a.state = r.author and a.day <= ${on}
     join days b on b.treaty = r.treaty and b.state <> r.author and b.day <= ${on}
     left join objections o on o.treaty = r.treaty and o.author = r.author and o.other = b.state and o.raised <= ${on}
     where r.made <= ${on} and r.until > ${on}
     group by 1, 2, 3) each group by 1, 2, 3`,
];
export const RELATIONS_CHECKSUM =
  'select sum(n * case stands when 1 then 1 when 2 then 3 when 3 then 7 else 11 end)::bigint as sum from relations';
