import { valueAt } from "../../arrays/value-at";

/**
 * Numbers tokens from 0 in order of appearance. Most of the millions of tokens of a corpus are one or two UTF-16 units
 * long: both units form the key in a hash table with open addressing (Knuth, "The Art of Computer Programming" 3, 6.4),
 * which takes a fifth of the memory and time of a map of strings. Longer tokens are kept in such a map.
 */
export class TokenNumbers {
  private readonly long = new Map<string, number>();
  /** Keys of the short tokens; 0 marks a free slot. */
  private keys = new Uint32Array(1 << 12);
  private numbers = new Uint32Array(1 << 12);
  private short = 0;
  private count = 0;

  /** Number of tokens. */
  get size(): number {
    return this.count;
  }

  /** The number of a token, assigned on first use. */
  number(token: string): number {
    if (token.length <= 2) return this.numberOfUnits(token.charCodeAt(0), token.charCodeAt(1) || 0);
    const known = this.long.get(token);
    if (known !== undefined) return known;
    this.long.set(token, this.count);
    return this.count++;
  }

  /** Likewise, for a token of one UTF-16 unit (and 0) or two. */
  numberOfUnits(first: number, second: number): number {
    const key = ((first << 16) | second) >>> 0;
    let place = this.placeOf(key);
    if (this.keys[place] === key) return valueAt(this.numbers, place);
    if (this.short >= this.keys.length * FULL) {
      this.lengthen();
      place = this.placeOf(key);
    }
    this.keys[place] = key;
    this.numbers[place] = this.count;
    this.short += 1;
    return this.count++;
  }

  /** The number of a known token; -1 for any other. */
  known(token: string): number {
    if (token.length > 2) return this.long.get(token) ?? -1;
    const key = ((token.charCodeAt(0) << 16) | (token.charCodeAt(1) || 0)) >>> 0;
    const place = this.placeOf(key);
    return key !== 0 && this.keys[place] === key ? valueAt(this.numbers, place) : -1;
  }

  /** All tokens, in no order. */
  *tokens(): Generator<string> {
    yield* this.long.keys();
    for (const key of this.keys) {
      if (key === 0) continue;
      yield key % 0x10000 === 0 ? String.fromCharCode(key >>> 16) : String.fromCharCode(key >>> 16, key % 0x10000);
    }
  }

  /** The slot of a key, or the free slot where it belongs. */
  private placeOf(key: number): number {
    const mask = this.keys.length - 1;
    // Multiplicative hashing by 2³² over the golden ratio (Knuth) spreads neighbouring keys.
    const mixed = Math.imul(key, 0x9e3779b1);
    let place = (mixed ^ (mixed >>> 15)) & mask;
    while (this.keys[place] !== 0 && this.keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  private lengthen(): void {
    const { keys, numbers } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.numbers = new Uint32Array(keys.length * 2);
    for (const [at, key] of keys.entries()) {
      if (key === 0) continue;
      const place = this.placeOf(key);
      this.keys[place] = key;
      this.numbers[place] = valueAt(numbers, at);
    }
  }
}

/** Load factor at which the table grows: fuller tables are slow to probe. */
const FULL = 0.7;
