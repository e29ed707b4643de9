/** The two parts of the page for passkeys: one is registered, and an act is read and signed with one. */
import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { visible, visibly } from '../../files/refusals.ts';
import { writeVerifierKey } from '../../log/index.ts';
import { type SignatureEngine, scriptSha256 as sha256 } from '../../prove/index.ts';
import { SIGNING, type SigningMessages } from '../../words/signing.ts';
import { instrumentOf, kindOf } from '../circle/act-values.ts';
import { isPlainName } from '../circle/key-name.ts';
import { type Registered, registrationOf } from '../circle/passkey-file.ts';
import { sayCodeIn } from '../circle/say.ts';
import { actHref } from '../http/pages/address.ts';
import { Claims, Says } from '../http/pages/says.tsx';
import { Section } from '../web/section.tsx';
import { type Drafted, draftedFrom, type Key, signedBy } from './drafted.ts';
import { Field, FileField, Finding, Save, useDrop } from './parts.tsx';
import { askToRegister, askToSign, type BrowserTrouble, troubleHere } from './passkeys.ts';
import { type Submitted, submitted } from './submitted.ts';
import type { Words } from './words.ts';

/** What the page knows of the office that it came from. */
export interface OfOffice {
  readonly words: Words;
  /** the key of its log, as text */
  readonly log: string;
  /** what parties are called in files, by id */
  readonly parties: Readonly<Record<string, string>>;
  readonly engine: SignatureEngine;
}

interface Props {
  readonly of: OfOffice;
  readonly k: SigningMessages;
}

export function Signing({ of }: { of: OfOffice }) {
  const k = SIGNING[of.words.language];
  const trouble = troubleHere();
  return (
    <>
      {trouble ? <Finding says={sayTrouble(k, trouble)} limits={[]} not /> : null}
      <Register k={k} of={of} />
      <Sign k={k} of={of} />
    </>
  );
}

const sayTrouble = (k: SigningMessages, trouble: BrowserTrouble): string =>
  trouble.code === 'failed' ? k.browser.failed(trouble) : k.browser[trouble.code];

type Registering = Registered | { readonly says: string } | undefined;

function Register({ k, of: { words } }: Props) {
  const [name, setName] = useState('');
  const [made, setMade] = useState<Registering>();
  const register = async (event: Event) => {
    event.preventDefault();
    setMade(undefined);
    if (!isPlainName(name)) return setMade({ says: words.m.badKeyName({ name: visible(name) }) });
    const asked = await askToRegister(name);
    if ('trouble' in asked) return setMade({ says: sayTrouble(k, asked.trouble) });
    const registered = registrationOf(asked.answer, name, sha256);
    setMade(
      typeof registered === 'string' ? { says: `${sayCodeIn(words.refusals, registered)}.` } : registered,
    );
  };
  return (
    <Section id="register" title={k.register} lede={k.registerLede}>
      <form class="fields" onSubmit={register}>
        <Field id="name" label={k.name} hint={k.nameHint}>
          <input
            id="name"
            autocomplete="off"
            spellcheck={false}
            autocapitalize="off"
            aria-describedby="name-hint"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </Field>
        <p>
          <button type="submit" class="btn">
            {k.registerIt}
          </button>
        </p>
      </form>
      <div role="status">
        {made === undefined ? null : 'says' in made ? (
          <Finding says={made.says} limits={[]} not />
        ) : (
          <NewKey k={k} of={made} />
        )}
      </div>
    </Section>
  );
}

function NewKey({ k, of }: { k: SigningMessages; of: Registered }) {
  const line = writeVerifierKey(of.key);
  const copies = of.backedUp ? 'copied' : of.backupEligible ? 'can' : 'stays';
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <Finding
        says={k.registered}
        limits={[k.boundTo({ origin: of.origin, host: of.rpId }), k.copies[copies], k.grantWith]}
      />
      <pre class="exact" id="key-line">
        {line}
      </pre>
      <p class="tools">
        <button
          type="button"
          class="btn"
          onClick={async () => setCopied(await navigator.clipboard.writeText(line).then(yes, no))}
        >
          {isCopied ? k.copied : k.copy}
        </button>
        <Save text={`${line}\n`} name="passkey.pub" says={k.saveKey} />
      </p>
    </>
  );
}

const yes = () => true;
/** It stands there to be copied by hand. */
const no = () => false;

