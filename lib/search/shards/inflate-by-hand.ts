/**
 * Decompresses raw DEFLATE (RFC 1951), for browsers that cannot.
 *
 * @throws RangeError when the bytes are not that
 */
export function inflateByHand(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const reader = new BitReader(bytes);
  const output = new Output(bytes.length * 4);
  for (let isLast = false; !isLast; ) {
    isLast = reader.bits(1) === 1;
    const kind = reader.bits(2);
    if (kind === 0) output.append(reader.stored());
    else if (kind === 1) readSymbols(reader, output, FIXED);
    else if (kind === 2) readSymbols(reader, output, readCodes(reader));
    else throw new RangeError("no such block");
  }
  return output.written();
}

/** Reads bits, the lowest of a byte first. */
class BitReader {
  private at = 0;
  private held = 0;
  private count = 0;

  constructor(private readonly bytes: Uint8Array) {}

  bits(count: number): number {
    while (this.count < count) {
      this.held |= this.byte() << this.count;
      this.count += 8;
    }
    const value = this.held & ((1 << count) - 1);
    this.held >>>= count;
    this.count -= count;
    return value;
  }

  /** A block that is not compressed; it begins at a byte. */
  stored(): Uint8Array {
    this.held = 0;
    this.count = 0;
    const length = this.byte() | (this.byte() << 8);
    if ((length ^ 0xffff) !== (this.byte() | (this.byte() << 8))) throw new RangeError("lengths differ");
    if (this.at + length > this.bytes.length) throw new RangeError("cut off");
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  private byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new RangeError("cut off");
    this.at += 1;
    return byte;
  }
}

/** Bytes that later ones may repeat. */
class Output {
  private bytes: Uint8Array<ArrayBuffer>;
  private length = 0;

  /** @param size a guess at how many there will be */
  constructor(size: number) {
    this.bytes = new Uint8Array(size + 64);
  }

  byte(byte: number): void {
    if (this.length === this.bytes.length) this.grow(1);
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  append(bytes: Uint8Array): void {
    this.grow(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  repeat(length: number, distance: number): void {
    if (distance > this.length) throw new RangeError("nothing to repeat");
    for (let left = length; left > 0; left -= 1) this.byte(this.bytes[this.length - distance] ?? 0);
  }

  written(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }

  private grow(by: number): void {
    if (this.length + by <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + by));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** A canonical Huffman code: how many symbols have a code of each length, and the symbols in the order of their codes. */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

const LONGEST = 15;

function codeOf(lengths: readonly number[]): Code {
  const counts = Array.from({ length: LONGEST + 1 }, () => 0);
  const symbols: number[] = [];
  for (let length = 1; length <= LONGEST; length += 1) {
    for (const [symbol, one] of lengths.entries()) if (one === length) symbols.push(symbol);
    counts[length] = symbols.length - counts.reduce((sum, count) => sum + count, 0);
  }
  return { counts, symbols };
}

function readSymbol(reader: BitReader, { counts, symbols }: Code): number {
  let [code, first, place] = [0, 0, 0];
  for (let length = 1; length <= LONGEST; length += 1) {
    code |= reader.bits(1);
    const count = counts[length] ?? 0;
    if (code - first < count) return symbols[place + code - first] ?? 0;
    place += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new RangeError("no such code");
}

interface Codes {
  readonly literals: Code;
  readonly distances: Code;
}

const times = (length: number, value: number) => Array.from({ length }, () => value);

const FIXED: Codes = {
  literals: codeOf([...times(144, 8), ...times(112, 9), ...times(24, 7), ...times(8, 8)]),
  distances: codeOf(times(30, 5)),
};

/** The order in which the lengths of the code of lengths are written. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function readCodes(reader: BitReader): Codes {
  const literals = reader.bits(5) + 257;
  const distances = reader.bits(5) + 1;
  const given = reader.bits(4) + 4;
  const ofLengths = times(ORDER.length, 0);
  for (const symbol of ORDER.slice(0, given)) ofLengths[symbol] = reader.bits(3);
  const code = codeOf(ofLengths);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = readSymbol(reader, code);
    if (symbol < 16) lengths.push(symbol);
    else if (symbol === 16) lengths.push(...times(reader.bits(2) + 3, lengths.at(-1) ?? 0));
    else lengths.push(...times(symbol === 17 ? reader.bits(3) + 3 : reader.bits(7) + 11, 0));
  }
  return { literals: codeOf(lengths.slice(0, literals)), distances: codeOf(lengths.slice(literals)) };
}

/** A symbol that stands for a range of numbers: the first of them, and how many bits tell which. */
interface Range {
  readonly first: number;
  readonly bits: number;
}

/** @param step how many symbols have the same number of bits, after those that have none */
function rangesFrom(start: number, count: number, step: number): Range[] {
  let first = start;
  return Array.from({ length: count }, (_, symbol) => {
    const bits = Math.max(0, Math.floor(symbol / step) - 1);
    const range = { first, bits };
    first += 1 << bits;
    return range;
  });
}

const LENGTHS: readonly Range[] = [...rangesFrom(3, 28, 4), { first: 258, bits: 0 }];
const DISTANCES: readonly Range[] = rangesFrom(1, 30, 2);

const END = 256;

function readSymbols(reader: BitReader, output: Output, { literals, distances }: Codes): void {
  for (let symbol = readSymbol(reader, literals); symbol !== END; symbol = readSymbol(reader, literals)) {
    if (symbol < END) output.byte(symbol);
    else {
      const length = readRange(reader, LENGTHS[symbol - END - 1]);
      output.repeat(length, readRange(reader, DISTANCES[readSymbol(reader, distances)]));
    }
  }
}

function readRange(reader: BitReader, range: Range | undefined): number {
  if (range === undefined) throw new RangeError("no such symbol");
  return range.first + reader.bits(range.bits);
}
