/** The script of the page for passkeys. What it knows of the office stands in the page, as data. */
import './no-eval.ts';
import { render } from 'preact';
import { platformEngine } from '../../prove/index.ts';
import { languageAsked } from './asked.ts';
import { Signing } from './signing.tsx';
import { wordsIn } from './words.ts';

async function begin(place: HTMLElement): Promise<void> {
  const { log = '', parties = '{}' } = place.dataset;
  const words = wordsIn(languageAsked('', [document.documentElement.lang]));
  const engine = await platformEngine(globalThis.crypto?.subtle);
  // What stands there says that this page needs script, and now it has it.
  place.replaceChildren();
  render(<Signing of={{ words, log, parties: JSON.parse(parties), engine }} />, place);
}

const place = document.getElementById('signing');
if (place) void begin(place);
