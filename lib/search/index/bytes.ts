/** Writes numbers as LEB128 varints (seven bits a byte, lowest first) and texts as length-prefixed UTF-8. */
export class ByteWriter {
  private buffer: Uint8Array;
  private used = 0;

  constructor(room = 16) {
    this.buffer = new Uint8Array(room);
  }

  get length(): number {
    return this.used;
  }

  /** Writes an integer from 0 to 2³² − 1. */
  varint(value: number): void {
    this.makeRoom(5);
    let rest = value;
    while (rest >= 0x80) {
      this.buffer[this.used++] = (rest & 0x7f) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.buffer[this.used++] = rest;
  }

  bytes(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    this.buffer.set(bytes, this.used);
    this.used += bytes.length;
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.varint(bytes.length);
    this.bytes(bytes);
  }

  /** The bytes written so far; they share memory with the writer. */
  written(): Uint8Array {
    return this.buffer.subarray(0, this.used);
  }

  private makeRoom(count: number): void {
    if (this.used + count <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.used + count));
    larger.set(this.written());
    this.buffer = larger;
  }
}

/** Reads what a `ByteWriter` wrote. Reading past the end throws a `RangeError`. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Number of bytes not read yet. */
  get left(): number {
    return this.bytes.length - this.at;
  }

  varint(): number {
    const short = this.bytes[this.at];
    if (short !== undefined && short < 0x80) {
      this.at += 1;
      return short;
    }
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new RangeError("the bytes end inside a number");
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new RangeError("the bytes end too early");
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  text(): string {
    return new TextDecoder().decode(this.take(this.varint()));
  }
}
