import { runsOf } from "../fold/characters";
import { foldText } from "../fold/fold";
import { evidenceOf, tokensOfRun } from "../index/evidence";
import { parseQuery } from "../query/query";
import { EMPTY_SEARCH } from "../query/search-state";
import { hashText } from "./checksum";
import { GROUP, isShort } from "./prefixes";

/**
 * The files of an index, in a folder that is named by the stamp:
 *
 * | `shards/<n>.bin` | postings of the tokens whose hash gives n, and buckets of rare ones |
 * | `parts/<n>.bin`  | a part of a long posting; the shard says which, and with which turn each begins |
 * | `facts/<n>.bin`  | speaker, kind, role, question and interview of `FACT_TURNS` turns |
 * | `text/<n>.txt`   | the words of `TEXT_TURNS` turns, with everything that is needed to show them |
 * | `directory.json` | all interviews and speakers by name |
 *
 * Hosts compress what they take for text, which most of a block of text is; the rest they compress when they are told to.
 */
export const TEXT_TURNS = 16;
/** To be raised when the files are laid out in another way; what it does not name shows in `configuration`. */
const LAYOUT = 2;
export const FACT_TURNS = 4096;
/** Bytes of a shard, more or less, before compression. Smaller ones are more files, larger ones more bytes a query. */
export const SHARD_BYTES = 4096;
/** A posting longer than this is kept apart from its shard, for the other tokens of the shard would drag it along. */
export const INLINE_BYTES = 2048;
/** Pairs of characters in no more turns than this are filed in buckets (`buckets.ts`), without their names. */
export const RARE_TURNS = 4;
/** Added to the number of the language where a posting is cut in parts. */
export const IN_PARTS = 2;
/** The size of its parts. */
export const PART_BYTES = 4096;

/** What is fetched first: instead of the whole text, the way to the files of an index. */
export interface Manifest {
  readonly version: 1;
  /** Where the files are, beside the manifest. */
  readonly folder: string;
  /** The hash of what made the tokens, see `configuration`. */
  readonly configuration: string;
  /** The hash of the text that was filed. */
  readonly corpus: string;
  readonly shards: number;
  readonly turns: number;
  readonly interviews: number;
}

export function isManifest(value: unknown): value is Manifest {
  if (typeof value !== "object" || value === null || !("version" in value && "folder" in value)) return false;
  const numbers = ["shards", "turns", "interviews"].every((name) => typeof Reflect.get(value, name) === "number");
  const texts = ["folder", "configuration", "corpus"].every((name) => typeof Reflect.get(value, name) === "string");
  return value.version === 1 && numbers && texts;
}

/** Words, all of them simplified, in which a change to folding, to the cutting into tokens or to the reading of queries is likely to show. */
const PROBE = "Kai-Fu 说：“ＡＩ系统”——3.5版、世界模型，naïve ﬁnal½ x̂ İstanbul 01.AI ガール 한국어…";

/**
 * A hash of how texts become tokens. Code that makes other tokens than those that were filed must not read the files:
 * it would find less than there is, and not know it.
 */
export function configuration(): string {
  const text = foldText(PROBE);
  const tokens = [...runsOf(text)].flatMap((run) => [...tokensOfRun(run)]);
  const evidence = parseQuery(`${PROBE} -naïve "${PROBE}" syst`).wanted.map(evidenceOf);
  const sizes = [LAYOUT, TEXT_TURNS, FACT_TURNS, RARE_TURNS, GROUP, isShort("int")];
  return hashText(JSON.stringify([text, tokens, evidence, sizes, EMPTY_SEARCH]));
}

/** What every file of an index carries. */
export function stampOf({ configuration, corpus }: Pick<Manifest, "configuration" | "corpus">): string {
  return hashText(`${configuration} ${corpus}`);
}
