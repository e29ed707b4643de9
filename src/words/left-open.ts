/** The questions on which an instrument's acts turn, its own and those that the law leaves open, in the reader's language. */
import { BINDING, isDisputed, VIEWS } from '../reason/law/binding.ts';
import { questionsOfLaw } from '../reason/readings.ts';
import { type Act, claimOf } from '../terms/act.ts';
import type { Reading } from '../terms/reading.ts';
import type { Text } from '../terms/text.ts';
import type { Messages } from './en/main.ts';
import type { Speaker } from './speaker.ts';

/** One after another, as they are combined. */
export function readingsOf(s: Speaker, instrument: string): readonly Reading[] {
  const own = s.record.instruments.get(instrument)?.readings ?? [];
  const open = questionsOfLaw(s.record, instrument).map(({ id, code, act, options }) => {
    const { question, answers } = s.m.leftOpen[code];
    const labels: Readonly<Record<string, (said: Said) => string>> = answers;
    const said = {
      who: act ? s.inSentence(act.party) : '',
      kind: act ? s.m.actKinds[act.kind] : '',
      ground: groundOf(s, act),
    };
    return {
      id,
      question: asText(question(said)),
      options: options.map((o) => ({ id: o, label: asText(labels[o]?.(said) ?? o), readBy: [] })),
    };
  });
  return [...(bindingOf(s, instrument) as unknown as Reading[]), ...own, ...(open as unknown as Reading[])];
}

/** Whether it is legally binding, where that is disputed; who holds it to be which is in accounts of its own. */
function bindingOf({ m, record }: Speaker, instrument: string) {
  if (!isDisputed(record.instruments.get(instrument))) return [];
  const { options, question } = m.held;
  return [
    {
      id: BINDING,
      question: asText(question),
      options: VIEWS.map((view) => ({ id: view, label: asText(options[view]), readBy: [] })),
    },
  ];
}

type Said = Parameters<Messages['leftOpen']['claimed-ground']['question']>[0];

/** The ground that an act claims; nothing where it claims none. */
export function groundOf(s: Speaker, act: Act | undefined): string {
  const claimed = act && claimOf(act);
  return claimed ? s.m.claimed[claimed] : '';
}

/** Whatever language is asked for, it is the reader's already. */
const asText = (words: string): Text => ({ en: words, id: words, vi: words, ru: words });
