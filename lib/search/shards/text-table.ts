import type { HitSource } from "../answer";
import { type SearchTurn, turnKey } from "../documents";
import { FoldedLater, type IndexedTurn } from "../indexed-turn";
import type { Texts } from "../library";
import { readyToFold } from "../ready-to-fold";
import { TEXT_TURNS } from "./layout";
import { ShardError } from "./seal";
import { type FetchBytes, Shelf } from "./shelf";
import { isTextBlock, type TextBlock } from "./text-block";

/** A block of text, made ready. */
interface ReadBlock extends HitSource {
  readonly turns: readonly IndexedTurn[];
}

/** Blocks that are kept: with the hits of a search and those of the one before. Each takes some 30 KB. */
const KEPT = 96;

/** The words of turns, fetched by blocks. */
export class TextTable implements Texts {
  private readonly blocks: Shelf<ReadBlock>;
  private readonly sources = new WeakMap<SearchTurn, ReadBlock>();

  constructor(
    fetchBytes: FetchBytes,
    private readonly stamp: string,
  ) {
    this.blocks = new Shelf(fetchBytes, (path, file) => this.read(path, file), KEPT);
  }

  sourceOf(turn: SearchTurn): ReadBlock {
    const source = this.sources.get(turn);
    if (source === undefined) throw new Error(`${turnKey(turn)} was not read from here`);
    return source;
  }

  async turn(number: number): Promise<IndexedTurn> {
    const found = (await this.blocks.get(`text/${Math.floor(number / TEXT_TURNS)}.json`)).turns[number % TEXT_TURNS];
    if (found === undefined) throw new ShardError(`text/${Math.floor(number / TEXT_TURNS)}.json`, "lacks a turn");
    return found;
  }

  private async read(path: string, file: Uint8Array): Promise<ReadBlock> {
    const text = new TextDecoder().decode(file);
    await readyToFold(text);
    const block: unknown = JSON.parse(text);
    if (!isTextBlock(block)) throw new ShardError(path, "holds no text");
    if (block.stamp !== this.stamp) throw new ShardError(path, "belongs to another index");
    const ready = readBlock(block);
    for (const { turn } of ready.turns) this.sources.set(turn, ready);
    return ready;
  }
}

function readBlock(block: TextBlock): ReadBlock {
  const turns = block.turns.map((turn, place) => new FoldedLater(turn, block.first + place));
  const questions = block.questions.map((turn) => new FoldedLater(turn, -1));
  return {
    corpus: block,
    byKey: new Map([...questions, ...turns].map((indexed) => [turnKey(indexed.turn), indexed])),
    turns,
  };
}
