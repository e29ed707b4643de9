/** A binary heap of items with number keys; `take` gives the smallest key, earlier-added first among equals. */
export class Heap<T> {
  private readonly items: Item<T>[] = [];
  private turns = 0;

  get smallestKey(): number | undefined {
    return this.items[0]?.key;
  }

  add(key: number, value: T): void {
    const item = { key, turn: this.turns++, value };
    let at = this.items.length;
    for (; at > 0; at = (at - 1) >> 1) {
      const above = this.items[(at - 1) >> 1] as Item<T>;
      if (!isBefore(item, above)) break;
      this.items[at] = above;
    }
    this.items[at] = item;
  }

  take(): T | undefined {
    const top = this.items[0];
    const last = this.items.pop();
    if (!top || !last || this.items.length === 0) return top?.value;
    let at = 0;
    for (;;) {
      const [left, right] = [this.items[2 * at + 1], this.items[2 * at + 2]];
      if (!left) break;
      const takeRight = right !== undefined && isBefore(right, left);
      const below = takeRight ? right : left;
      if (!isBefore(below, last)) break;
      this.items[at] = below;
      at = 2 * at + (takeRight ? 2 : 1);
    }
    this.items[at] = last;
    return top.value;
  }
}

interface Item<T> {
  readonly key: number;
  readonly turn: number;
  readonly value: T;
}

function isBefore<T>(a: Item<T>, b: Item<T>): boolean {
  return a.key < b.key || (a.key === b.key && a.turn < b.turn);
}
