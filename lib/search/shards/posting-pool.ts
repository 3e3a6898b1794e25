/**
 * The postings of a corpus while it is filed. There are millions of tokens, most with a turn or two, so that an array for
 * each would weigh many times what is in it: here all share slabs of memory, in which a posting is a chain of chunks that
 * double in size. What a chunk leaves at its end is the address of the next one.
 */
const SLAB = 1 << 16;
const FIRST_CHUNK = 8;
const LARGEST_CHUNK = 2048;
const LINK = 4;

/** What is known of a posting, by columns. */
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
  private readonly numbers = new Map<string, number>();
  private readonly slabs: Uint8Array[] = [];
  private free = 0;
  private columns = columnsOf(1 << 12);

  /** Files a turn under a token. The turns of a token come in order; the same one again changes nothing. */
  add(token: string, turn: number): void {
    let number = this.numbers.get(token);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(token, number);
      this.open(number);
    } else if (this.columns.last[number] === turn) return;
    let rest = turn - (this.columns.last[number] ?? 0);
    this.columns.last[number] = turn;
    this.columns.count[number] = (this.columns.count[number] ?? 0) + 1;
    while (rest >= 0x80) {
      this.write(number, (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.write(number, rest);
  }

  tokens(): IterableIterator<string> {
    return this.numbers.keys();
  }

  /** How many turns are filed under a token. */
  count(token: string): number {
    return this.column("count", token);
  }

  /** The bytes that they take. */
  length(token: string): number {
    return this.column("length", token);
  }

  /** The distances of the turns of a token, as `readTurns` reads them; null when none is filed. */
  written(token: string): Uint8Array | null {
    const number = this.numbers.get(token);
    if (number === undefined) return null;
    const bytes = new Uint8Array(this.columns.length[number] ?? 0);
    let from = this.columns.head[number] ?? 0;
    for (let at = 0, size = FIRST_CHUNK; at < bytes.length; size = Math.min(size * 2, LARGEST_CHUNK)) {
      const slab = this.slabOf(from);
      const start = from % SLAB;
      const some = Math.min(size - LINK, bytes.length - at);
      bytes.set(slab.subarray(start, start + some), at);
      at += some;
      from = new DataView(slab.buffer).getUint32(start + size - LINK);
    }
    return bytes;
  }

  private column(name: keyof Columns, token: string): number {
    const number = this.numbers.get(token);
    return number === undefined ? 0 : (this.columns[name][number] ?? 0);
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
    const place = at[number] ?? 0;
    this.slabOf(place)[place % SLAB] = byte;
    at[number] = place + 1;
    length[number] = (length[number] ?? 0) + 1;
  }

  private lengthen(number: number): void {
    const { at, end, length } = this.columns;
    const link = end[number] ?? 0;
    let [size, filled] = [FIRST_CHUNK, FIRST_CHUNK - LINK];
    while (filled <= (length[number] ?? 0)) {
      size = Math.min(size * 2, LARGEST_CHUNK);
      filled += size - LINK;
    }
    const next = this.take(size);
    new DataView(this.slabOf(link).buffer).setUint32(link % SLAB, next);
    at[number] = next;
    end[number] = next + size - LINK;
  }

  /** A chunk never runs across two slabs. */
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

function columnsOf(size: number): Columns {
  const column = () => new Uint32Array(size);
  return { head: column(), at: column(), end: column(), last: column(), count: column(), length: column() };
}

function lengthened(columns: Columns): Columns {
  const longer = columnsOf(columns.head.length * 2);
  for (const name of ["head", "at", "end", "last", "count", "length"] as const) longer[name].set(columns[name]);
  return longer;
}
