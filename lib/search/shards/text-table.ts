import type { IndexedTurn } from "../documents/indexed-turn";
import { readyToFoldAll } from "../fold/ensure-table";
import type { TurnTexts } from "../index/library";
import { ShardError } from "./checksum";
import { type FetchBytes, FileCache } from "./file-cache";
import { TEXT_TURNS } from "./layout";
import { TextBlock } from "./text-block";

/** Number of blocks kept: those of the hits of this search and of the last one. Each takes some 10 KB. */
const KEPT = 128;

/** The words of turns, fetched by block. */
export class TextTable implements TurnTexts {
  private readonly blocks: FileCache<TextBlock>;

  constructor(fetchBytes: FetchBytes) {
    const read = async (_: string, bytes: Uint8Array) => {
      const block = new TextBlock(bytes);
      if (block.mayBeTraditional) await readyToFoldAll();
      return block;
    };
    this.blocks = new FileCache(fetchBytes, read, KEPT);
  }

  blockOf(turn: number): number {
    return Math.floor(turn / TEXT_TURNS);
  }

  async turn(number: number): Promise<IndexedTurn> {
    const path = `text/${this.blockOf(number)}`;
    const found = (await this.blocks.get(path)).turns[number % TEXT_TURNS];
    if (found === undefined) throw new ShardError(path, "is missing a turn");
    return found;
  }
}
