/**
 * The page that takes a report apart, sentence by sentence, by hand. It asks what `mufakat report new` asks in a terminal, and what
 * becomes of an answer is the same (`taken-apart.ts`). What was filled in is kept by the browser, on this computer only.
 */
import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { visible } from '../../files/refusals.ts';
import { SentenceKind } from '../../terms/report.ts';
import { LANGUAGES } from '../../terms/text.ts';
import { REPORT_PAGE, type ReportPageMessages } from '../../words/report-page.ts';
import type { Spoken } from '../../words/speaker.ts';
import { find } from '../find.ts';
import { hasSentence, type InFour, type Lack, MOST_SENTENCES, written } from '../taken-apart.ts';
import { Section } from '../web/section.tsx';
import { GENERAL } from './general.ts';
import { Languages } from './languages.tsx';
import type { OnFile } from './on-file.ts';
import { Field, Save } from './parts.tsx';
import {
  back,
  begun,
  type Draft,
  kept,
  leftOut,
  NO_DRAFT,
  readDraft,
  type WholeLack,
} from './report-draft.ts';

/** Under this name the browser keeps the draft. */
const KEPT = 'mufakat-report-draft';

/** A browser can be set to keep nothing; then using its store throws. */
function stored(): { readonly draft: Draft | undefined; readonly keeps: boolean } {
  try {
    const draft = readDraft(localStorage.getItem(KEPT));
    localStorage.setItem(`${KEPT}-tried`, '');
    localStorage.removeItem(`${KEPT}-tried`);
    return { draft, keeps: true };
  } catch {
    return { draft: undefined, keeps: false };
  }
}

interface Said {
  readonly k: ReportPageMessages;
  readonly language: Spoken;
}

export function ReportForm({ asked, onFile }: { asked: Spoken; onFile: OnFile }) {
  const [language, setLanguage] = useState(asked);
  const before = useMemo(stored, []);
  const [draft, setDraft] = useState(before.draft ?? NO_DRAFT);
  const [keeps, setKeeps] = useState(before.keeps);
  const [lacks, setLacks] = useState<readonly (Lack | WholeLack)[]>([]);
  const [note, setNote] = useState<'found' | 'forgotten' | undefined>(before.draft ? 'found' : undefined);
  const k = REPORT_PAGE[language];
  const said = { k, language };
  const hasBegun = draft.sentences.length > 0;
  const isDone = hasBegun && draft.at >= draft.sentences.length;
  const party = useCallback((name: string) => find(name, onFile.parties), [onFile]);

  // What follows is done before the page is painted: what a reader sees is then also kept, named and in hand.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `${k.title} · ${GENERAL[language].product}`;
  }, [language]);

  useLayoutEffect(() => {
    try {
      if (draft === NO_DRAFT) localStorage.removeItem(KEPT);
      else localStorage.setItem(KEPT, JSON.stringify(draft));
    } catch {
      // There is no room left, or none was given: from now on nothing is kept, and that is said.
      setKeeps(false);
    }
  }, [draft]);

  /** Where the next thing to be done begins, a reader of screens is taken there. */
  const goOn = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (goOn.current === undefined) return;
    document.getElementById(goOn.current)?.focus();
    goOn.current = undefined;
  });

  const take = (next: Draft | { readonly lacks: readonly (Lack | WholeLack)[] }) => {
    setNote(undefined);
    if ('lacks' in next) {
      setLacks(next.lacks);
      goOn.current = 'lacks';
      return;
    }
    setLacks([]);
    setDraft(next);
    goOn.current = next.at >= next.sentences.length ? 'file' : 'in-hand';
  };
  const type = (some: Partial<Draft>) => setDraft((now) => ({ ...now, ...some }));
  const forget = () => {
    setDraft(NO_DRAFT);
    setLacks([]);
    setNote('forgotten');
  };

  return (
    <>
      <header class="top">
        <div class="wrap">
          <b class="brand">{GENERAL[language].product}</b>
          <Languages language={language} says={k.language} choose={setLanguage} />
        </div>
      </header>
      <main id="main" class="wrap">
        <h1>{k.title}</h1>
        <p class="lede">{k.lede}</p>
        <p class="note">{keeps ? k.keeps : k.keepsNot}</p>
        <p role="status">{note === undefined ? '' : k[note]}</p>
        {draft === NO_DRAFT ? null : (
          <p class="tools">
            <button type="button" class="btn" onClick={forget}>
              {k.forget}
            </button>
          </p>
        )}
        {hasBegun ? (
          <p>
            <code>{draft.name}.yaml</code>, {draft.source}, {draft.on}.{' '}
            {k.begun({ n: draft.sentences.length })}
          </p>
        ) : (
          <Section id="report" title={k.report}>
            <WholeFields said={said} draft={draft} onFile={onFile} type={type} />
            <Lacks said={said} lacks={lacks} />
            <button
              type="button"
              class="btn"
              onClick={() =>
                take(
                  begun(
                    draft,
                    onFile.sources.map((s) => s.id),
                  ),
                )
              }
            >
              {k.begin}
            </button>
          </Section>
        )}
        {hasBegun && !isDone ? (
          <Sentence said={said} draft={draft} onFile={onFile} type={type}>
            <Lacks said={said} lacks={lacks} />
            <p class="tools">
              <button type="button" class="btn" onClick={() => take(kept(draft, party))}>
                {k.keep}
              </button>
              <button type="button" class="btn" onClick={() => take(leftOut(draft))}>
                {k.leaveOut}
              </button>
              {draft.at > 0 ? (
                <button type="button" class="btn" onClick={() => take(back(draft))}>
                  {k.back}
                </button>
              ) : null}
            </p>
          </Sentence>
        ) : null}
        {isDone ? <Made said={said} draft={draft} goBack={() => take(back(draft))} /> : null}
      </main>
    </>
  );
}

