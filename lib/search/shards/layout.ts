import { runsAndCompounds } from "../fold/characters";
import { foldText } from "../fold/fold";
import { PAIRED } from "../index/frequent-pairs";
import { tokenEvidence, tokensOfRun } from "../index/token-evidence";
import { parseQuery } from "../query/query";
import { EMPTY_SEARCH } from "../query/search-state";
import { hashString } from "./checksum";
import { BLOCK_KINDS, type BlockKind, type BlockPlaces, PACKINGS, type Packing } from "./packing";
import { GROUP, isShort } from "./prefixes";

/** A file of the index: its path in the folder of the manifest, and its bytes. */
export type ShardFile = readonly [path: string, bytes: Uint8Array];

/**
 * The blocks of an index, which lie in files as `packing.ts` says, in a folder named by the stamp of the index:
 *
 * | `shards/<n>` | postings of the tokens whose hash gives n, and buckets of rare ones |
 * | `parts/<n>`  | a part of a long posting list; the shard says which, and with which turn each begins |
 * | `facts/<n>`  | speaker, kind, role, question and interview of `FACT_TURNS` turns |
 * | `text/<n>`   | the words of `TEXT_TURNS` turns, with everything needed to show them |
 *
 * Besides, `directory.bin` has all interviews and speakers by name, and `holdings.bin` how much there is of each
 * speaker. Everything is compressed here, since hosts compress by type, and each other types.
 */
export const TEXT_TURNS = 16;
/** Raise this when the layout of the files changes in a way that `configuration` does not otherwise show. */
const LAYOUT = 5;
export const FACT_TURNS = 4096;
/**
 * Approximate bytes of a shard before compression. Smaller shards mean more files, larger ones more bytes per query.
 */
export const SHARD_BYTES = 4096;
/** A longer posting list is kept outside its shard, where every lookup of another token would fetch it too. */
export const INLINE_BYTES = 2048;
/** Pairs of characters in no more turns than this are filed in buckets (`buckets.ts`), without their names. */
export const RARE_TURNS = 4;
/** Added to the number of the language when a posting list is cut into parts. */
export const IN_PARTS = 2;
/** The size of these parts in bytes. */
export const PART_BYTES = 4096;

/** Fetched first in place of the whole text: where to find the files of the index. */
export interface Manifest {
  readonly version: 2;
  /** The folder of the files, next to the manifest. */
  readonly folder: string;
  /** The hash of how tokens are made, see `configuration`. */
  readonly configuration: string;
  /** The hash of the indexed text. */
  readonly corpus: string;
  readonly shards: number;
  readonly turns: number;
  readonly interviews: number;
  readonly packing: Packing;
  readonly places: Readonly<Record<BlockKind, BlockPlaces>>;
}

export function isManifest(value: unknown): value is Manifest {
  if (typeof value !== "object" || value === null || !("version" in value && "folder" in value)) return false;
  const numbers = ["shards", "turns", "interviews"].every((name) => typeof Reflect.get(value, name) === "number");
  const texts = ["folder", "configuration", "corpus"].every((name) => typeof Reflect.get(value, name) === "string");
  return value.version === 2 && numbers && texts && "places" in value && arePlaces(value.places) && isPacked(value);
}

function isPacked(value: object): boolean {
  return PACKINGS.some((packing) => Reflect.get(value, "packing") === packing);
}

function arePlaces(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return BLOCK_KINDS.every((kind) => {
    const places: unknown = Reflect.get(value, kind);
    if (typeof places !== "object" || places === null || !("pages" in places)) return false;
    const numbers = ["per", "bytes", "largest"].every((name) => typeof Reflect.get(places, name) === "number");
    return numbers && Array.isArray(places.pages) && places.pages.every((end) => typeof end === "number");
  });
}

/** Simplified text chosen so that a change to folding, tokenising or query parsing is likely to show. */
const PROBE =
  "Kai-Fu 说：“ＡＩ系统”——3.5版、世界模型，naïve ﬁnal½ x̂ İstanbul 01.AI 1,000 don’t 山姆·奥特曼 着著像象 ガール 한국어… 🙂";

/**
 * A hash of how texts become tokens. Code that makes other tokens than those in the files must not read them: it would
 * silently find less than there is.
 */
export function configuration(): string {
  const text = foldText(PROBE);
  const tokens = [...runsAndCompounds(text)].flatMap((run) => [...tokensOfRun(run)]);
  const evidence = parseQuery(`${PROBE} -naïve "${PROBE}" syst`).wanted.map(tokenEvidence);
  const sizes = [LAYOUT, TEXT_TURNS, FACT_TURNS, RARE_TURNS, GROUP, isShort("int"), PAIRED];
  return hashString(JSON.stringify([text, tokens, evidence, sizes, EMPTY_SEARCH]));
}

/** The stamp in the header of every chunk of an index. */
export function indexStamp({ configuration, corpus }: Pick<Manifest, "configuration" | "corpus">): string {
  return hashString(`${configuration} ${corpus}`);
}