/** What was read, and of which text: there can be another one since. */
type Shown = { readonly of: string } & (Drafted | { readonly says: string });

function Sign({ k, of }: Props) {
  const { words, engine } = of;
  const [text, setText] = useState('');
  const [shown, setShown] = useState<Shown>();
  const [sent, setSent] = useState<Submitted | 'sending'>();
  const [trouble, setTrouble] = useState('');
  const [signedNow, setSignedNow] = useState('');
  const turn = useRef(0);

  const put = useCallback((next: string) => {
    setText(next);
    setSent(undefined);
    setTrouble('');
    setSignedNow('');
  }, []);
  // An act is short: of a file that is longer so much is read that it is refused.
  const take = useCallback(async (file: File) => {
    put(
      await file
        .slice(0, 2 ** 17)
        .text()
        .catch(() => ''),
    );
  }, []);
  useDrop(take);

  // Before the page is painted: what is pressed then is pressed for this text.
  useLayoutEffect(() => {
    const mine = ++turn.current;
    if (text.trim() === '') return setShown(undefined);
    draftedFrom(text, words.refusals, engine).then((read) => {
      if (mine === turn.current)
        setShown({ of: text, ...(typeof read === 'string' ? { says: `${read}.` } : read) });
    });
  }, [text]);

  const sign = async (drafted: Drafted, key: Key) => {
    if (!key.passkey) return;
    const mine = turn.current;
    setTrouble('');
    const asked = await askToSign(drafted.draft.text, key.passkey);
    if (mine !== turn.current) return;
    if ('trouble' in asked) return setTrouble(sayTrouble(k, asked.trouble));
    const signed = await signedBy(drafted, key, asked.answer, words.refusals, engine);
    if (mine !== turn.current) return;
    if (signed === 'not-that-key') return setTrouble(k.notThatKey);
    if ('says' in signed) return setTrouble(`${signed.says}.`);
    put(signed.text);
    setSignedNow(key.name);
  };
  const submit = async ({ file }: Drafted) => {
    const mine = turn.current;
    setSent('sending');
    const answer = await submitted(file, of.log, words.refusals, k, engine);
    if (mine === turn.current) setSent(answer);
  };

  return (
    <Section id="sign" title={k.sign} lede={k.signLede}>
      <form class="fields" onSubmit={(event) => event.preventDefault()}>
        <Field id="draft" label={k.draft} hint={k.draftHint}>
          <textarea
            id="draft"
            rows={5}
            spellcheck={false}
            autocomplete="off"
            aria-describedby="draft-hint"
            value={text}
            readOnly={sent === 'sending'}
            onInput={({ currentTarget }) => put(currentTarget.value)}
          />
        </Field>
        <FileField id="draft-file" label={k.draftFile} chosen={take} />
      </form>
      {shown === undefined || 'says' in shown ? null : <TheAct k={k} of={of} drafted={shown} />}
      {shown === undefined || 'says' in shown ? null : (
        <Keys k={k} of={of} drafted={shown} sign={(key) => sign(shown, key)} />
      )}
      <div role="status">
        {shown && 'says' in shown ? <Finding says={k.refused} limits={[shown.says]} not /> : null}
        {trouble === '' ? null : <Finding says={trouble} limits={[]} not />}
        {signedNow === '' || sent || !shown || 'says' in shown || shown.of !== text ? null : (
          <Finding says={k.signedNow({ name: signedNow })} limits={[shown.whole ? k.whole : k.notWhole]} />
        )}
        {sent === 'sending' ? <p>{k.submitting}</p> : null}
        {sent && sent !== 'sending' ? <Answer k={k} sent={sent} /> : null}
      </div>
      {shown === undefined || 'says' in shown ? null : (
        <Onward k={k} of={of} drafted={shown} sent={sent} submit={() => submit(shown)} />
      )}
    </Section>
  );
}