interface Typing {
  readonly said: Said;
  readonly draft: Draft;
  readonly onFile: OnFile;
  readonly type: (some: Partial<Draft>) => void;
}

function WholeFields({ said: { k }, draft, onFile, type }: Typing) {
  const line = (of: 'name' | 'source' | 'on', label: string, hint: string, list?: string) => (
    <Field id={of} label={label} hint={hint}>
      <input
        id={of}
        list={list}
        value={draft[of]}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${of}-hint`}
        onInput={({ currentTarget }) => type({ [of]: currentTarget.value })}
      />
    </Field>
  );
  return (
    <div class="fields">
      {line('name', k.name, k.nameHint)}
      {line('source', k.source, k.sourceHint, 'sources')}
      <datalist id="sources">
        {onFile.sources.map(({ id, title }) => (
          <option value={id}>{title}</option>
        ))}
      </datalist>
      {line('on', k.on, k.onHint)}
      <Field id="text" label={k.text} hint={k.textHint}>
        <textarea
          id="text"
          rows={8}
          aria-describedby="text-hint"
          value={draft.text}
          onInput={({ currentTarget }) => type({ text: currentTarget.value })}
        />
      </Field>
      <FourFields id="title" says={k.ownTitle} words={draft.title} typed={(title) => type({ title })} />
    </div>
  );
}

/** The same words in every language of the record; each field is said to be in its own. */
function FourFields({
  id,
  says,
  words,
  typed,
}: {
  id: string;
  says: string;
  words: InFour;
  typed: (words: InFour) => void;
}) {
  return (
    <fieldset class="choices">
      <legend>{says}</legend>
      {LANGUAGES.map((language) => (
        <Field id={`${id}-${language}`} label={GENERAL[language].language}>
          <textarea
            id={`${id}-${language}`}
            lang={language}
            rows={2}
            value={words[language]}
            onInput={({ currentTarget }) => typed({ ...words, [language]: currentTarget.value })}
          />
        </Field>
      ))}
    </fieldset>
  );
}

function Sentence({
  said: { k, language },
  draft,
  onFile,
  type,
  children,
}: Typing & { children: ComponentChildren }) {
  const { answers, at, sentences } = draft;
  const answer = (some: Partial<Draft['answers']>) => type({ answers: { ...answers, ...some } });
  const party = (of: 'who' | 'toWhom' | 'aboutWhom', label: string, hint: string) => (
    <Field id={of} label={label} hint={hint}>
      <input
        id={of}
        list="parties"
        value={answers[of]}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${of}-hint`}
        onInput={({ currentTarget }) => answer({ [of]: currentTarget.value })}
      />
    </Field>
  );
  const toggle = (kind: SentenceKind, isOn: boolean) =>
    answer({ kinds: SentenceKind.options.filter((o) => (o === kind ? isOn : answers.kinds.includes(o))) });
  return (
    <section id="sentence" aria-labelledby="in-hand">
      <h2 id="in-hand" tabIndex={-1}>
        {k.sentence({ n: at + 1, of: sentences.length })}
      </h2>
      <blockquote class="said big">
        <p>{visible(sentences[at] ?? '')}</p>
      </blockquote>
      <div class="fields">
        <fieldset class="choices">
          <legend>{k.kinds}</legend>
          <div class="boxes">
            {SentenceKind.options.map((kind) => (
              <label for={`kind-${kind}`}>
                <input
                  type="checkbox"
                  id={`kind-${kind}`}
                  checked={answers.kinds.includes(kind)}
                  onChange={({ currentTarget }) => toggle(kind, currentTarget.checked)}
                />{' '}
                {GENERAL[language].sentenceKinds[kind]}
              </label>
            ))}
          </div>
        </fieldset>
        <datalist id="parties">
          {onFile.parties.map(({ id, names }) => (
            <option value={id}>{names[LANGUAGES.indexOf(language)] ?? names[0]}</option>
          ))}
        </datalist>
        {party('who', k.who, k.whoHint)}
        {party('toWhom', k.toWhom, k.toWhomHint)}
        {party('aboutWhom', k.aboutWhom, k.aboutWhomHint)}
        <FourFields id="own" says={k.own} words={answers.says} typed={(says) => answer({ says })} />
      </div>
      {children}
    </section>
  );
}

