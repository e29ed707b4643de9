/** The page that checks what it is given: a file and a key go in, what holds and what does not comes out. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { visible } from '../../files/refusals.ts';
import { CHECKER, type CheckerMessages } from '../../words/checker.ts';
import type { Spoken } from '../../words/speaker.ts';
import { kindOf } from '../circle/act-values.ts';
import type { BundleRow, Line } from '../circle/handed-over.ts';
import { Says } from '../http/pages/says.tsx';
import { Section } from '../web/section.tsx';
import { bytesOf, checkedHere, type Found } from './checked.ts';
import { Languages } from './languages.tsx';
import { Field, FileField, Finding, useDrop } from './parts.tsx';
import { type Words, wordsIn } from './words.ts';

/** Rows of a table that are drawn unasked. */
const AT_FIRST = 200;

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type State =
  | { readonly is: 'nothing' | 'reading' | 'unreadable' }
  | { readonly is: 'too-large'; readonly name: string }
  /** the checking itself did not come to an end, as where there is too little memory */
  | { readonly is: 'failed'; readonly why: string }
  | { readonly is: 'checking'; readonly done: number; readonly of: number }
  | { readonly is: 'found'; readonly name: string; readonly found: Found };

export function Checker({ asked }: { asked: Spoken }) {
  const [language, setLanguage] = useState(asked);
  const [given, setGiven] = useState<Given>();
  const [key, setKey] = useState('');
  const [state, setState] = useState<State>({ is: 'nothing' });
  const turn = useRef(0);
  const words = wordsIn(language);
  const k = CHECKER[language];

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `${k.title} · ${words.s.product}`;
  }, [language]);

  const take = useCallback(async (file: File) => {
    const mine = ++turn.current;
    setState({ is: 'reading' });
    setGiven(undefined);
    const bytes = await bytesOf(file);
    if (mine !== turn.current) return;
    if (bytes === 'too-large') setState({ is: bytes, name: file.name });
    else if (bytes === 'unreadable') setState({ is: bytes });
    else setGiven({ name: file.name, bytes });
  }, []);
  useDrop(take);
  const takeKey = (file: File) => textOf(file).then(setKey, () => setState({ is: 'unreadable' }));

  // Again whenever the file, the key or the language is another; what was begun before is not waited for. Before the page is painted:
  // what was found of another key is not shown beside this one, and a file that is chosen meanwhile comes after it, not before.
  useLayoutEffect(() => {
    if (!given) return;
    const mine = ++turn.current;
    const told = (done: number, of: number) => {
      if (mine === turn.current) setState({ is: 'checking', done, of });
    };
    setState({ is: 'reading' });
    const begin = setTimeout(async () => {
      const state = await checkedHere(given.bytes, key, words.refusals, told).then(
        (found): State => ({ is: 'found', name: given.name, found }),
        (error: unknown): State => ({ is: 'failed', why: String(error) }),
      );
      if (mine === turn.current) setState(state);
    });
    return () => clearTimeout(begin);
  }, [given, key, language]);

  return (
    <>
      <header class="top">
        <div class="wrap">
          <b class="brand">{words.s.product}</b>
          <Languages language={language} says={k.language} choose={setLanguage} />
        </div>
      </header>
      <main id="main" class="wrap">
        <h1>{k.title}</h1>
        <p class="lede">{k.lede}</p>
        <form class="fields" onSubmit={(event) => event.preventDefault()}>
          <FileField id="given" label={k.what} hint={k.whatHint} chosen={take} />
          <Field id="key" label={k.key} hint={k.keyHint}>
            <textarea
              id="key"
              rows={2}
              spellcheck={false}
              autocomplete="off"
              aria-describedby="key-hint"
              value={key}
              onInput={({ currentTarget }) => setKey(currentTarget.value)}
            />
          </Field>
          <FileField id="key-file" label={k.keyFile} chosen={takeKey} />
        </form>
        <Section id="found" title={k.found}>
          <div role="status">
            <Shown k={k} words={words} state={state} />
          </div>
          {state.is === 'checking' ? (
            <p>
              <progress max={state.of} value={state.done} aria-label={k.found} />{' '}
              <span class="small num">{k.checking(state)}</span>
            </p>
          ) : null}
          {state.is === 'found' && state.found.ok ? (
            <Details k={k} words={words} of={state.found.lines} />
          ) : null}
        </Section>
        <Keep k={k} language={language} />
      </main>
    </>
  );
}

