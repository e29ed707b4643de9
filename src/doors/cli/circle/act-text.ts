/** What an act says, in a terminal: the words of the pages that show acts, a line a value, what belongs to one below it. */
import { visibly } from '../../../files/refusals.ts';
import type { SignedActBody } from '../../../terms/signed-act.ts';
import { OFFICE } from '../../../words/office.ts';
import { SPOKEN, type Spoken } from '../../../words/speaker.ts';
import { claimsOf, type Field, type Said, valuesOf } from '../../circle/act-values.ts';

export function actText(language: Spoken, body: SignedActBody): readonly string[] {
  const words = { w: OFFICE[language], s: SPOKEN[language] };
  return [...valuesOf(words, body), ...claimsOf(words, body)].flatMap((field) =>
    linesOf(words.w, field, '    '),
  );
}

type Words = (typeof OFFICE)[Spoken];

function linesOf(w: Words, { key, label, said }: Field, indent: string): string[] {
  const name = `${indent}${label ?? visibly(key)}:`;
  const [first, ...rest] = linesOfSaid(w, said, `${indent}  `);
  // a single line stands beside its name
  return first === undefined || rest.length > 0 || said.is === 'fields'
    ? [name, ...(first === undefined ? [] : [first]), ...rest]
    : [`${name} ${first.trimStart()}`];
}

function linesOfSaid(w: Words, said: Said, indent: string): string[] {
  switch (said.is) {
    case 'text':
    case 'word':
      return [`${indent}${visibly(said.text)}`];
    case 'id':
      return [`${indent}${said.id}`];
    case 'texts':
      return said.all.map(([language, text]) => `${indent}${visibly(language)}: ${visibly(text)}`);
    case 'document':
      return [
        `${indent}${w.document({ ...said.of, type: visibly(said.of.type) })}`,
        `${indent}${said.of.sha256}`,
      ];
    case 'seen': {
      const log = said.log === undefined ? '' : `, ${visibly(said.log)}`;
      return [`${indent}${w.seenAt(said)}${log}`, `${indent}${said.root}`];
    }
    case 'fields':
      return said.all.flatMap((field) => linesOf(w, field, indent));
    case 'list': {
      const [only] = said.all;
      if (only && said.all.length === 1 && only.is !== 'fields') return linesOfSaid(w, only, indent);
      return said.all.flatMap((one) => {
        const [first = '', ...rest] = linesOfSaid(w, one, `${indent}  `);
        return [`${indent}- ${first.trimStart()}`, ...rest];
      });
    }
  }
}
