/** The page for passkeys: what it is for, and what its script has to know of the office. Without script it says what to do instead. */
import { type VerifierKey, writeVerifierKey } from '../../../log/index.ts';
import { SIGNING } from '../../../words/signing.ts';
import { type Ctx, Page } from './layout.tsx';

/** @param log the key of the office's log */
export function SignPage({ c, log }: { c: Ctx; log: VerifierKey }) {
  const k = SIGNING[c.language];
  const named = (c.log?.circle.known() ?? []).flatMap(({ id, as }) => (as === undefined ? [] : [[id, as]]));
  return (
    <Page c={c} title={k.title} script="/assets/sign.js">
      <h1>{k.title}</h1>
      <p class="lede">{k.lede}</p>
      <p class="note">{k.nothingKept}</p>
      <div
        id="signing"
        data-log={writeVerifierKey(log)}
        data-parties={JSON.stringify(Object.fromEntries(named))}
      >
        <p class="concerns">{k.needsScript}</p>
      </div>
    </Page>
  );
}
