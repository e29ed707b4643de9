/**
 * Slips of the pen in the kernel, the delays and the rules of law: each a small change after which something is wrong, and
 * that a test has to catch. `npm run mutate` makes them one at a time, in a copy.
 *
 * `find` is the exact text in the file, there once; `put` what stands there instead; `breaks` what then becomes wrong.
 * A slip after which nothing anybody can see is different does not belong here. The first twelve, from all over, are
 * tried in the short run.
 */
const kernel = (file) => `src/reason/kernel/${file}.ts`;
const law = (file) => `src/reason/law/${file}.ts`;
const terms = (file) => `src/terms/${file}.ts`;

const slip = (file, find, put, breaks) => ({ file, find, put, breaks });

export const SLIPS = [
  // The short run.
  slip(kernel('run'), 'on < run.to', 'on <= run.to', 'A thing still holds on the day on which it ends.'),
  slip(
    kernel('run'),
    'clause.notBefore > due ? clause.notBefore : due',
    'clause.notBefore < due ? due : due',
    'A floor holds nothing back: what is ready early begins early.',
  ),
  slip(
    kernel('network'),
    '(now ? 1 : -1) * (this.weight[node] as number)',
    '(now ? 1 : -1)',
    'In a share everyone weighs the same.',
  ),
  slip(
    kernel('network'),
    'return condition.count;',
    'return condition.count + 1;',
    'A count asks for one more.',
  ),
  slip(
    kernel('sweep'),
    'return this.heldOnTheEve(unless, side',
    'return this.network.isTrue(unless, side',
    'What bars a beginning is looked at on the day itself and not on its eve.',
  ),
  slip(
    kernel('sweep'),
    '* 2 + phase',
    '* 2 + phase + (phase === ENDINGS ? this.atoms.length * 2 : 0)',
    'Within a day beginnings go before endings.',
  ),
  slip(
    kernel('lowered'),
    'after: c.for, until: lost(condition), cite',
    'after: c.for, cite',
    'What is to hold for a time without interruption only has to have begun.',
  ),
  slip(
    kernel('why-not'),
    'c.days.latest <= on ? []',
    'c.days.earliest <= on ? []',
    'A day that may not have come is not among what is missing.',
  ),
  slip(
    terms('delay'),
    'return addMonths(from,',
    "if (delay.unit === 'months') return addDays(from, delay.count * 30);\n      return addMonths(from,",
    'A month is thirty days.',
  ),
  slip(
    terms('civil-day'),
    'addDays(next, -1)',
    'addDays(next, -2)',
    'The last day of a month is the last but one.',
  ),
  slip(
    law('art-54-withdrawal'),
    ' && !isSurelyAfter(act, a))',
    ')',
    'A notice of leaving ends a consent that was given after it.',
  ),
  slip(
    law('counted'),
    'Math.floor(among / 2) + 1',
    'Math.ceil(among / 2)',
    'Half of an even number is a majority.',
  ),

  // Days and delays.
  slip(
    terms('civil-day'),
    '(year % 100 !== 0 || year % 400 === 0)',
    'year % 100 !== 0',
    'The year 2000 has no leap day.',
  ),
  slip(terms('civil-day'), 'day > daysInMonth(year, month)', 'day > 31', '31 June is read as a day.'),
  slip(
    terms('civil-day'),
    "monthEnd: MonthEnd = 'clamp'",
    "monthEnd: MonthEnd = 'overflow'",
    'A month from 31 January runs over into March where nobody says so.',
  ),
  slip(
    terms('civil-day'),
    "monthEnd === 'overflow'",
    "monthEnd === 'clamp'",
    'The two rules for month ends stand for each other.',
  ),
  slip(
    terms('civil-day'),
    'return firstOfMonth(year * 12 + (month - 1) + months);',
    'return firstOfMonth(year * 12 + month + months);',
    'The first of a month is that of the next.',
  ),
];
