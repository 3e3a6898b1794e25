import type { Speaker } from "../../schema/schema";
import type { SearchInterview, SearchTurn } from "../documents/documents";
import { HoldingsCounter } from "../documents/held-words";
import { type AskedTurn, withQuestions } from "../documents/questions";
import { ByteWriter } from "../index/bytes";
import { FactWriter } from "../index/fact-writer";
import { BlockWriter } from "./block-writer";
import { type Deflate, writeChunk } from "./chunk";
import { configuration, FACT_TURNS, indexStamp, type Manifest, type ShardFile, TEXT_TURNS } from "./layout";
import { type BlockKind, MOST_FILES, type Packing, PLACES_PATH } from "./packing";
import { PostingFiler } from "./posting-filer";
import "../fold/traditional";
import { type NameTable, writeTextBlock } from "./text-block";

/** The input of an index in files. */
export interface ShardSource {
  /** A hash of the text: any short string that changes when the text does. */
  readonly corpus: string;
  readonly interviews: readonly SearchInterview[];
  readonly speakers: readonly Speaker[];
  /** Interview by interview, in reading order; consumed one by one, so that they need not be in memory together. */
  readonly turns: Iterable<SearchTurn>;
  /** The number of turns. */
  readonly count: number;
}

/** How the files of an index are written. */
export interface PackingOptions {
  readonly packing: Packing;
  readonly deflate: Deflate;
}

/** Yields the files of an index one by one, and returns the manifest. */
export function* writeShards(source: ShardSource, options: PackingOptions): Generator<ShardFile, Manifest> {
  const versions = { configuration: configuration(), corpus: source.corpus };
  const folder = `search/${indexStamp(versions)}`;
  const writing = writeFolder(indexStamp(versions), source, options);
  let step = writing.next();
  while (!step.done) {
    yield [`${folder}/${step.value[0]}`, step.value[1]];
    step = writing.next();
  }
  const { packing } = options;
  const { count: turns, interviews } = source;
  return { version: 2, folder, ...versions, turns, interviews: interviews.length, packing, ...step.value };
}

type Placed = Pick<Manifest, "shards" | "places">;

function* writeFolder(
  stamp: string,
  source: ShardSource,
  { packing, deflate }: PackingOptions,
): Generator<ShardFile, Placed> {
  const writer = (kind: BlockKind, blocks: number) => {
    const per = packing === "ranges" ? 1 : Math.max(1, Math.ceil(blocks / MOST_FILES[kind]));
    return new BlockWriter(kind, packing, per, stamp, deflate);
  };
  const text = writer("text", source.count / TEXT_TURNS);
  const facts = writer("facts", source.count / FACT_TURNS);
  const filer = new PostingFiler();
  const holdings = new HoldingsCounter();
  for (const [kind, block] of blocksOfTurns(source, filer, holdings)) {
    yield* (kind === "text" ? text : facts).add(block);
  }
  const plan = filer.plan();
  const [shards, parts] = [writer("shards", plan.shards), writer("parts", plan.parts)];
  for (const [kind, block] of filer.blocks(plan)) yield* (kind === "shards" ? shards : parts).add(block);
  const pages = new ByteWriter(1024);
  const places = {
    text: yield* text.finish(pages),
    facts: yield* facts.finish(pages),
    shards: yield* shards.finish(pages),
    parts: yield* parts.finish(pages),
  };
  if (pages.length > 0) yield [PLACES_PATH, pages.written()];
  const { interviews, speakers } = source;
  const json = (value: unknown) => writeChunk(stamp, [new TextEncoder().encode(JSON.stringify(value))], deflate);
  yield ["directory.bin", json({ interviews, speakers })];
  yield ["holdings.bin", json(holdings.counted())];
  return { shards: plan.shards, places };
}

/** Text and facts block by block, while the turns are filed and counted. */
function* blocksOfTurns(
  source: ShardSource,
  filer: PostingFiler,
  holdings: HoldingsCounter,
): Generator<readonly [kind: "text" | "facts", block: Uint8Array]> {
  const names: NameTable = {
    interviews: new Map(source.interviews.map((interview) => [interview.slug, interview])),
    speakers: new Map(source.speakers.map((speaker) => [speaker.id, speaker])),
  };
  let facts = new FactWriter(source);
  let block: AskedTurn[] = [];
  let number = 0;
  for (const asked of withQuestions(source.turns)) {
    facts.add(asked.turn, asked.distance);
    filer.add(number, asked.turn);
    holdings.add(asked.turn, names.interviews.get(asked.turn.slug)?.kinds ?? {});
    block.push(asked);
    number += 1;
    if (block.length === TEXT_TURNS) {
      yield ["text", writeTextBlock(number - block.length, block, names)];
      block = [];
    }
    if (facts.count === FACT_TURNS) {
      yield ["facts", facts.written()];
      facts = new FactWriter(source);
    }
  }
  if (block.length > 0) yield ["text", writeTextBlock(number - block.length, block, names)];
  if (facts.count > 0) yield ["facts", facts.written()];
}
