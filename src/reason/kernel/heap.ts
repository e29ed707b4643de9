/** A binary heap of whole numbers with number keys; `take` gives the smallest key, earlier-added first among equals. */
export class Heap {
  private keys = new Float64Array(64);
  private turns = new Float64Array(64);
  private values = new Int32Array(64);
  private size = 0;
  private turn = 0;

  get smallestKey(): number | undefined {
    return this.size === 0 ? undefined : (this.keys[0] as number);
  }

  add(key: number, value: number): void {
    if (this.size === this.keys.length) this.grow();
    let at = this.size++;
    const turn = this.turn++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.isAfter(above, key, turn)) break;
      this.copy(above, at);
      at = above;
    }
    this.put(at, key, turn, value);
  }

  take(): number | undefined {
    if (this.size === 0) return undefined;
    const top = this.values[0];
    const last = --this.size;
    const [key, turn, value] = [
      this.keys[last] as number,
      this.turns[last] as number,
      this.values[last] as number,
    ];
    let at = 0;
    for (let below = 1; below < this.size; below = 2 * at + 1) {
      const right = below + 1;
      if (right < this.size && this.isAfter(below, this.keys[right] as number, this.turns[right] as number)) {
        below = right;
      }
      if (this.isAfter(below, key, turn)) break;
      this.copy(below, at);
      at = below;
    }
    this.put(at, key, turn, value);
    return top;
  }

  private isAfter(at: number, key: number, turn: number): boolean {
    const here = this.keys[at] as number;
    return here > key || (here === key && (this.turns[at] as number) > turn);
  }

  private copy(from: number, to: number): void {
    this.put(to, this.keys[from] as number, this.turns[from] as number, this.values[from] as number);
  }

  private put(at: number, key: number, turn: number, value: number): void {
    this.keys[at] = key;
    this.turns[at] = turn;
    this.values[at] = value;
  }

  private grow(): void {
    const grown = <T extends Float64Array | Int32Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.keys = grown(this.keys, new Float64Array(2 * this.keys.length));
    this.turns = grown(this.turns, new Float64Array(2 * this.turns.length));
    this.values = grown(this.values, new Int32Array(2 * this.values.length));
  }
}
