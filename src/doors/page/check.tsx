/** The script of the page that checks what it is given. */
import './no-eval.ts';
import { render } from 'preact';
import { languageAsked } from './asked.ts';
import { Checker } from './checker.tsx';

// What stands there says that this page needs script, and now it has it.
document.body.replaceChildren();
render(<Checker asked={languageAsked(location.search, navigator.languages)} />, document.body);
