/** The script of the page that takes a report apart. */
import './no-eval.ts';
import { render } from 'preact';
import { languageAsked } from './asked.ts';
import { ON_FILE, type OnFile } from './on-file.ts';
import { ReportForm } from './report-form.tsx';

const onFile = JSON.parse(document.getElementById(ON_FILE)?.textContent ?? '') as OnFile;
// What stands there says that this page needs script, and now it has it.
document.body.replaceChildren();
render(
  <ReportForm asked={languageAsked(location.search, navigator.languages)} onFile={onFile} />,
  document.body,
);