/** The whole act in words, its id in large type, and its exact text. */
function TheAct({ k, of, drafted }: Props & { drafted: Drafted }) {
  const { words } = of;
  const { body, text } = drafted.draft;
  const c = { ...words, log: undefined };
  const about = instrumentOf(body);
  const names = [...new Set(body.by.map((b) => partyOf(of, b.party)))].filter((n) => n !== '').join(', ');
  return (
    <>
      <h3>{k.act}</h3>
      <p class="said big">
        {names === '' ? '' : `${names}: `}
        {kindOf(c, body)}
        {about === '' ? '' : `, ${visible(about)}`}
      </p>
      <p class="note">{k.reads}</p>
      <Says c={c} body={body} blobs={undefined} />
      <Claims c={c} body={body} />
      <h3>{k.idTitle}</h3>
      <p class="id" id="act-id">
        {drafted.id.match(/.{8}/g)?.map((part) => (
          <span>{part}</span>
        ))}
      </p>
      <p class="note">{k.compare}</p>
      <details>
        <summary>{k.text}</summary>
        <pre class="exact">
          <bdi>{text.split('\n').map(visibly).join('\n')}</bdi>
        </pre>
      </details>
    </>
  );
}

const partyOf = ({ parties }: OfOffice, id: string | undefined): string =>
  id === undefined ? '' : visible((Object.hasOwn(parties, id) ? parties[id] : undefined) ?? id.slice(0, 12));

/** Every key that has to sign; those that can sign here have a button. */
function Keys({ k, of, drafted, sign }: Props & { drafted: Drafted; sign: (key: Key) => void }) {
  const { m, w } = of.words;
  const waiting = drafted.keys.filter((key) => !key.signed && key.passkey);
  const isHere = (key: Key) => key.passkey?.origin === location.origin;
  const elsewhere = [...new Set(waiting.map((key) => key.passkey?.origin ?? ''))].join(', ');
  let limit = '';
  if (!drafted.keys.some((key) => key.passkey)) limit = k.noPasskey;
  else if (waiting.length === 0) limit = drafted.whole ? '' : k.noneLeft;
  else if (!waiting.some(isHere)) limit = k.noneHere({ origins: elsewhere, here: location.origin });
  return (
    <>
      <h3>{k.keys}</h3>
      <ul class="sigs">
        {drafted.keys.map((key) => (
          <li>
            <b>{visible(key.name)}</b>
            {key.by.party === undefined ? null : (
              <>
                {' '}
                ({w.ofParty} {partyOf(of, key.by.party)})
              </>
            )}
            <br />
            <code>{(key.signed ? m.signed(key.by) : m.notSigned(key.by)).trim()}</code>
            {key.signature ? <p>{m.byPasskey(key.signature).trim()}</p> : null}
            <p class="small">
              {w.inChain({ seq: key.by.seq })}
              {key.by.powers === undefined ? null : (
                <>
                  ; {w.under}: <code>{key.by.powers}</code>
                </>
              )}
            </p>
            {!key.signed && isHere(key) ? (
              <p>
                <button type="button" class="btn" onClick={() => sign(key)}>
                  {k.signAs({ name: visible(key.name) })}
                </button>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {limit === '' ? null : <Finding says={limit} limits={[]} not />}
    </>
  );
}

interface OnwardProps extends Props {
  readonly drafted: Drafted;
  readonly sent: Submitted | 'sending' | undefined;
  readonly submit: () => void;
}

/** What is done with it once somebody has signed. */
function Onward({ k, of, drafted, sent, submit }: OnwardProps): ComponentChildren {
  if (!drafted.keys.some((key) => key.signed)) return null;
  const isRecorded = sent !== undefined && sent !== 'sending' && sent.kind === 'recorded';
  return (
    <div class="onward">
      {drafted.whole && !isRecorded ? (
        <p>
          <button type="button" class="btn" disabled={sent === 'sending'} onClick={submit}>
            {k.submit}
          </button>{' '}
          <span class="small">{k.submitHint}</span>
        </p>
      ) : null}
      <p class="tools">
        {isRecorded ? (
          <Save text={sent.receipt} name={`${drafted.id}.tlog-proof`} says={k.saveReceipt} />
        ) : null}
        <Save text={drafted.file} name={`${drafted.id}.act`} says={k.save} />
        {isRecorded ? <a href={actHref(of.words, drafted.id)}>{k.showAct}</a> : null}
      </p>
    </div>
  );
}

function Answer({ k, sent }: { k: SigningMessages; sent: Submitted }) {
  if (sent.kind === 'not-recorded') return <Finding says={k.notRecorded(sent)} limits={[]} not />;
  const { proven } = sent;
  const says = sent.before ? k.recordedBefore : k.recorded;
  if ('fault' in proven)
    return <Finding says={says} limits={[k.receiptHoldsNot({ says: proven.fault })]} not />;
  return <Finding says={says} limits={[proven.says, k.receiptHolds]} />;
}
