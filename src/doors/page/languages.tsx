/** Which language the page is in, for whoever reads it to choose. */
import type { Spoken } from '../../words/speaker.ts';
import { GENERAL } from './general.ts';

export function Languages({
  language,
  says,
  choose,
}: {
  language: Spoken;
  says: string;
  choose: (language: Spoken) => void;
}) {
  return (
    <fieldset class="languages">
      <legend class="vh">{says}</legend>
      {(Object.keys(GENERAL) as Spoken[]).map((l) => (
        <button type="button" lang={l} aria-pressed={l === language} onClick={() => choose(l)}>
          {GENERAL[l].language}
        </button>
      ))}
    </fieldset>
  );
}
