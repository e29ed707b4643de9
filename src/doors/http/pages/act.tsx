/** One act: what it says, who signed it, by which authority, how far it has come, where it stands. */
import type { ComponentChildren } from 'preact';
import { visible, visibly } from '../../../files/refusals.ts';
import { TILE_WIDTH, tilePath, tileWidth, toBase64 } from '../../../log/index.ts';
import type { PasskeyFlags } from '../../../prove/index.ts';
import { type SignedAct, witnessedAt } from '../../../prove/index.ts';
import type { SignedActBody } from '../../../terms/signed-act.ts';
import type { ActRow } from '../../circle/act-rows.ts';
import { instrumentOf, kindOf } from '../../circle/act-values.ts';
import type { ShownLog } from '../../circle/opened.ts';
import { mirrorsOf, witnessesOf } from '../../circle/read-circle.ts';
import { nameIn } from '../../circle/several.ts';
import { Section } from '../../web/section.tsx';
import { href } from './address.ts';
import type { KeptBlobs } from './blobs.ts';
import { type Ctx, Page } from './layout.tsx';
import { Time } from './log.tsx';
import { ById, Claims, Says } from './says.tsx';

/** One of the signatures that an act has to have, and what came of checking it. */
export interface Signing {
  readonly by: SignedActBody['by'][number];
  readonly signed: 'yes' | 'no' | 'wrongly';
  readonly signature: Uint8Array | undefined;
  readonly passkey: (PasskeyFlags & { readonly origin: string; readonly rpId: string }) | undefined;
}

export interface ActView {
  readonly act: SignedAct;
  readonly index: number;
  readonly signing: readonly Signing[];
  readonly blobs: KeptBlobs;
}

export function ActPage({ c, log, of }: { c: Ctx; log: ShownLog; of: ActView }) {
  const { w } = c;
  const { act, index, blobs } = of;
  const rows = log.rows.filter((r) => r.index === index);
  const names = rows.map(({ party }) => visible(party)).join(', ');
  const about = instrumentOf(act.body);
  const title = `${names}: ${kindOf(c, act.body)}${about === '' ? '' : `, ${about}`}`;
  const { body } = act;
  return (
    <Page c={c} title={title}>
      <p class="crumb">
        <a href={href(c, '/')}>{w.log}</a>
      </p>
      <h1>{title}</h1>
      <Section id="says" title={w.says}>
        <Says c={c} body={body} blobs={blobs} />
        <Claims c={c} body={body} />
      </Section>
      <Section id="authority" title={w.authorityTitle} lede={w.authorityLede}>
        {rows.map((r) => (
          <Authority c={c} row={r} />
        ))}
        <p class="note small">{w.effect}</p>
      </Section>
      <Levels c={c} log={log} row={rows[0] as ActRow} />
      <Section id="signatures" title={w.signatures}>
        <ul class="sigs">
          {of.signing.map((s) => (
            <Signature c={c} log={log} of={s} />
          ))}
        </ul>
      </Section>
      <Stands c={c} log={log} act={act} index={index} />
      <Section id="text" title={w.id} lede={w.idLede}>
        <p>
          <code>{act.id}</code>
        </p>
        <pre class="exact" tabindex={-1}>
          <bdi>{act.text.split('\n').map(visibly).join('\n')}</bdi>
        </pre>
        <p>
          <a href={`/acts/${act.id}.act`} download>
            {w.exact}
          </a>
        </p>
      </Section>
    </Page>
  );
}

function Authority({ c, row }: { c: Ctx; row: ActRow }) {
  const { w, m } = c;
  const { authority, party, disavowed } = row;
  return (
    <dl class="values">
      <dt>{visible(party)}</dt>
      <dd>
        <p>
          <b>{m.authority[authority.kind]}</b>. {w.whyAuthority[authority.kind]}
        </p>
        {'lack' in authority ? <p>{w.because({ lack: m.lacks[authority.lack] })}</p> : null}
        {authority.kind === 'powers' ? (
          <p>
            {w.under}: <ById c={c} id={authority.grant} />
          </p>
        ) : null}
        {authority.kind === 'confirmed' ? (
          <p>
            {w.confirmedBy}: <ById c={c} id={authority.by} />
          </p>
        ) : null}
        {disavowed.length > 0 ? (
          <p>
            <span class="disputed">{m.isDisavowed}</span>. {w.disavowedBy}:{' '}
            {disavowed.map((id) => (
              <>
                <ById c={c} id={id} />{' '}
              </>
            ))}
          </p>
        ) : null}
      </dd>
    </dl>
  );
}

