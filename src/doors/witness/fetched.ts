/**
 * Asking others over HTTP: what they answer is read up to a length and for a time, and nothing of it is believed here.
 * Addresses are http and https without a fragment; a path below one is added with one slash between.
 */

export interface Answered {
  readonly status: number;
  readonly contentType: string;
  /** where it sends whoever asks; nobody goes there */
  readonly location: string;
  readonly body: Uint8Array;
}

/** Nobody answered, or at greater length than was asked for: why, by the system's own word. */
export class Unreached extends Error {}

/** An address as somebody typed it; nothing where it is none that can be asked. */
export function addressOf(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url && /^https?:$/.test(url.protocol) && url.hash === '' && url.search === '';
  return isPlain ? url : undefined;
}

export const below = (base: URL, path: string): URL => new URL(`${base.href.replace(/\/*$/, '')}/${path}`);

/** Milliseconds that somebody has to answer. */
const PATIENCE = 10_000;

export async function ask(
  url: URL,
  {
    body,
    most = 1_000_000,
    until,
  }: { readonly body?: string; readonly most?: number; readonly until?: AbortSignal | undefined } = {},
): Promise<Answered> {
  // Not AbortSignal.any with AbortSignal.timeout: Node 20 may collect such a timeout as garbage, and then nobody ends the waiting.
  const patience = new AbortController();
  const end = () => patience.abort(until?.reason);
  const timer = setTimeout(() => patience.abort(new DOMException('', 'TimeoutError')), PATIENCE);
  until?.addEventListener('abort', end, { once: true });
  if (until?.aborted) end();
  const over = new Promise<never>((_, refuse) => {
    patience.signal.addEventListener('abort', () => refuse(patience.signal.reason), { once: true });
  });
  over.catch(() => undefined);
  try {
    const asked = { ...(body === undefined ? {} : { method: 'POST', body }), redirect: 'manual' as const };
    // Waited for beside, too: once the head has come, Node 20 may forget the signal of a body that is still on its way.
    const answer = await Promise.race([fetch(url, { ...asked, signal: patience.signal }), over]);
    return {
      status: answer.status,
      contentType: answer.headers.get('content-type') ?? '',
      location: answer.headers.get('location') ?? '',
      body: await Promise.race([bodyOf(answer, most, patience.signal), over]),
    };
  } catch (error) {
    if (error instanceof Unreached) throw error;
    const { cause, name } = error as { cause?: { code?: string }; name?: string };
    throw new Unreached(cause?.code ?? name ?? 'unknown', { cause: error });
  } finally {
    clearTimeout(timer);
    until?.removeEventListener('abort', end);
  }
}

/** All of it, or nothing once it is longer than was asked for, or nobody waits for it any more. */
async function bodyOf(answer: Response, most: number, over: AbortSignal): Promise<Uint8Array> {
  const reader = answer.body?.getReader();
  over.addEventListener('abort', () => void reader?.cancel().catch(() => undefined), { once: true });
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > most) {
      void reader?.cancel().catch(() => undefined);
      throw new Unreached('EMSGSIZE');
    }
    parts.push(part.value);
  }
  return new Uint8Array(Buffer.concat(parts));
}
