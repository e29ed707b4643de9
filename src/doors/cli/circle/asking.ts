/** A depositary and its witnesses: asking them by hand, and how far each has come. */
import { visible } from '../../../files/refusals.ts';
import type { WitnessMessages } from '../../../words/witness.ts';
import { WITNESS } from '../../../words/witness.ts';
import { askAll, standings } from '../../circle/ask.ts';
import { placeNamed } from '../../circle/place.ts';
import type { Asked } from '../../witness/ask.ts';
import { addressOf } from '../../witness/fetched.ts';
import { EXIT, Stop } from '../stop.ts';
import { mustPublicKey, mustRead, notGood } from './asked.ts';
import { gather, type Kit, type Options } from './kit.ts';

export function mustAddress(w: WitnessMessages, text: string): URL {
  // also as `witness serve` prints it, with the request that it answers at its end
  const url = addressOf(text.replace(/\/add-checkpoint\/?$/, '/'));
  if (!url) throw new Stop(EXIT.usage, w.badAddress({ found: visible(text) }));
  return url;
}

/** @param again when it is tried by itself, in milliseconds */
export function sayAsked(w: WitnessMessages, { href }: URL, asked: Asked, again?: number): string {
  const url = visible(href);
  switch (asked.kind) {
    case 'cosigned':
      return w.asked.cosigned({ url, by: asked.by.map(visible).join(', '), size: asked.size });
    case 'down': {
      const seconds = again === undefined ? {} : { seconds: Math.ceil(again / 1000) };
      return w.asked.down({ url, cause: visible(asked.cause), ...seconds });
    }
    case 'ahead':
      return w.asked.ahead({ ...asked, url });
    case 'refused':
      return w.asked.refused({ ...asked, url });
    case 'not-an-answer': {
      const found = visible(asked.found);
      const what = w.notAnAnswer[asked.wrong]({ ...asked, found, type: visible(asked.contentType) });
      return w.asked['not-an-answer']({ url, what });
    }
    case 'other-history':
      return w.asked['other-history']({ ...asked, url });
    default:
      return w.asked[asked.kind]({ url });
  }
}

const timeOf = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

export function askingCommands(kit: Kit): void {
  const { circle, lang, m, json, say } = kit;
  const w = WITNESS[lang];
  json(circle.command('ask <place>').description(w.ask))
    .requiredOption('--log <key>', m.optionLog)
    .requiredOption('--witness <url>', w.optionAsk, gather)
    .action(async (name: string, o: Options) => {
      const urls = (o.witness as string[]).map((url) => mustAddress(w, url));
      const { key } = await mustPublicKey(m, o.log as string, 'log');
      const read = await mustRead(m, name, o.log);
      if (!read.audited.ok) throw notGood(m, read.audited.finding);
      const all = await askAll(placeNamed(name), key, read, urls);
      const views = all.map(({ url, asked }) => {
        const { kind } = asked;
        const lines = sayAsked(w, url, asked);
        return {
          witness: url.href,
          kind,
          ...('size' in asked ? { size: asked.size } : {}),
          ...('by' in asked ? { by: asked.by } : {}),
          says: lines,
        };
      });
      const good = views.filter(({ kind }) => kind === 'cosigned');
      // Under --json all of them are told; as text what went wrong goes where errors go.
      if (o.json || good.length > 0) say(o, o.json ? views : good, good.map(({ says }) => says).join('\n'));
      const bad = views.filter(({ kind }) => kind !== 'cosigned');
      if (bad.length > 0) throw new Stop(EXIT.refused, bad.map(({ says }) => says).join('\n'));
    });

  json(circle.command('witnesses <place>').description(w.witnesses))
    .requiredOption('--log <key>', m.optionLog)
    .action(async (name: string, o: Options) => {
      const read = await mustRead(m, name, o.log);
      if (!read.audited.ok) throw notGood(m, read.audited.finding);
      const rows = standings(read.audited.circle, read.timed).map(({ time, since, ...row }) => ({
        ...row,
        time: time === undefined ? null : timeOf(time),
        since: since === undefined ? null : timeOf(since),
      }));
      const lines = rows.map(({ time, since, ...row }) =>
        w.standing({ ...row, ...(time ? { time } : {}), ...(since ? { since } : {}) }),
      );
      say(o, rows, lines.length > 0 ? lines.join('\n') : w.nobodyWitnesses);
    });
}
