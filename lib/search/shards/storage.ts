import { LANGUAGES } from "../documents";
import { ByteReader } from "../postings/bytes";
import { beginning, languageOf, lettersOf } from "../postings/evidence";
import { readTurns } from "../postings/turn-lists";
import { IN_PARTS, shardOf } from "./filing";
import { intersection, type Listing, listingOf, united } from "./listing";
import { CROWD, isShort, vocabularyOf } from "./prefixes";
import { ShardError, unseal } from "./seal";
import { type FetchBytes, Shelf } from "./shelf";

/** A word of the corpus, and how many turns have it. */
export interface VocabularyWord {
  readonly word: string;
  readonly turns: number;
}

/** Shards and parts that are kept in memory, of some 5 KB each. */
const KEPT = 600;

/**
 * The postings of an index in files: what FlexSearch mounts in the place of its own maps (`lib/search/engine.ts`). It
 * only reads. Tokens are those of `evidence.ts`, alone in one language with `inLanguage`.
 */
export class ShardStorage {
  private readonly shards: Shelf<ReadonlyMap<string, Uint8Array>>;
  private readonly parts: Shelf<Uint32Array>;

  constructor(
    fetchBytes: FetchBytes,
    stamp: string,
    private readonly count: number,
  ) {
    this.shards = new Shelf(fetchBytes, (path, file) => readShard(path, unseal(path, stamp, file)), KEPT);
    this.parts = new Shelf(fetchBytes, (path, file) => readTurns(unseal(path, stamp, file)), KEPT);
  }

  /** The first turns that have every one of the tokens, in order, at most `limit`. */
  async turnsWith(tokens: readonly string[], limit: number): Promise<Uint32Array> {
    const listings = await Promise.all([...new Set(tokens)].map((token) => this.listing(token)));
    return intersection(listings, limit);
  }

  /** How many turns have the token, or a little more. */
  async frequency(token: string): Promise<number> {
    return (await this.listing(token)).count;
  }

  /** The words that begin with the same letters as the given one, in order. */
  async vocabulary(word: string): Promise<readonly VocabularyWord[]> {
    const entry = await this.entry(vocabularyOf(word));
    return entry === undefined ? [] : readVocabulary(entry);
  }

  private async listing(asked: string): Promise<Listing> {
    const { token, lang } = languageOf(asked);
    const letters = lettersOf(token);
    if (letters !== null && !isShort(letters)) {
      const words = (await this.vocabulary(letters)).filter(({ word }) => word.startsWith(letters));
      if (words.length <= CROWD) {
        return united(await Promise.all(words.map(({ word }) => this.filed(word, lang))));
      }
    }
    return this.filed(letters === null ? token : beginning(letters), lang);
  }

  /** The listing of a token that is filed as it is; an empty one where it is not filed. */
  private async filed(token: string, wanted: string | null): Promise<Listing> {
    const entry = await this.entry(token);
    if (entry === undefined) return united([]);
    const reader = new ByteReader(entry);
    const listings: Listing[] = [];
    while (reader.left > 0) {
      const head = reader.varint();
      const listing = this.readListing(reader, Math.floor(head / 4), head % 4 >= IN_PARTS);
      if (wanted === null || LANGUAGES[head % IN_PARTS] === wanted) listings.push(listing);
    }
    return united(listings);
  }

  private async entry(token: string): Promise<Uint8Array | undefined> {
    return (await this.shards.get(`shards/${shardOf(token, this.count)}.bin`)).get(token);
  }

  private readListing(reader: ByteReader, length: number, inParts: boolean): Listing {
    if (!inParts) {
      const turns = readTurns(reader.take(length));
      return listingOf(turns.length, [turns[0] ?? 0], async () => turns);
    }
    const count = reader.varint();
    const number = reader.varint();
    let first = 0;
    const firsts = Array.from({ length }, () => {
      first += reader.varint();
      return first;
    });
    return listingOf(count, firsts, (part) => this.parts.get(`parts/${number + part}.bin`));
  }
}

function readShard(path: string, payload: Uint8Array): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  const reader = new ByteReader(payload);
  try {
    while (reader.left > 0) entries.set(reader.text(), reader.take(reader.varint()));
  } catch (error) {
    throw new ShardError(path, String(error));
  }
  return entries;
}

function readVocabulary(entry: Uint8Array): VocabularyWord[] {
  const reader = new ByteReader(entry);
  const words: VocabularyWord[] = [];
  let before = "";
  while (reader.left > 0) {
    before = before.slice(0, reader.varint()) + reader.text();
    words.push({ word: before, turns: reader.varint() });
  }
  return words;
}
