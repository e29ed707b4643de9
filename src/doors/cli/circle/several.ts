/** What a circle's logs tell, one or several of them: every act, how the logs differ, which texts are being corrected. */

import type { Divergence } from '../../../prove/index.ts';
import { whoSpoke } from '../../../reason/law/art-7-full-powers.ts';
import { corrections } from '../../../reason/law/art-79-corrections.ts';
import { writeDay } from '../../../terms/civil-day.ts';
import { SPOKEN } from '../../../words/speaker.ts';
import { actRows } from '../../circle/act-rows.ts';
import { nameIn } from '../../circle/several.ts';
import { BUILT_IN_RECORD } from '../../outside.ts';
import { EXIT, refused, Stop } from '../stop.ts';
import { mustReadLogs, sayTold, toldOf } from './asked.ts';
import { type AskedOfLogs, gather, type Kit } from './kit.ts';

/** Hours after which a depositary that goes on without an act is said to lack it. */
const WITHIN = 24;

export function severalCommands({ act, circle, outside, lang, m, json, say, count, day }: Kit): void {
  json(act.command('list').description(m.actList))
    .requiredOption('--record <folder>', m.optionRecords, gather)
    .option('--log <key>', m.optionLogs, gather)
    .option('--data <folder>', SPOKEN[lang].cli.optionData, BUILT_IN_RECORD)
    .action(async (o: AskedOfLogs) => {
      const of = await mustReadLogs(m, o.record ?? [], o.log);
      const { read } = await outside.readRecord(o.data as string);
      if (!read.ok) throw refused(SPOKEN[lang], read.refusals, o.json === true);
      const told = toldOf(read.value, of);
      const rows = actRows(of).map(({ partyId, authority, disavowed, ...row }) => ({
        ...row,
        authority: authority.kind,
        lack: 'lack' in authority ? authority.lack : null,
        disavowed,
        told: (told.get(`${row.id} ${partyId}`) ?? []).filter(
          ({ why }) => why !== 'without-authority' && why !== 'disavowed',
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
          ...r.told.map((t) => sayTold(m, t)),
          r.witnessed ? m.isWitnessed : m.notWitnessed,
          m.isOpposable({ names: r.opposable.join(', ') }),
          ...(r.held.length > 0 ? [m.isHeld({ names: r.held.join(', ') })] : []),
          ...(of.logs.length > 1 ? [m.isIn({ logs: r.places.map((p) => p.log).join(', ') })] : []),
        ].join('  ');
      const view = rows.map((r) => ({ ...r, told: r.told.map(({ why }) => why) }));
      say(o as never, view, rows.map(line).join('\n'));
    });

  json(circle.command('compare <places...>').description(m.circleCompare))
    .option('--log <key>', m.optionLogs, gather)
    .option('--within <hours>', m.optionWithin, count, WITHIN)
    .action(async (places: string[], o: AskedOfLogs) => {
      const of = await mustReadLogs(m, places, o.log);
      const hours = o.within ?? WITHIN;
      const parties = new Set(of.circle.charter?.parties.map((p) => p.party));
      // Anybody may begin in a log; what depositaries have to answer for is what they did with the parties' acts.
      const ofParties = new Set(
        of.acts.filter((a) => a.body.by.some((b) => parties.has(b.party ?? a.id))).map((a) => a.id),
      );
      const isGrave = (d: Divergence): boolean =>
        ofParties.has(d.id) && (d.kind !== 'lacking' || d.seconds > hours * 3600);
      const rows = of.divergences.map((d) => ({
        ...d,
        says:
          d.kind === 'other-history'
            ? m.sawAnother({ id: d.id, log: d.log, size: d.size })
            : d.kind === 'too-early'
              ? m.tooEarly({ id: d.id, log: d.log, hours: Math.ceil(d.seconds / 3600) })
              : d.kind === 'two-moves'
                ? m.twoMoves({ id: d.id, log: d.log })
                : m.lacking[d.seconds > hours * 3600 ? 'since' : 'not-yet']({
                    id: d.id,
                    log: d.log,
                    has: d.has.log,
                    index: d.has.index,
                    hours: Math.floor(d.seconds / 3600),
                  }),
      }));
      const grave = of.divergences.filter(isGrave);
      const head = m.compared({ acts: of.acts.length, logs: of.logs.length, differing: rows.length });
      say(
        o as never,
        { acts: of.acts.length, differences: rows },
        [head, ...rows.map((r) => r.says)].join('\n'),
      );
      if (grave.length > 0) throw new Stop(EXIT.refused, m.depositariesDiffer({ n: grave.length }));
    });

  json(circle.command('corrections <places...>').description(m.circleCorrections))
    .option('--log <key>', m.optionLogs, gather)
    .option('--on <day>', SPOKEN[lang].cli.optionOn, day)
    .action(async (places: string[], o: AskedOfLogs) => {
      const of = await mustReadLogs(m, places, o.log);
      const all = corrections(of.acts, whoSpoke(of.acts), o.on ?? outside.today());
      const rows = all.map(({ act: a, party, proposal, proposed, until, ...rest }) => ({
        id: a.id,
        party: nameIn(of, party),
        ...proposal,
        proposed: writeDay(proposed),
        until: writeDay(until),
        ...rest,
        objections: rest.objections.map((one) => ({ ...one, party: nameIn(of, one.party) })),
      }));
      const line = (r: (typeof rows)[number]) =>
        [
          m.correction[r.state]({
            id: r.id.slice(0, 12),
            instrument: r.instrument,
            party: r.party,
            until: r.until,
          }),
          ...r.objections.map((one) => m.objection[one.inTime ? 'in-time' : 'late'](one)),
          ...r.protocols.flatMap((one) => (one.inTime ? [] : [m.procesVerbalEarly])),
        ].join('\n');
      say(o as never, rows, rows.length > 0 ? rows.map(line).join('\n') : m.noCorrections);
    });
}
