/** Keeps what `make` gave for a key for a while, and at most so many; concurrent callers share one making. */
export class ShortCache<T> {
  readonly #kept = new Map<string, { value: Promise<T>; until: number }>();

  constructor(
    private readonly seconds: number,
    private readonly most: number,
    private readonly now: () => number = Date.now,
  ) {}

  get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(key);
    if (known && known.until > this.now()) return known.value;
    const value = make();
    this.#kept.delete(key);
    this.#kept.set(key, { value, until: this.now() + this.seconds * 1000 });
    value.catch(() => this.#kept.delete(key));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.most && oldest !== undefined) this.#kept.delete(oldest);
    return value;
  }
}
