/**
 * Where each id stands: exact, and small enough to hold for every entry of a log.
 *
 * A table with open addressing over two flat arrays, 40 bytes a place and at most three quarters full: a million entries take
 * about 85 MB at worst, where a `Map` of texts takes three times that. Ids are digests, so their first bytes spread well; somebody who grinds
 * ids that collide in 32 bits makes his own look-ups longer, never wrong, since all 32 bytes are compared.
 */
const ID_BYTES = 32;

export class IdIndex {
  #ids = new Uint8Array(1024 * ID_BYTES);
  /** place + 1; 0 is empty */
  #places = new Float64Array(1024);
  #count = 0;

  /** The place of an id, if it has one. */
  get(id: Uint8Array): number | undefined {
    const place = this.#places[this.#slot(id)] as number;
    return place === 0 ? undefined : place - 1;
  }

  /** @returns whether it was new; an id keeps its first place */
  add(id: Uint8Array, place: number): boolean {
    if ((this.#count + 1) * 4 > this.#places.length * 3) this.#grow();
    const slot = this.#slot(id);
    if (this.#places[slot] !== 0) return false;
    this.#ids.set(id, slot * ID_BYTES);
    this.#places[slot] = place + 1;
    this.#count++;
    return true;
  }

  /** The slot where the id is, or the empty one where it would be. */
  #slot(id: Uint8Array): number {
    const mask = this.#places.length - 1;
    let slot = new DataView(id.buffer, id.byteOffset).getUint32(0) & mask;
    while (this.#places[slot] !== 0 && !this.#is(id, slot)) slot = (slot + 1) & mask;
    return slot;
  }

  #is(id: Uint8Array, slot: number): boolean {
    const at = slot * ID_BYTES;
    for (let i = 0; i < ID_BYTES; i++) if (this.#ids[at + i] !== id[i]) return false;
    return true;
  }

  #grow(): void {
    const [ids, places] = [this.#ids, this.#places];
    this.#ids = new Uint8Array(2 * ids.length);
    this.#places = new Float64Array(2 * places.length);
    for (const [i, place] of places.entries()) {
      if (place === 0) continue;
      const id = ids.subarray(i * ID_BYTES, (i + 1) * ID_BYTES);
      const slot = this.#slot(id);
      this.#ids.set(id, slot * ID_BYTES);
      this.#places[slot] = place;
    }
  }
}
