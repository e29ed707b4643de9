/** Which language a reader is answered in, where the address names none. */
import { isSpoken, type Spoken } from '../../words/speaker.ts';

/** The first language a reader asks for that is spoken here. */
export function preferred(header: string | undefined): Spoken {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const q = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find((v) => v !== undefined);
      return { tag: tag.split('-')[0]?.toLowerCase() ?? '', q: q === undefined ? 1 : Number(q) };
    })
    .sort((a, b) => b.q - a.q);
  const found = wanted.find((w) => isSpoken(w.tag))?.tag;
  return found !== undefined && isSpoken(found) ? found : 'en';
}
