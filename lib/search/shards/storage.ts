import { LANGUAGES } from "../../schema/languages";
import { ByteReader } from "../index/bytes";
import type { Engine, Stretch } from "../index/engine";
import { beginning, isPair, isWord, languageOfToken, lettersOf } from "../index/token-evidence";
import { readTurnList } from "../index/turn-lists";
import { ReadBuckets } from "./buckets";
import { ShardError } from "./checksum";
import { type FetchBytes, FileCache } from "./file-cache";
import { FACT_TURNS, IN_PARTS } from "./layout";
import {
  doublingStretches,
  intersection,
  type PostingList,
  postingListOf,
  postingListOfTurns,
  stretchesFrom,
  united,
} from "./posting-list";
import { firstLetters, GROUP, isShort, shardOf } from "./prefixes";

interface Shard {
  /** The encoded postings of each token with its own entry. */
  readonly entries: ReadonlyMap<string, Uint8Array>;
  readonly buckets: ReadBuckets;
}

/** Number of shards and parts kept in memory: each takes some 40 KB decoded, mostly for the entries of its tokens. */
const KEPT = 300;

/**
 * The postings of an index in files. Tokens are those of `token-evidence.ts`, restricted to one language with
 * `tokenInLanguage`.
 */
export class ShardStorage implements Engine {
  private readonly shards: FileCache<Shard>;
  private readonly parts: FileCache<Uint32Array>;

  constructor(
    fetchBytes: FetchBytes,
    private readonly count: number,
    private readonly turns: number,
  ) {
    this.shards = new FileCache(fetchBytes, readShard, KEPT);
    this.parts = new FileCache(fetchBytes, (_, part) => readTurnList(part), KEPT);
  }

  async propose(tokens: readonly string[], limit?: number, within?: Stretch): Promise<Uint32Array> {
    return intersection(await this.listings(tokens), within ?? { from: 0, to: this.turns }, limit);
  }

  /** Without tokens, the stretches follow the facts, which then tell what there is. */
  async stretches(tokens: readonly string[]): Promise<readonly Stretch[]> {
    if (tokens.length > 0) return doublingStretches(await this.listings(tokens), this.turns);
    const starts = [0];
    for (let blocks = 1; blocks * FACT_TURNS < this.turns; blocks = blocks * 2 + 1) starts.push(blocks * FACT_TURNS);
    return stretchesFrom(starts, this.turns);
  }

  /** How many turns have the token, or slightly more. */
  async frequency(token: string): Promise<number> {
    return (await this.listing(token)).count;
  }

  /** True when the token has its own entry and does not share a bucket: its posting list then has no other turns. */
  async proves(token: string): Promise<boolean> {
    return !isPair(token) || (await this.shard(token)).entries.has(token);
  }

  /**
   * The words that share the first three letters with the given one, with the approximate number of turns that have
   * each.
   */
  async vocabulary(word: string): Promise<ReadonlyMap<string, number>> {
    const words = await this.words(firstLetters(word, GROUP));
    const listings = await Promise.all(words.map((one) => this.filed(one, null)));
    return new Map(words.map((one, at) => [one, listings[at]?.count ?? 0]));
  }

  private listings(tokens: readonly string[]): Promise<PostingList[]> {
    return Promise.all([...new Set(tokens)].map((token) => this.listing(token)));
  }

  private async listing(asked: string): Promise<PostingList> {
    const { token, lang } = languageOfToken(asked);
    const letters = lettersOf(token);
    if (letters === null) return this.filed(token, lang);
    if (isShort(letters)) return this.filed(beginning(letters), lang);
    return united(await Promise.all((await this.words(letters)).map((word) => this.filed(word, lang))));
  }

  /** The words with this prefix, which has at least `GROUP` letters. */
  private async words(letters: string): Promise<string[]> {
    const { entries } = await this.shard(letters);
    return [...entries.keys()].filter(
      (token) => token.startsWith(letters) && lettersOf(token) === null && isWord(token),
    );
  }

  /** The posting list of a token, empty when it is not filed. */
  private async filed(token: string, wanted: string | null): Promise<PostingList> {
    const { entries, buckets } = await this.shard(token);
    const entry = entries.get(token);
    if (entry === undefined) return isPair(token) ? postingListOfTurns(buckets.turns(token, this.turns)) : united([]);
    const reader = new ByteReader(entry);
    const listings: PostingList[] = [];
    while (reader.left > 0) {
      const head = reader.varint();
      const listing = this.readListing(reader, Math.floor(head / 4), head % 4 >= IN_PARTS);
      if (wanted === null || LANGUAGES[head % IN_PARTS] === wanted) listings.push(listing);
    }
    return united(listings);
  }

  private shard(token: string): Promise<Shard> {
    return this.shards.get(`shards/${shardOf(token, this.count)}`);
  }

  private readListing(reader: ByteReader, length: number, inParts: boolean): PostingList {
    if (!inParts) {
      return postingListOfTurns(readTurnList(reader.take(length)));
    }
    const count = reader.varint();
    const number = reader.varint();
    let first = 0;
    const firsts = Array.from({ length }, () => {
      first += reader.varint();
      return first;
    });
    return postingListOf(count, firsts, (part) => this.parts.get(`parts/${number + part}`));
  }
}

function readShard(path: string, payload: Uint8Array): Shard {
  const entries = new Map<string, Uint8Array>();
  const reader = new ByteReader(payload);
  try {
    const buckets = new ReadBuckets(reader);
    while (reader.left > 0) entries.set(reader.text(), reader.take(reader.varint()));
    return { entries, buckets };
  } catch (error) {
    throw new ShardError(path, String(error));
  }
}
