import { LANGUAGES } from "../../schema/languages";
import type { SearchTurn } from "../documents/documents";
import { ByteWriter } from "../index/bytes";
import { FiledTurns } from "../index/filed-turns";
import { beginning, isPair } from "../index/token-evidence";
import { readTurnList } from "../index/turn-lists";
import { unionOfAll } from "../index/turn-sets";
import { Buckets } from "./buckets";
import { IN_PARTS, INLINE_BYTES, PART_BYTES, RARE_TURNS, SHARD_BYTES } from "./layout";
import { postingPartsOf } from "./posting-parts";
import { byShortBeginnings, shardOf } from "./prefixes";

/** A shard, or a part of a long posting list. Those of each kind come in the order of their numbers. */
export type PostingBlock = readonly [kind: "shards" | "parts", block: Uint8Array];

/** How postings are laid out. */
export interface PostingPlan {
  /** The tokens with an entry each. */
  readonly exact: readonly string[];
  /** Those filed in buckets, and how many postings they have together. */
  readonly rare: { readonly tokens: readonly string[]; readonly postings: number };
  readonly shards: number;
  /** How many parts there are, or slightly fewer. */
  readonly parts: number;
}

/**
 * Files turns under their tokens, and gives the shards when all are filed. It keeps all postings in memory, but no
 * text.
 */
export class PostingFiler {
  private readonly filed = new FiledTurns();

  add(number: number, turn: SearchTurn): void {
    this.filed.add(number, turn);
  }

  /** Says what `blocks` will give. Call it once, after the last turn. */
  plan(): PostingPlan {
    this.addBeginnings();
    return this.sorted();
  }

  /** The shards and parts. */
  *blocks({ exact, rare, shards }: PostingPlan): Generator<PostingBlock, void> {
    const buckets = new Buckets(shards, rare.postings);
    for (const token of rare.tokens) {
      for (const lang of LANGUAGES) {
        const posting = this.filed.postings[lang].written(token);
        if (posting !== null) buckets.add(token, readTurnList(posting));
      }
    }
    const filed = Array.from({ length: shards }, (): string[] => []);
    for (const token of exact) filed[shardOf(token, shards)]?.push(token);
    let parts = 0;
    for (const [number, tokens] of filed.entries()) {
      const shard = new ByteWriter(SHARD_BYTES);
      buckets.write(number, shard);
      // Sorted neighbours share prefixes, which helps compression.
      for (const token of tokens.sort()) {
        shard.text(token);
        const written = new ByteWriter();
        for (const part of this.writePostings(written, token, parts)) {
          yield ["parts", part];
          parts += 1;
        }
        shard.varint(written.length);
        shard.bytes(written.written());
      }
      yield ["shards", shard.written()];
    }
  }

  private addBeginnings(): void {
    for (const [letters, words] of byShortBeginnings(this.filed.words())) {
      for (const lang of LANGUAGES) {
        const postings = this.filed.postings[lang];
        const found = words.flatMap((word) => postings.written(word) ?? []);
        for (const turn of unionOfAll(found.map(readTurnList))) postings.add(beginning(letters), turn);
      }
    }
  }

  private sorted(): PostingPlan {
    const exact: string[] = [];
    const rare: { tokens: string[]; postings: number } = { tokens: [], postings: 0 };
    let bytes = 0;
    let parts = 0;
    const { zh, en } = this.filed.postings;
    const file = (token: string) => {
      const turns = zh.count(token) + en.count(token);
      if (turns <= RARE_TURNS && isPair(token)) {
        rare.tokens.push(token);
        rare.postings += turns;
        return;
      }
      exact.push(token);
      bytes += inlineLength(zh.length(token)) + inlineLength(en.length(token)) + token.length * 2 + 2;
      parts += partsOf(zh.length(token)) + partsOf(en.length(token));
    };
    for (const token of zh.tokens()) file(token);
    for (const token of en.tokens()) if (zh.count(token) === 0) file(token);
    const shards = Math.max(1, Math.ceil((bytes + Buckets.bytes(rare.postings)) / SHARD_BYTES));
    return { exact, rare, shards, parts };
  }

  private writePostings(writer: ByteWriter, token: string, parts: number): Uint8Array[] {
    const apart: Uint8Array[] = [];
    for (const [at, lang] of LANGUAGES.entries()) {
      const posting = this.filed.postings[lang].written(token);
      if (posting === null) continue;
      if (posting.length <= INLINE_BYTES) {
        writer.varint(posting.length * 4 + at);
        writer.bytes(posting);
        continue;
      }
      const cut = postingPartsOf(posting);
      writer.varint(cut.length * 4 + IN_PARTS + at);
      writer.varint(this.filed.postings[lang].count(token));
      writer.varint(parts + apart.length);
      let before = 0;
      for (const { first, bytes } of cut) {
        writer.varint(first - before);
        before = first;
        apart.push(bytes);
      }
    }
    return apart;
  }
}

/** The number of parts of a posting list of this length, or slightly more; 0 when it is in its shard. */
function partsOf(length: number): number {
  return length <= INLINE_BYTES ? 0 : Math.ceil(length / PART_BYTES);
}

function inlineLength(length: number): number {
  return length <= INLINE_BYTES ? length + 1 : 8 + partsOf(length) * 3;
}
