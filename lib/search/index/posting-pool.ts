import { valueAt } from "../../arrays/value-at";
import { TokenNumbers } from "./token-numbers";

/**
 * The postings of a corpus, for building its index in files. There are millions of tokens, most
 * with a turn or two, so that an array for each would weigh many times its contents. Here all share slabs of memory, in
 * which a posting list is a chain of chunks that double in size. The last bytes of a chunk hold the address of the next
 * one.
 */
const SLAB = 1 << 16;
const FIRST_CHUNK = 8;
const LARGEST_CHUNK = 2048;
const LINK = 4;

/** The state of the posting lists, by column. */
interface Columns {
  head: Uint32Array;
  /** Where the next byte goes, and where the chunk ends. */
  at: Uint32Array;
  end: Uint32Array;
  last: Uint32Array;
  count: Uint32Array;
  length: Uint32Array;
}

export class PostingPool {
  private readonly numbers = new TokenNumbers();
  private readonly slabs: Uint8Array[] = [];
  private free = 0;
  private columns = columnsOf(1 << 12);

  /** Files a turn under a token. The turns of a token come in ascending order; repeating one changes nothing. */
  add(token: string, turn: number): void {
    this.file(this.numbers.number(token), turn);
  }

  /** Likewise, for a token of one UTF-16 unit (and 0) or two. */
  addUnits(first: number, second: number, turn: number): void {
    this.file(this.numbers.numberOfUnits(first, second), turn);
  }

  tokens(): Iterable<string> {
    return this.numbers.tokens();
  }

  /** How many turns are filed under a token. */
  count(token: string): number {
    return this.column("count", token);
  }

  /** Size of its posting list in bytes. */
  length(token: string): number {
    return this.column("length", token);
  }

  /** The delta-encoded turns of a token, as `readTurns` reads them; null when there are none. */
  written(token: string): Uint8Array | null {
    const number = this.numbers.known(token);
    if (number < 0) return null;
    const bytes = new Uint8Array(valueAt(this.columns.length, number));
    let from = valueAt(this.columns.head, number);
    for (let at = 0, size = FIRST_CHUNK; at < bytes.length; size = Math.min(size * 2, LARGEST_CHUNK)) {
      const slab = this.slabOf(from);
      const start = from % SLAB;
      const some = Math.min(size - LINK, bytes.length - at);
      bytes.set(slab.subarray(start, start + some), at);
      at += some;
      if (at < bytes.length) from = linkAt(slab, start + size - LINK);
    }
    return bytes;
  }

  private column(name: keyof Columns, token: string): number {
    const number = this.numbers.known(token);
    return number < 0 ? 0 : valueAt(this.columns[name], number);
  }

  private file(number: number, turn: number): void {
    const last = this.columns.last[number];
    // Turns are stored plus 1, so that 0 marks a token without any.
    if (last === turn + 1) return;
    if (!last) this.open(number);
    let rest = last ? turn + 1 - last : turn;
    const { count } = this.columns;
    this.columns.last[number] = turn + 1;
    count[number] = valueAt(count, number) + 1;
    while (rest >= 0x80) {
      this.write(number, (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.write(number, rest);
  }

  private open(number: number): void {
    if (number >= this.columns.head.length) this.columns = lengthened(this.columns);
    const start = this.take(FIRST_CHUNK);
    this.columns.head[number] = start;
    this.columns.at[number] = start;
    this.columns.end[number] = start + FIRST_CHUNK - LINK;
  }

  private write(number: number, byte: number): void {
    const { at, end, length } = this.columns;
    if (at[number] === end[number]) this.lengthen(number);
    const place = valueAt(at, number);
    this.slabOf(place)[place % SLAB] = byte;
    at[number] = place + 1;
    length[number] = valueAt(length, number) + 1;
  }

  private lengthen(number: number): void {
    const { at, end, length } = this.columns;
    const link = valueAt(end, number);
    let [size, filled] = [FIRST_CHUNK, FIRST_CHUNK - LINK];
    while (filled <= valueAt(length, number)) {
      size = Math.min(size * 2, LARGEST_CHUNK);
      filled += size - LINK;
    }
    const next = this.take(size);
    setLink(this.slabOf(link), link % SLAB, next);
    at[number] = next;
    end[number] = next + size - LINK;
  }

  /** Allocates a chunk, which never crosses slabs. */
  private take(size: number): number {
    if (this.slabs.length === 0 || (this.free % SLAB) + size > SLAB || this.free === this.slabs.length * SLAB) {
      this.free = this.slabs.length * SLAB;
      this.slabs.push(new Uint8Array(SLAB));
    }
    this.free += size;
    return this.free - size;
  }

  private slabOf(address: number): Uint8Array {
    const slab = this.slabs[Math.floor(address / SLAB)];
    if (slab === undefined) throw new RangeError("no such slab");
    return slab;
  }
}

/** The address of a chunk, stored as four bytes in a slab. */
function linkAt(slab: Uint8Array, at: number): number {
  return new DataView(slab.buffer).getUint32(at);
}

function setLink(slab: Uint8Array, at: number, address: number): void {
  new DataView(slab.buffer).setUint32(at, address);
}

function columnsOf(size: number): Columns {
  const column = () => new Uint32Array(size);
  return { head: column(), at: column(), end: column(), last: column(), count: column(), length: column() };
}

function lengthened(columns: Columns): Columns {
  const longer = columnsOf(columns.head.length * 2);
  for (const name of ["head", "at", "end", "last", "count", "length"] as const) longer[name].set(columns[name]);
  return longer;
}
