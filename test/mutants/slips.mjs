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
const columns = (file) => `src/reason/columns/${file}.ts`;
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
    'c.days.latest <= s.on ? []',
    'c.days.earliest <= s.on ? []',
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
    '.filter((a) => !isSurelyAfter(act, a) || datedBack.includes(a))',
    '',
    'A notice of leaving ends a consent that was given after it.',
  ),
  slip(
    law('counted'),
    'Math.floor((over * among) / under) + 1',
    'Math.ceil((over * among) / under)',
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
  slip(
    terms('civil-day'),
    'month <= 2 ? 1 : 0',
    'month < 2 ? 1 : 0',
    'February is written with the year before.',
  ),
  slip(
    terms('delay'),
    'addDays(from, delay.count)',
    'addDays(from, delay.count - 1)',
    'The day of the act is counted as the first.',
  ),
  slip(
    terms('delay'),
    "if (delay.unit === 'days')",
    "if (delay.unit === 'years') return addDays(from, delay.count * 365);\n      if (delay.unit === 'days')",
    'A year is 365 days.',
  ),
  slip(
    terms('delay'),
    "delay.effect === 'either' && end === 'latest'",
    "delay.effect === 'either' && end === 'earliest'",
    'Where an expiry can be read in two ways the earlier day is the later.',
  ),
  slip(
    terms('delay'),
    "delay.effect === 'next' ||",
    "delay.effect === 'same' ||",
    'Who publishes the day of expiry gets the day after.',
  ),
  slip(
    terms('delay'),
    'firstDayOfMonth(afterDelay(from, delay.of, end), 1)',
    'firstDayOfMonth(afterDelay(from, delay.of, end), 0)',
    'The month that follows the expiry is the month of the expiry.',
  ),
  slip(
    terms('delay'),
    'firstDayOfMonth(from, delay.months)',
    'firstDayOfMonth(from, delay.months + 1)',
    'Months after the month of the act are one too many.',
  ),
  slip(
    terms('delay'),
    'return from <= delay.day ?',
    'return from < delay.day ?',
    'Who is ready on the fixed day itself is late.',
  ),
  slip(
    terms('delay'),
    'return { ...delay, of: withMonthEnd(delay.of, monthEnd) };',
    'return delay;',
    'The expiry of months does not go by the rule for month ends.',
  ),
  slip(
    terms('delay'),
    'return delay.count === 0;',
    'return false;',
    'A delay of no days is looked at after the day has become.',
  ),
  slip(
    terms('delay'),
    "case 'fixed':\n      return true;",
    "case 'fixed':\n      return false;",
    'A fixed day that is past is looked at after the day has become.',
  ),

  slip(
    terms('delay'),
    "delay.monthEnd === 'overflow' ? 3 : 0",
    "delay.monthEnd === 'overflow' ? 1 : 0",
    'Where months count on, an act of two days later that has its effect earlier is not looked at.',
  ),

  // Runs.
  slip(
    kernel('run'),
    'run.from <= on',
    'run.from < on',
    'A thing does not hold on the day on which it begins.',
  ),
  slip(
    kernel('run'),
    'run.from < run.to',
    'run.from <= run.to',
    'What was ended on its first day had effect.',
  ),
  slip(
    kernel('run'),
    "side === 'possibly' ? 'earliest' : 'latest'",
    "side === 'possibly' ? 'latest' : 'earliest'",
    'What surely holds is told from the earlier day of a delay that leaves two open.',
  ),
  slip(
    kernel('run'),
    'afterDelayBetween(first, last, clause.after, end)',
    'afterDelayBetween(first, Math.max(last, clause.notBefore ?? last) as CivilDay, clause.after, end)',
    'The delay runs from the floor.',
  ),

  // The queue of days and turns.
  slip(
    kernel('heap'),
    'here > key ||',
    'here >= key ||',
    'Of two with the same key the one added later comes first.',
  ),
  slip(
    kernel('heap'),
    'if (this.size === this.keys.length) this.grow();',
    '',
    'What is added beyond the first sixty-four is lost.',
  ),
  slip(
    kernel('heap'),
    'if (!this.isAfter(above, key, turn)) break;',
    'break;',
    'What is added stays last whatever its key.',
  ),

  // Counts.
  slip(
    kernel('network'),
    'now = sum >= (this.quota[above] as number)',
    'now = sum > (this.quota[above] as number)',
    'A count that is just full is not full.',
  ),
  slip(kernel('network'), 'now ? 1 : -1', 'now ? 1 : 0', 'Who has left goes on being counted.'),
  slip(
    kernel('network'),
    '[condition.days.earliest, condition.days.latest]',
    '[condition.days.latest, condition.days.earliest]',
    'An act surely counts from the first day on which it may have been done.',
  ),
  slip(kernel('network'), '<= 0)', '< 0)', 'All of nothing is never there.'),
  slip(
    kernel('network'),
    'if (this.isTrue(child, side)) this.increase(node, side, of);',
    'if (this.isTrue(child, side)) this.increase(node, side, 1);',
    'What is there from the start weighs as little as anything.',
  ),
  slip(
    kernel('network'),
    "condition.kind === 'atLeast' ? (condition.weights?.[i] ?? 1) : 1",
    "condition.kind === 'atLeast' ? (condition.weights?.[0] ?? 1) : 1",
    'Everyone weighs as much as the first.',
  ),
  slip(
    kernel('enough'),
    'sum + weight < gap',
    'sum + weight <= gap',
    'A set that just fills the gap is not enough.',
  ),
  slip(
    kernel('enough'),
    '(left[at] as number) >= gap',
    '(left[at] as number) > gap',
    'A set of all that is left is not tried.',
  ),
  slip(kernel('enough'), '> atMost', '>= atMost', 'As many sets as may be listed are too many.'),
  slip(
    kernel('enough'),
    'b.weight - a.weight ||',
    'a.weight - b.weight ||',
    'Sets hold more than they need.',
  ),

  // What has to hold for a time, and the order within a day.
  slip(
    kernel('lowered'),
    'added.length + 1',
    '1',
    'Two things that each have to hold for a time are taken for one.',
  ),
  slip(
    kernel('strata'),
    "if (kind === 'reached')",
    "if (kind === 'lost')",
    'What would end itself on the day it begins is not refused.',
  ),
  slip(
    kernel('strata'),
    'if (actsAtOnce(clause)) for',
    'if (!actsAtOnce(clause)) for',
    'What begins at once is not settled after what it needs.',
  ),
  slip(
    kernel('strata'),
    'return !clause.after || canBeNothing(clause.after);',
    'return !clause.after;',
    'A clause whose delay can be nothing is looked at after the day has become.',
  ),
  slip(
    kernel('strata'),
    'else if (number[read] === -1)',
    'else',
    'What has been numbered is taken into a loop it is not in.',
  ),
  slip(
    kernel('strata'),
    'own.push(numberOf(read));\n        if',
    'if',
    'What ends a thing is not settled before it.',
  ),

  // Days on which something holds.
  slip(kernel('solve'), 'last.to < from)', 'last.to <= from)', 'Two stretches that touch are told as two.'),
  slip(
    kernel('solve'),
    'to > last.to',
    'to < last.to',
    'Of two stretches that overlap the shorter end counts.',
  ),
  slip(
    kernel('solve'),
    'a.from - b.from',
    'b.from - a.from',
    'Stretches are put together from the last to the first.',
  ),
  slip(
    kernel('solve'),
    'known.some((c) => c.surely.some',
    'known.some((c) => c.possibly.some',
    'What only possibly holds is told as holding.',
  ),
  slip(
    kernel('solve'),
    "surely: stretches(of, 'surely')",
    "surely: stretches(of, 'possibly')",
    'The first day on which a thing may hold is told as the first on which it does.',
  ),

  // The sweep: beginnings.
  slip(
    kernel('sweep'),
    'return this.heldOnTheEve(unless, side === POSSIBLY ? SURELY : POSSIBLY)',
    'return this.heldOnTheEve(unless, side)',
    'What only possibly bars a beginning does not make it uncertain.',
  ),
  slip(
    kernel('sweep'),
    'if (side === POSSIBLY && this.heldOnTheEve(unless, POSSIBLY)) this.mayBeOver[i] = true;',
    '',
    'What may be barred surely begins.',
  ),
  slip(
    kernel('sweep'),
    '(this.mayBeOver[i] || !this.isPossible(i))',
    '!this.isPossible(i)',
    'What may have run its course surely begins.',
  ),
  slip(
    kernel('sweep'),
    '? this.atoms.length * 2',
    '? -1',
    'A clause with a delay looks at the day before anything has happened on it.',
  ),
  slip(
    kernel('sweep'),
    'this.heldOnTheEve(when, SURELY)) {',
    'this.network.isTrue(when, SURELY) && this.heldOnTheEve(when, POSSIBLY)) {',
    'What may have held on the eve is not reached today.',
  ),
  slip(
    kernel('sweep'),
    "if (surely.status === 'spent') surely.status = 'ready';",
    '',
    'What has ended and is reached again does not begin again.',
  ),
  slip(
    kernel('sweep'),
    "possibly.status === 'spent' && !this.network.isTrue(when, SURELY)",
    "possibly.status === 'spent' && !this.network.isTrue(when, POSSIBLY)",
    'What may have been lost and reached again is told as over.',
  ),
  slip(
    kernel('sweep'),
    "return isNew && reached < this.today ? 'ready' : 'spent';",
    "return 'spent';",
    'A condition that came back on the day of the end is lost.',
  ),
  slip(
    kernel('sweep'),
    "return isNew && reached < this.today ? 'ready' : 'spent';",
    "return 'ready';",
    'What has ended begins again while its condition only goes on holding.',
  ),
  slip(
    kernel('sweep'),
    'barred >= possibly.reached',
    'barred > possibly.reached',
    'What is surely barred is left open.',
  ),
  slip(
    kernel('sweep'),
    'again.shift()',
    'again.pop()',
    'Of the days on which it was reached again the last counts and not the next.',
  ),
  slip(
    kernel('sweep'),
    'this.today + 1;\n    this.planOn(possibly.resumes',
    'this.today;\n    this.planOn(possibly.resumes',
    'What is no longer barred may begin on the very day on which the bar falls.',
  ),
  slip(
    kernel('sweep'),
    "if (surely.status !== 'pending') this.mayBeOver[i] = false;",
    '',
    'What may once have been over is never again told as beginning.',
  ),
  slip(
    kernel('sweep'),
    'this.before[side][root] = !now;',
    'this.before[side][root] = now;',
    'What a thing was on the eve is what it became today.',
  ),

  // The sweep: endings.
  slip(
    kernel('sweep'),
    'const other = side === POSSIBLY ? SURELY : POSSIBLY;',
    'const other = side;',
    'What possibly ends a thing leaves it surely there.',
  ),
  slip(
    kernel('sweep'),
    'run.to = this.today;',
    'run.to = (this.today + 1) as CivilDay;',
    'An end takes effect a day late.',
  ),
  slip(
    kernel('sweep'),
    'if (of.live === 0)',
    'if (of.live >= 0)',
    'A thing that two clauses support ends with one of them.',
  ),
  slip(
    kernel('sweep'),
    '? hasHeld(SURELY)',
    '? hasHeld(POSSIBLY)',
    'What may never have held is told as surely lost.',
  ),
  slip(
    kernel('sweep'),
    'root.atoms.some((a) => this.mayHaveEnded[a])',
    'true',
    'What has never ended may have been lost.',
  ),
  slip(
    kernel('sweep'),
    'if (!this.network.isTrue(root, side) || ',
    'if (',
    'What held for less than a day has held.',
  ),
  slip(
    kernel('sweep'),
    '(this.stratum[of] === own ? begunToday : 0)',
    '0',
    'In a loop of endings what begins today keeps what ends today.',
  ),
  slip(
    kernel('sweep'),
    'state.begunToday = 0;',
    '',
    'In a loop of endings what began long ago counts as begun today.',
  ),
  slip(
    kernel('sweep'),
    'sum += c.weights?.[n] ?? 1;',
    'sum += 1;',
    'In a loop of endings a share counts heads.',
  ),
  slip(
    kernel('sweep'),
    "side === POSSIBLY ? 'earliest' : 'latest'",
    "side === POSSIBLY ? 'latest' : 'earliest'",
    'In a loop of endings a day that may have come surely has.',
  ),
  slip(
    kernel('sweep'),
    'for (const j of this.losers[of] ?? []) this.plan(j, ENDINGS);',
    '',
    'What may have lost its ground is not looked at again.',
  ),

  slip(
    kernel('sweep'),
    'if (runs.at(-1)?.reached === this.today && this.phaseOf(i) === AFTER_ALL) continue;',
    '',
    'What is reached after all else on a day can be over on it.',
  ),
  slip(
    kernel('sweep'),
    'this.considerTomorrow(i, AFTER_ALL);',
    '',
    'What may have ceased while its delay runs is not looked at on the day after.',
  ),

  // Proofs.
  slip(
    kernel('proof'),
    'run.order < first[1].order',
    'run.order > first[1].order',
    'Of several grounds the last is shown and not the first.',
  ),
  slip(
    kernel('proof'),
    '(run.from - 1) as CivilDay',
    'run.from',
    'That nothing barred it is said of the wrong day.',
  ),
  slip(
    kernel('proof'),
    'condition, from: run.reached, to: run.to }',
    'condition, from: run.from, to: run.to }',
    'That nothing ended it is not said of the days on which its delay ran.',
  ),
  slip(
    kernel('proof'),
    'lastDay(a) - lastDay(b)',
    'lastDay(b) - lastDay(a)',
    'Of several ways the last is shown and not the first.',
  ),
  slip(
    kernel('proof'),
    'return sum >= c.count',
    'return sum > c.count',
    'The one after made the count full.',
  ),
  slip(
    kernel('proof'),
    '.sort((a, b) => lastDay(a.proofs) - lastDay(b.proofs))',
    '',
    'Who is written last made the count full, and not who came last.',
  ),
  slip(
    kernel('proof'),
    'c.weights?.reduce((sum, weight) => sum + weight, 0) ?? c.of.length',
    'c.of.length',
    'The whole of a share is the number of heads.',
  ),
  slip(
    kernel('proof'),
    "side === 'possibly' ? c.days.earliest : c.days.latest",
    "side === 'possibly' ? c.days.latest : c.days.earliest",
    'A proof of what surely holds rests on a day that may not have come.',
  ),
  slip(kernel('proof'), "kind === 'lost' ? []", "kind === 'reached' ? []", 'What ended a thing is not told.'),
  slip(
    kernel('proof'),
    'first.pivot < 0',
    'first.pivot < -1',
    'A count that is not full is shown as a ground.',
  ),

  // Why not.
  slip(
    kernel('why-not'),
    ' && isStillDue(r, on))',
    ')',
    'What was ended before it began is told as on its way.',
  ),
  slip(kernel('why-not'), 'run.to > on', 'run.to >= on', 'What was ended today is told as on its way.'),
  slip(
    kernel('why-not'),
    '(c.weights?.[i] ?? 1)',
    '1',
    'Of a share that is missing heads are told as there.',
  ),
  slip(
    kernel('why-not'),
    '(other.size < own.size || j < i)',
    'other.size < own.size',
    'Two ways that lack the same are told twice.',
  ),
  slip(
    kernel('why-not'),
    'course.surely.findLast',
    'course.surely.find',
    'The first end is told and not the last.',
  ),
  slip(kernel('why-not'), 'r.to <= on', 'r.to < on', 'What has ended today is told as never reached.'),
  slip(kernel('why-not'), 'c.count - have)', 'c.count)', 'What is there already is asked for once more.'),

  slip(kernel('why-not'), 's.followed.delete(of);', '', 'What two ways have in common waits for itself.'),

  slip(
    terms('delay'),
    'Math.min(last, first + back)',
    'first',
    'Of several days only the first is asked for the earliest end.',
  ),
  slip(
    terms('delay'),
    'Math.max(first, last - back)',
    'last',
    'Of several days only the last is asked for the latest end.',
  ),

  // The checker of proofs.
  slip(kernel('check'), 'to !== undefined && to <= from', 'false', 'A step without a day of effect passes.'),
  slip(kernel('check'), 'step.atom !== clause.then', 'false', 'A clause proves what it does not conclude.'),
  slip(
    kernel('check'),
    '.includes(grounds.length)],',
    '.length === 0],',
    'A ground that no part asks for passes.',
  ),
  slip(
    kernel('check'),
    "side === 'surely' ? last !== reached : last > reached",
    'last > reached',
    'A step may be reached later than its last ground.',
  ),
  slip(
    kernel('check'),
    'new Set(parts).size === parts.length &&',
    '',
    'One part of a count is counted twice.',
  ),
  slip(kernel('check'), 'sumTo(pivot) < c.count &&', '', 'An act later than needed is shown as the pivot.'),
  slip(
    kernel('check'),
    '!isSame(step.absences, absencesIn(step, clause))',
    'false',
    'What did not happen may be left out.',
  ),

  // Columns of plain instruments.
  slip(
    columns('in-force'),
    'when[needed - 1]',
    'when[needed]',
    'One deposit more than needed is waited for.',
  ),
  slip(
    columns('in-force'),
    'deposit <= open',
    'deposit < open',
    'Who deposits on the last day in time is late.',
  ),
  slip(
    columns('in-force'),
    'own > general ? own : general',
    'own',
    'A later party is bound before the instrument.',
  ),

  // Rules of law: consent and entry into force.
  slip(
    law('art-11-consent'),
    "untilLeft(of, act, isConsent, 'taken-back')",
    "untilLeft(of, act, isConsent, 'any')",
    'The instrument of a State that has ceased to exist is no longer counted.',
  ),
  slip(
    law('art-11-consent'),
    "untilLeft(of, act, () => true, 'left')",
    "untilLeft(of, act, () => true, 'taken-back')",
    'A consent taken back takes the signature with it.',
  ),
  slip(law('art-11-consent'), "'succeed', ", '', 'A succession brings nobody in.'),
  slip(
    law('art-23-succession'),
    "from === 'receipt'",
    "from !== 'receipt'",
    'Successions count from the wrong one of two days.',
  ),
  slip(
    law('art-23-succession'),
    'latest: countsOn(act).latest',
    'latest: became.latest',
    'From when a succession has effect is told where nobody says it.',
  ),
  slip(
    law('art-24-entry-into-force'),
    '...(notBefore !== undefined ? { notBefore } : {}),',
    '',
    'A clause that says "not before" is read without it.',
  ),
  slip(
    law('art-24-entry-into-force'),
    'published ? since(published) :',
    'published && !clauseMet ? since(published) :',
    'The published day does not govern.',
  ),
  slip(
    law('art-24-entry-into-force'),
    'Math.min(...spans',
    'Math.max(...spans',
    'Of two published days the later alone counts.',
  ),
  slip(
    law('art-24-entry-into-force'),
    'any([reachedAtom(conditionMet(name)), reachedAtom(inForce(name))])',
    'reachedAtom(inForce(name))',
    'Who consents while the delay runs is in time.',
  ),
  slip(
    law('art-24-entry-into-force'),
    'const { own, others } = after ? apart(when) :',
    'const { own, others } = !after ? apart(when) :',
    'The delay waits for another instrument.',
  ),
  slip(
    law('counted'),
    'Math.ceil((over * among) / under)',
    'Math.floor((over * among) / under)',
    'Two thirds of four are two.',
  ),
  slip(law('counted'), 'Math.max(1, among)', 'among', 'All of nobody have consented.'),
  slip(law('tables-of-the-day'), 'weight >= least', 'weight > least', 'Who has just so much is not counted.'),
  slip(
    law('counted'),
    'extinct ? consented(who, of.document) : deposited(who, of.document)',
    'extinct ? deposited(who, of.document) : consented(who, of.document)',
    'Those that have ceased to exist are counted where the clause leaves them out.',
  ),
  slip(
    law('counted'),
    "kind !== 'succeed'",
    "kind === 'succeed'",
    'Only successions count, where they are not to.',
  ),
  slip(
    law('counted'),
    'counted.organisations ? parties.filter(of.isState) : parties',
    'parties',
    'Organisations are counted where the clause leaves them out.',
  ),
  slip(
    law('counted'),
    "if (counted === 'states') return anyone().filter(of.isState);",
    "if (counted === 'states') return anyone();",
    'An organisation is counted as a State.',
  ),
  slip(
    law('parties-of-the-day'),
    'under - over)',
    'under)',
    'A part of the parties of the day is reached by too few.',
  ),
  slip(law('parties-of-the-day'), '(from + 1) as CivilDay', 'from', 'Who joins today is asked today.'),
  slip(law('parties-of-the-day'), '(isMore ? 1 : 0)', '0', 'Half of the parties of the day are a majority.'),
  slip(law('parties-of-the-day'), 'until: lost(isParty),', '', 'Who has left is asked on.'),
  slip(
    law('parties-of-the-day'),
    "latest: side === 'surely' ? from : ANY_DAY.latest",
    "latest: side === 'possibly' ? from : ANY_DAY.latest",
    'Who may be a party is told as surely outside.',
  ),

  // Rules of law: parties.
  slip(
    law('art-24-parties'),
    "later.between === 'general-day' ? reachedAtom(inForce(name)) : closed(name)",
    "later.between !== 'general-day' ? reachedAtom(inForce(name)) : closed(name)",
    'The two families of clauses stand for each other.',
  ),
  slip(
    law('art-24-parties'),
    "later?.from !== 'notification'",
    "later?.from !== 'receipt'",
    'A delay from the notification runs from receipt.',
  ),
  slip(
    law('art-24-parties'),
    "all([...(c.kind === 'all' ? c.of : [c]), isInForce])",
    "all([...(c.kind === 'all' ? c.of : [c])])",
    'A State is a party to what is not in force.',
  ),
  slip(
    law('art-24-parties'),
    'const given = hasDelay ? inOrder(instrument, act) : ',
    'const given = ',
    'Who waives the conditions for itself waits for the delay of later parties.',
  ),
  slip(
    law('art-24-provisions'),
    'all([reachedAtom(clauseMet(force.name)), isInForce])',
    'reachedAtom(clauseMet(force.name))',
    'Provisions are in force before their treaty is.',
  ),
  slip(
    law('art-24-provisions'),
    '...anyOf([lost(isParty), lost(areInForce)]),',
    '',
    'Provisions with a rule of their own bind those who have left.',
  ),
  slip(
    law('art-24-final-clauses'),
    'on < adopted.date.latest',
    'on <= adopted.date.latest',
    'Final clauses apply from the day after the adoption.',
  ),
  slip(
    terms('act'),
    'date.latest < first ?',
    'date.latest <= first ?',
    'What is done on the day of adoption comes before it.',
  ),
  slip(
    law('art-24-parties'),
    '...(clause?.after ? { after: of.delay(clause.after) } : {}),',
    '',
    'Who consents later is a party at once.',
  ),
  slip(
    law('art-54-duration'),
    "act?.kind !== 'prolong'",
    "act?.kind !== 'nothing'",
    'Who has prolonged leaves with the others when the term is over.',
  ),
  slip(
    law('art-24-parties'),
    '...(parent ? [lost(reachedAtom(party(who, parent)))] : []),',
    '',
    'Who has left the parent instrument stays a party to its protocol.',
  ),
  slip(
    law('art-24-parties'),
    'earliest: madeOn(act).earliest, latest: ANY_DAY.latest',
    'earliest: madeOn(act).earliest, latest: madeOn(act).latest',
    'A notification that is not on record is taken to have been made on the day of the act.',
  ),
  slip(
    law('art-25-provisional-application'),
    'reached(reachedAtom(party(act.party, document))),',
    '',
    'Who has become a party applies provisionally on.',
  ),
  slip(
    law('art-25-provisional-application'),
    ' && !isSurelyAfter(act, e))',
    ')',
    'An end of provisional application ends one that began after it.',
  ),
  slip(
    law('art-54-withdrawal'),
    ' && a.about === act.id && a.party',
    ' && a.party',
    'The revocation of one notice revokes every notice.',
  ),
  slip(
    law('art-54-withdrawal'),
    ' && a.party === act.party)',
    ')',
    'Anybody can take back the notice of another.',
  ),
  slip(
    law('art-54-withdrawal'),
    'period || atOnce',
    '!period || atOnce',
    'A notice under a clause with no period takes effect on the day of receipt.',
  ),
  slip(
    law('art-54-withdrawal'),
    'when, ...(period ? { after: atTheEnd ? countedBack(period) : of.delay(period) } : {})',
    'when',
    'A notice takes effect without its period.',
  ),
  slip(
    law('art-54-withdrawal'),
    'isSurelyOfThis ? hasLeft : all([hasLeft, PERHAPS])',
    'hasLeft',
    'Where it is open which consent a notice was about, both are ended.',
  ),
  slip(
    law('art-54-withdrawal'),
    'act.effective || atOnce ? undefined',
    'atOnce ? undefined',
    'To an agreed day of leaving the period is added.',
  ),
  slip(
    law('art-55-fewer-parties'),
    'clause.parties,',
    'clause.parties + 1,',
    'A treaty ends when there are just as many parties as it asks for.',
  ),
  slip(
    law('art-57-suspension'),
    'act.effective ?? act.received ?? act.done',
    'act.received ?? act.effective ?? act.done',
    'A suspension begins on the day of the letter and not when it has effect.',
  ),
  slip(
    law('art-57-suspension'),
    '[...resumed, lost(suspendable), ceased]',
    '[...resumed, ceased]',
    'A suspension outlives what it suspends.',
  ),
  slip(
    law('art-57-suspension'),
    '[...resumed, lost(suspendable), ceased]',
    '[...resumed, lost(suspendable)]',
    'A suspension outlives the treaty, since the consent does.',
  ),
  slip(
    law('art-54-duration'),
    'return ended.length === 1 ? ended : pair;',
    'return pair;',
    'Who continues a State that has ended may hold either side of a treaty between two.',
  ),
  slip(
    law('art-57-suspension'),
    '...revocations(of, act).map(reachedAtom), ',
    '',
    'A suspension is made although it was taken back in time.',
  ),
  slip(
    law('art-57-suspension'),
    ', its.over]',
    ']',
    'Who comes back is suspended by what it claimed before it left.',
  ),
  slip(law('art-57-suspension'), 'a.party === act.party && ', '', 'When one State resumes all do.'),
  slip(
    law('art-65-claims'),
    "effect: 'next'",
    "effect: 'same'",
    'A claimed ground has effect on the last day on which somebody can object.',
  ),
  slip(
    law('art-65-claims'),
    '      unless: toContest ? since(toContest) : reachedAtom(noticeRun(entry)),\n',
    '',
    'An objection that comes too late still leaves the day open.',
  ),
  slip(
    law('art-65-claims'),
    'toContest ? since(toContest) : reachedAtom(noticeRun(entry))',
    'reachedAtom(noticeRun(entry))',
    'An objection on the day after the last is in time.',
  ),
  slip(
    law('art-65-claims'),
    'isOpen ? all([isTaken, PERHAPS]) : isTaken',
    'isTaken',
    'A claim is taken to hold where nobody says whether it does.',
  ),
  slip(
    law('art-65-claims'),
    'isUnderTreatyLaw(instrument) ? claimOf(act) : undefined',
    'claimOf(act)',
    'A ground is claimed of a text that no law of treaties governs.',
  ),
  slip(
    law('art-65-claims'),
    'hostilities: { article: 73, hasPeriod: false }',
    'hostilities: { article: 73, hasPeriod: true }',
    'Of hostilities three months are counted.',
  ),
  slip(
    law('art-65-claims'),
    'waits ? declared : []',
    '[]',
    'A claimed ground has effect before the day that its author declares.',
  ),
  slip(law('atoms'), "act.kind === 'sign' ||", '', 'A signature counts when the depositary is told of it.'),
  slip(
    law('atoms'),
    'latest: daysOf(act.notified).latest };',
    'latest: daysOf(act.done).latest };',
    'What was received nobody knows when is counted from the day in the capital.',
  ),
  slip(
    law('atoms'),
    'earliest: daysOf(act.done).earliest, latest: ANY_DAY.latest',
    'earliest: daysOf(act.done).earliest, latest: daysOf(act.done).latest',
    'What may have been received any day is counted from the day in the capital.',
  ),
  slip(
    law('atoms'),
    'madeOn(act).earliest > madeOn(other).latest',
    'madeOn(act).earliest >= madeOn(other).latest',
    'Of two acts of one day each is surely after the other.',
  ),
  slip(
    law('about'),
    'monthEnd ? withMonthEnd(delay, monthEnd.rule) : delay',
    'delay',
    'The rule for month ends of the depositary is not followed.',
  ),
  slip(
    law('by-the-clause'),
    'isConsent ? general : {',
    '!isConsent ? general : {',
    'A later party is computed as bound before the instrument is in force.',
  ),
  slip(
    law('by-the-clause'),
    'computed.latest < published.earliest',
    'computed.latest <= published.earliest',
    'A published day that agrees is told as differing.',
  ),
  slip(
    law('clauses'),
    'return readUnder(instrument, act, answers) ?? [];',
    'return [act];',
    'An act that stands only under one answer stands under every one.',
  ),
  slip(
    law('about'),
    'last?.of.own.length === own.length &&',
    '',
    'The clauses of an act are those from when its party had done, or was assumed to do, one more.',
  ),
  slip(
    kernel('cone'),
    '...(unless ? [unless] : []),',
    '',
    'What would change it is asked without what bars it.',
  ),
  slip(
    law('art-20-objection'),
    'then: timeToObjectOver(entry),\n      after: NEXT_DAY,',
    'then: timeToObjectOver(entry),',
    'Silence is acceptance on the last day for objections and not from the next.',
  ),
  slip(
    law('art-20-objection'),
    '    reachedAtom(consented(act.party, document)),\n  ]);\n  const until',
    '  ]);\n  const until',
    'Who consents later has no day of its own to object by.',
  ),
  slip(
    law('art-19-formulation'),
    "'late-reservation-admitted', when, objected)",
    "'late-reservation-admitted', when)",
    'An objection does not keep a late reservation out.',
  ),
  slip(
    law('art-19-formulation'),
    'lost(hasConsented),',
    '',
    'A reservation outlives the consent with which it was made.',
  ),
  slip(
    law('art-20-acceptance'),
    '[reachedAtom(timeToObjectOver(entry))], isRaised)',
    '[reachedAtom(timeToObjectOver(entry))], [])',
    'Who has objected is considered to accept by silence.',
  ),
  slip(
    law('art-22-withdrawal-of-reservations'),
    "'reservation-withdrawn', notifiedOn(of, w))",
    "'reservation-withdrawn', countsOn(w))",
    'A reservation is withdrawn before the others have notice of it.',
  ),
  slip(
    law('reservation'),
    'provision.startsWith(whole) && ',
    'provision.startsWith(whole) || ',
    'Every provision is within every other.',
  ),
  slip(
    'src/reason/relations.ts',
    "doctrine === 'severability' ? []",
    "doctrine === 'vclt' ? []",
    'The two doctrines are taken for one another.',
  ),
  slip(
    'src/reason/relations.ts',
    "if (those('opposed').length > 0)",
    "if (those('opposed').length > 1)",
    'It takes two objections that oppose relations for there to be none.',
  ),
];