function Levels({ c, log, row }: { c: Ctx; log: ShownLog; row: ActRow }) {
  const { w } = c;
  const { index } = row;
  const { circle, timed } = log;
  const witnesses = witnessesOf(circle).map(({ verifier }) => verifier);
  const witnessed = witnessedAt(index, timed, circle.charter?.quorum ?? 0, witnesses);
  const [place] = row.places;
  const held = mirrorsOf(circle).flatMap(({ id, verifier }) => {
    const time = witnessedAt(index, timed, 1, [verifier]);
    return time === undefined ? [] : [{ id, time }];
  });
  const since = (time: number | undefined): ComponentChildren =>
    time === undefined ? w.notYet : <Time c={c} seconds={time} />;
  return (
    <Section id="levels" title={w.levelsTitle}>
      <dl class="values">
        <dt>{w.levels.recorded}</dt>
        <dd>{since(place?.time)}</dd>
        <dt>{w.levels.witnessed}</dt>
        <dd>{since(witnessed)}</dd>
        <dt>{w.levels.opposable}</dt>
        <dd>{row.opposable.map(visible).join(', ') || w.nobody}</dd>
        <dt>{w.levels.held}</dt>
        <dd>
          {held.length === 0
            ? w.notYet
            : held.map(({ id, time }) => (
                <p>
                  {visible(nameIn(log, id))}: {since(time)}
                </p>
              ))}
        </dd>
      </dl>
    </Section>
  );
}

function Signature({
  c,
  log,
  of: { by, signed, signature, passkey },
}: {
  c: Ctx;
  log: ShownLog;
  of: Signing;
}) {
  const { w } = c;
  const { backedUp, backupEligible } = passkey ?? {};
  return (
    <li>
      <p>
        <b>{w.holds[signed]}</b>
        {by.party === undefined ? '' : ` · ${w.ofParty} ${visible(nameIn(log, by.party))}`} ·{' '}
        {w.inChain({ seq: by.seq })}
      </p>
      <p>
        {w.byKey}: <code>{visibly(by.key)}</code>
      </p>
      {passkey ? (
        <p>
          {w.passkey({ origin: visible(passkey.origin), host: visible(passkey.rpId) })},{' '}
          {w.copies[backedUp ? 'copied' : backupEligible ? 'can' : 'stays']}
        </p>
      ) : null}
      {by.powers === undefined ? null : (
        <p>
          {w.under}: <ById c={c} id={by.powers} />
        </p>
      )}
      {by.prev === undefined ? null : (
        <p>
          {w.before}: <ById c={c} id={by.prev} />
        </p>
      )}
      {signature ? (
        <p>
          {w.signature}: <code>{toBase64(signature)}</code>
        </p>
      ) : null}
    </li>
  );
}

function Stands({ c, log, act, index }: { c: Ctx; log: ShownLog; act: SignedAct; index: number }) {
  const { w } = c;
  const first = log.timed.find(({ size }) => index < size);
  const bundle = Math.floor(index / TILE_WIDTH);
  const tile = tilePath({ level: 'entries', index: bundle, width: tileWidth('entries', bundle, log.size) });
  return (
    <Section id="stands" title={w.stands}>
      <ul class="plain">
        <li>{w.entry({ index, size: log.size })}</li>
        {first ? (
          <li>
            <a href={`/checkpoints/${first.size}`}>{w.firstIn({ size: first.size })}</a>
          </li>
        ) : null}
        <li>
          <a href={`/acts/${act.id}/receipt`} download>
            {w.receipt}
          </a>
        </li>
        <li>
          <a href={`/${tile}`} download>
            {w.bundle}
          </a>
        </li>
      </ul>
    </Section>
  );
}
