/** Why a public key is not registered: a value, as for everything that somebody sends. */
export type KeyCode =
  | 'key-length'
  | 'key-encoding'
  | 'key-small-order'
  | 'key-mixed-order'
  | 'key-type'
  /** a good key, of a kind that does not do for what it is to be used for */
  | 'key-purpose';

export interface KeyRefusal {
  readonly code: KeyCode;
  readonly where: 'ed25519' | 'p256' | 'webauthn' | 'note';
  readonly expected?: string;
  readonly found?: string;
}

export type KeyRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: KeyRefusal };
