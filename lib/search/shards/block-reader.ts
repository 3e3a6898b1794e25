import { valueAt } from "../../arrays/value-at";
import type { Budget } from "../index/budget";
import { ByteReader } from "../index/bytes";
import { ShardError } from "./checksum";
import { readChunk } from "./chunk";
import { FileCache } from "./file-cache";
import type { Inflate } from "./inflate";
import type { Manifest } from "./layout";
import {
  BLOCK_KINDS,
  type BlockKind,
  type ByteRange,
  chunkPath,
  type FetchFile,
  PAGE,
  PLACES_PATH,
  packPath,
} from "./packing";
import { RangeJoiner } from "./range-joiner";

/** Number of chunks and pages kept: of the last search, so that another chunk of blocks is not fetched for each. */
const KEPT = 48;

/** Where a chunk lies. */
interface Place extends ByteRange {
  readonly pack: number;
}

/** Fetches blocks out of the files of an index, and books what that takes. */
export class BlockReader {
  private readonly chunks: FileCache<readonly Uint8Array[], readonly Uint8Array[]>;
  private readonly pages: FileCache<readonly Place[], readonly Place[]>;
  private readonly joiner: RangeJoiner;

  /** @param fetchFile fetches files by their paths in the folder of the index */
  constructor(
    private readonly manifest: Pick<Manifest, "packing" | "places">,
    private readonly stamp: string,
    private readonly fetchFile: FetchFile,
    private readonly budget: Budget,
    private readonly inflate: Inflate,
  ) {
    this.joiner = new RangeJoiner(fetchFile, budget);
    this.chunks = new FileCache(
      (name) => this.fetchChunk(name),
      (_, blocks) => blocks,
      KEPT,
    );
    this.pages = new FileCache(
      (name) => this.fetchPage(name),
      (_, places) => places,
      KEPT,
    );
  }

  /** The block of a name such as `text/7`. */
  async block(name: string): Promise<Uint8Array> {
    const { kind, number } = parsed(name);
    const { per } = this.manifest.places[kind];
    const block = (await this.chunks.get(`${kind}/${Math.floor(number / per)}`))[number % per];
    if (block === undefined) throw new ShardError(name, "is missing");
    return block;
  }

  private async fetchChunk(name: string): Promise<readonly Uint8Array[]> {
    const { kind, number } = parsed(name);
    if (this.manifest.packing === "ranges") {
      const place = (await this.pages.get(`${kind}/${Math.floor(number / PAGE)}`))[number % PAGE];
      if (place === undefined) throw new ShardError(name, "is missing");
      const path = packPath(kind, place.pack);
      return readChunk(path, this.stamp, await this.joiner.fetch(path, place), this.inflate);
    }
    const path = chunkPath(kind, number);
    const { largest } = this.manifest.places[kind];
    this.budget.book(largest);
    const bytes = await this.fetchFile(path);
    this.budget.settle(bytes.length - largest);
    return readChunk(path, this.stamp, bytes, this.inflate);
  }

  private async fetchPage(name: string): Promise<readonly Place[]> {
    const { kind, number } = parsed(name);
    const { pages } = this.manifest.places[kind];
    if (number + 1 >= pages.length) throw new ShardError(name, "is missing");
    const range = { from: valueAt(pages, number), to: valueAt(pages, number + 1) };
    const bytes = await this.joiner.fetch(PLACES_PATH, range);
    const [page] = await readChunk(PLACES_PATH, this.stamp, bytes, this.inflate);
    return readPage(new ByteReader(page ?? new Uint8Array()));
  }
}

/** Reads what `BlockWriter` wrote. */
function readPage(reader: ByteReader): Place[] {
  const places: Place[] = [];
  let pack = reader.varint();
  let from = reader.varint();
  while (reader.left > 0) {
    const length = reader.varint();
    if (length === 0) {
      pack += 1;
      from = 0;
      continue;
    }
    places.push({ pack, from, to: from + length });
    from += length;
  }
  return places;
}

function parsed(name: string): { kind: BlockKind; number: number } {
  const [first, number] = name.split("/");
  const kind = BLOCK_KINDS.find((one) => one === first);
  if (kind === undefined) throw new ShardError(name, "is not a block");
  return { kind, number: Number(number) };
}