/** What is still missing, said where the button was pressed, and read out. */
function Lacks({ said: { k }, lacks }: { said: Said; lacks: readonly (Lack | WholeLack)[] }) {
  if (lacks.length === 0) return null;
  return (
    <div class="concl not" id="lacks" tabIndex={-1} role="alert">
      <p>{k.lacks}</p>
      <ul>
        {lacks.map((lack) => (
          <li>{sayLack(k, lack)}</li>
        ))}
      </ul>
    </div>
  );
}

function sayLack(k: ReportPageMessages, lack: Lack | WholeLack): string {
  switch (lack.of) {
    case 'many':
      return k.lack.many({ n: lack.n, most: MOST_SENTENCES });
    case 'title':
      return k.lack.title({ language: GENERAL[lack.language].language });
    case 'says':
      return k.lack.says({ language: GENERAL[lack.language].language });
    case 'who':
    case 'toWhom':
    case 'aboutWhom':
      return `${k[lack.of]} ${k.lack.party({ found: visible(lack.found), near: lack.suggestions.slice(0, 8).join(', ') })}`;
    default:
      return k.lack[lack.of];
  }
}

function Made({ said: { k }, draft, goBack }: { said: Said; draft: Draft; goBack: () => void }) {
  const [copied, setCopied] = useState<'copied' | 'copyByHand'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const isWhole = hasSentence({ told: [...draft.told] });
  const yaml = isWhole
    ? written(draft.name, { title: draft.title, told: [...draft.told] }, draft.source, draft.on)
    : '';
  const copy = async () => {
    field.current?.select();
    const isCopied = await navigator.clipboard?.writeText(yaml).then(
      () => true,
      () => false,
    );
    setCopied(isCopied ? 'copied' : 'copyByHand');
  };
  return (
    <section id="made" aria-labelledby="file">
      <h2 id="file" tabIndex={-1}>
        {k.done}
      </h2>
      {isWhole ? (
        <>
          <p>{k.doneText({ name: draft.name })}</p>
          <div class="fields">
            <Field id="yaml" label={k.yaml}>
              <textarea id="yaml" ref={field} readOnly rows={16} spellcheck={false} value={yaml} />
            </Field>
          </div>
        </>
      ) : (
        <p>{k.doneNone}</p>
      )}
      <p class="tools">
        {isWhole ? (
          <>
            <Save text={yaml} name={`${draft.name}.yaml`} says={k.save} />
            <button type="button" class="btn" onClick={copy}>
              {k.copy}
            </button>
          </>
        ) : null}
        <button type="button" class="btn" onClick={goBack}>
          {k.back}
        </button>
      </p>
      <p role="status">{copied === undefined ? '' : k[copied]}</p>
    </section>
  );
}
