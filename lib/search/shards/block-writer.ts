import { ByteWriter } from "../index/bytes";
import { type Deflate, writeChunk } from "./chunk";
import type { ShardFile } from "./layout";
import { type BlockKind, type BlockPlaces, chunkPath, PACK_BYTES, PAGE, type Packing, packPath } from "./packing";

/** A compressed chunk in a pack. */
interface Place {
  readonly pack: number;
  readonly from: number;
  readonly length: number;
}

/** Writes the blocks of a kind into files, in the order of their numbers. */
export class BlockWriter {
  private open: Uint8Array[] = [];
  private pack = new ByteWriter(2 ** 16);
  private packs = 0;
  private chunks = 0;
  private bytes = 0;
  private largest = 0;
  private readonly places: Place[] = [];

  /** @param per number of blocks in a chunk */
  constructor(
    private readonly kind: BlockKind,
    private readonly packing: Packing,
    private readonly per: number,
    private readonly stamp: string,
    private readonly deflate: Deflate,
  ) {}

  /** Adds a block, and yields the file that is full, if there is one. */
  *add(block: Uint8Array): Generator<ShardFile> {
    this.open.push(block.slice());
    if (this.open.length === this.per) yield* this.close();
  }

  /** Yields what is left; returns where the blocks are, with their pages written to `pages`. */
  *finish(pages: ByteWriter): Generator<ShardFile, BlockPlaces> {
    if (this.open.length > 0) yield* this.close();
    if (this.pack.length > 0) yield this.closePack();
    const { per, bytes, largest } = this;
    return { per, bytes, largest, pages: this.writePages(pages) };
  }

  private *close(): Generator<ShardFile> {
    const chunk = writeChunk(this.stamp, this.open, this.deflate);
    this.open = [];
    this.bytes += chunk.length;
    this.largest = Math.max(this.largest, chunk.length);
    if (this.packing === "files") {
      yield [chunkPath(this.kind, this.chunks), chunk];
    } else {
      if (this.pack.length > 0 && this.pack.length + chunk.length > PACK_BYTES) yield this.closePack();
      this.places.push({ pack: this.packs, from: this.pack.length, length: chunk.length });
      this.pack.bytes(chunk);
    }
    this.chunks += 1;
  }

  private closePack(): ShardFile {
    const file: ShardFile = [packPath(this.kind, this.packs), this.pack.written()];
    this.pack = new ByteWriter(2 ** 16);
    this.packs += 1;
    return file;
  }

  /** A page has pack and position of its first chunk, then the length of each; a 0 goes on to the next pack. */
  private writePages(pages: ByteWriter): number[] {
    const ends = this.places.length > 0 ? [pages.length] : [];
    for (let at = 0; at < this.places.length; at += PAGE) {
      const page = new ByteWriter(PAGE * 2);
      const some = this.places.slice(at, at + PAGE);
      let pack = some[0]?.pack ?? 0;
      page.varint(pack);
      page.varint(some[0]?.from ?? 0);
      for (const place of some) {
        if (place.pack !== pack) page.varint(0);
        pack = place.pack;
        page.varint(place.length);
      }
      pages.bytes(writeChunk(this.stamp, [page.written()], this.deflate));
      ends.push(pages.length);
    }
    return ends;
  }
}
