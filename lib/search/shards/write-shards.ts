import type { Speaker } from "../../schema/schema";
import type { SearchInterview, SearchTurn } from "../documents/documents";
import { HoldingsCounter } from "../documents/held-words";
import { type AskedTurn, withQuestions } from "../documents/questions";
import { FactWriter } from "../index/fact-writer";
import { addChecksum } from "./checksum";
import { configuration, FACT_TURNS, indexStamp, type Manifest, TEXT_TURNS } from "./layout";
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
}

/** A file of the index: its path, beginning with the folder of the manifest, and its bytes. */
export type ShardFile = readonly [path: string, bytes: Uint8Array];

/** Yields the files of an index one by one, and returns the manifest. */
export function* writeShards(source: ShardSource): Generator<ShardFile, Manifest> {
  const versions = { configuration: configuration(), corpus: source.corpus };
  const stamp = indexStamp(versions);
  const folder = `search/${stamp}`;
  const filing = new PostingFiler();
  const holdings = new HoldingsCounter();
  let turns = 0;
  for (const [path, bytes] of writeTurns(stamp, source, filing, holdings, (count) => (turns = count))) {
    yield [`${folder}/${path}`, bytes];
  }
  const { interviews, speakers } = source;
  const files = filing.files();
  let step = files.next();
  while (!step.done) {
    yield [`${folder}/${step.value[0]}`, addChecksum(stamp, step.value[1])];
    step = files.next();
  }
  yield [`${folder}/directory.json`, json({ stamp, interviews, speakers })];
  yield [`${folder}/holdings.json`, json({ stamp, ...holdings.counted() })];
  return { version: 1, folder, ...versions, shards: step.value.shards, turns, interviews: interviews.length };
}

/** Yields text and facts block by block, while the turns are filed. */
function* writeTurns(
  stamp: string,
  source: ShardSource,
  filing: PostingFiler,
  holdings: HoldingsCounter,
  counted: (turns: number) => void,
): Generator<ShardFile> {
  const names: NameTable = {
    interviews: new Map(source.interviews.map((interview) => [interview.slug, interview])),
    speakers: new Map(source.speakers.map((speaker) => [speaker.id, speaker])),
  };
  let facts = new FactWriter(source);
  let block: AskedTurn[] = [];
  let number = 0;
  const text = (): ShardFile => {
    const first = number - block.length;
    return [`text/${first / TEXT_TURNS}.txt`, addChecksum(stamp, writeTextBlock(first, block, names))];
  };
  const factFile = (): ShardFile => [
    `facts/${Math.ceil(number / FACT_TURNS) - 1}.bin`,
    addChecksum(stamp, facts.written()),
  ];
  for (const asked of withQuestions(source.turns)) {
    facts.add(asked.turn, asked.distance);
    filing.add(number, asked.turn);
    holdings.add(asked.turn, names.interviews.get(asked.turn.slug)?.kinds ?? {});
    block.push(asked);
    number += 1;
    if (block.length === TEXT_TURNS) {
      yield text();
      block = [];
    }
    if (facts.count === FACT_TURNS) {
      yield factFile();
      facts = new FactWriter(source);
    }
  }
  if (block.length > 0) yield text();
  if (facts.count > 0) yield factFile();
  counted(number);
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