/** A key file is short; nothing else is read into the field. */
const textOf = (file: File): Promise<string> => file.slice(0, 4096).text();

/** The answer in a few sentences, the same ones that `mufakat verify` prints. */
function Shown({ k, words, state }: { k: CheckerMessages; words: Words; state: State }) {
  switch (state.is) {
    case 'nothing':
      return <p class="quiet">{k.nothingYet}</p>;
    case 'reading':
    case 'checking':
      return <p>{k.reading}</p>;
    case 'unreadable':
      return <Finding says={k.cannotTell} limits={[k.noFile]} not />;
    case 'too-large': {
      const says = `${visible(state.name)}: ${words.m.codes['too-large']}.`;
      return <Finding says={k.cannotTell} limits={[says]} not />;
    }
    case 'failed':
      return <Finding says={k.cannotTell} limits={[visible(state.why)]} not />;
    case 'found': {
      const { found } = state;
      const name = visible(state.name);
      if ('key' in found) return <Finding says={k.cannotTell} limits={[`${k.key}: ${found.key}`]} not />;
      const { log } = found;
      const given = log === undefined ? [] : [k.keyGiven({ name: visible(log) })];
      if (found.ok) {
        const said = found.lines.filter((line) => typeof line === 'string').map((line) => line.trim());
        const more = found.lines.some((line) => typeof line !== 'string') ? [k.notThis] : [];
        const own = found.ownWord ? [k.keyFromBundle] : given;
        return <Finding says={`${name}: ${k.holds}`} limits={[...said, ...own, ...more]} />;
      }
      if ('keyWanted' in found) return <Finding says={k.cannotTell} limits={[k.keyWanted]} not />;
      const where = found.path === undefined ? name : `${name}/${visible(found.path)}`;
      return <Finding says={`${name}: ${k.holdsNot}`} limits={[`${where}: ${found.says}.`, ...given]} not />;
    }
  }
}

function Details({ k, words, of }: { k: CheckerMessages; words: Words; of: readonly Line[] }) {
  return (
    <>
      {of.map((line) => {
        if (typeof line === 'string') return null;
        if ('rows' in line) return <Rows k={k} words={words} rows={line.rows} />;
        const { body } = line;
        return (
          <>
            <h3>{k.isAct}</h3>
            <dl class="values">
              <dt>{words.w.act}</dt>
              <dd>{kindOf(words, body)}</dd>
              <dt>{words.w.claimed}</dt>
              <dd>{body.date}</dd>
            </dl>
            <Says c={{ ...words, log: undefined }} body={body} blobs={undefined} />
          </>
        );
      })}
    </>
  );
}

function Rows({ k, words, rows }: { k: CheckerMessages; words: Words; rows: readonly BundleRow[] }) {
  const { m, w } = words;
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, AT_FIRST);
  return (
    <>
      <h3>{k.ofBundle}</h3>
      <table class="stack acts">
        <thead>
          <tr>
            <th scope="col">{w.index}</th>
            <th scope="col">{w.act}</th>
            <th scope="col">{w.party}</th>
            <th scope="col">{w.authority}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((r) => (
            <tr>
              <td data-l={w.index} class="num">
                {r.index}
              </td>
              <th scope="row">
                {w.kinds[r.kind]}
                <small>
                  <code>{r.id.slice(0, 12)}</code>
                </small>
              </th>
              <td data-l={w.party}>
                <code>{r.party.slice(0, 12)}</code>
              </td>
              <td data-l={w.authority}>
                {m.authority[r.authority]}
                {r.lack ? <small>{m.lacks[r.lack]}</small> : null}
                {r.disavowed.length > 0 ? <small class="disputed">{m.isDisavowed}</small> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length ? (
        <p class="note">
          {k.shows({ n: shown.length, of: rows.length })}{' '}
          <button type="button" class="btn" onClick={() => setAll(true)}>
            {k.showAll}
          </button>
        </p>
      ) : null}
    </>
  );
}

/** The page is one file; what was opened from a disk has been kept already. */
function Keep({ k, language }: { k: CheckerMessages; language: Spoken }) {
  const isServed = location.protocol.startsWith('http');
  return (
    <Section id="keep" title={k.keep} lede={k.keepText}>
      {isServed ? (
        <p class="tools">
          <a href={location.pathname} download="mufakat-checker.html">
            {k.keepIt}
          </a>
          <a href={`/?lang=${language}`}>{k.back}</a>
        </p>
      ) : null}
    </Section>
  );
}
