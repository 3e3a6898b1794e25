import { LANGUAGES, type SearchTurn } from "../documents";
import { ByteWriter } from "../postings/bytes";
import { beginning } from "../postings/evidence";
import { FiledTurns } from "../postings/filed-turns";
import { readTurns } from "../postings/turn-lists";
import { unionOfAll } from "../postings/turn-sets";
import { INLINE_BYTES, PART_BYTES, SHARD_BYTES } from "./layout";
import { partsOf } from "./posting-parts";
import { beginningsOf, firstLetters, GROUP, vocabularyOf } from "./prefixes";
import { hash32 } from "./seal";

/** A file inside the folder of the index, not sealed yet. */
export type Draft = readonly [path: string, payload: Uint8Array];

/** Files turns under their tokens, and gives the shards when all are filed. It holds all postings in memory, but no text. */
export class Filing {
  private readonly filed = new FiledTurns();

  add(number: number, turn: SearchTurn): void {
    this.filed.add(number, turn);
  }

  /**
   * The shards and parts; `shards` says how many of the former. To be called once, after the last turn.
   */
  *files(): Generator<Draft, { readonly shards: number }> {
    const entries = this.entries();
    const bytes = entries.reduce((sum, { length }) => sum + length, 0);
    const shards = Math.max(1, Math.ceil(bytes / SHARD_BYTES));
    const filed = Array.from({ length: shards }, (): Entry[] => []);
    for (const entry of entries) filed[shardOf(entry.token, shards)]?.push(entry);
    let parts = 0;
    for (const [number, some] of filed.entries()) {
      const shard = new ByteWriter(SHARD_BYTES);
      for (const entry of some) {
        const written = new ByteWriter();
        for (const part of entry.write(written, parts)) {
          yield [`parts/${parts}.bin`, part];
          parts += 1;
        }
        shard.text(entry.token);
        shard.varint(written.length);
        shard.bytes(written.written());
      }
      yield [`shards/${number}.bin`, shard.written()];
    }
    return { shards };
  }

  private entries(): Entry[] {
    const words = this.filed.words();
    for (const { letters, from, to } of beginningsOf(words)) {
      for (const lang of LANGUAGES) {
        const found = words.slice(from, to).flatMap((word) => this.filed.postings[lang].written(word) ?? []);
        for (const turn of unionOfAll(found.map(readTurns))) this.filed.postings[lang].add(beginning(letters), turn);
      }
    }
    const tokens = new Set(LANGUAGES.flatMap((lang) => [...this.filed.postings[lang].tokens()]));
    return [...[...tokens].map((token) => this.postingEntry(token)), ...this.vocabularyEntries(words)];
  }

  private postingEntry(token: string): Entry {
    const lengths = LANGUAGES.map((lang) => inlineLength(this.filed.postings[lang].length(token)));
    return {
      token,
      length: lengths.reduce((sum, length) => sum + length, token.length * 2 + 2),
      write: (writer, parts) => this.writePostings(writer, token, parts),
    };
  }

  private writePostings(writer: ByteWriter, token: string, parts: number): Uint8Array[] {
    const apart: Uint8Array[] = [];
    for (const [at, lang] of LANGUAGES.entries()) {
      const posting = this.filed.postings[lang].written(token);
      if (posting === null) continue;
      if (posting.length <= INLINE_BYTES) {
        // Most postings have one turn, and each byte around it counts.
        writer.varint(posting.length * 4 + at);
        writer.bytes(posting);
        continue;
      }
      const cut = partsOf(posting);
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

  private vocabularyEntries(words: readonly string[]): Entry[] {
    const groups = new Map<string, string[]>();
    for (const word of words) {
      const token = vocabularyOf(word);
      const group = groups.get(token);
      if (group === undefined) groups.set(token, [word]);
      else group.push(word);
    }
    return [...groups].map(([token, group]) => ({
      token,
      length: group.reduce((sum, word) => sum + word.length, 0),
      write: (writer) => this.writeVocabulary(writer, group),
    }));
  }

  /** The words of a group in order, each as what it adds to the one before, with the number of its turns. */
  private writeVocabulary(writer: ByteWriter, words: readonly string[]): Uint8Array[] {
    let before = "";
    for (const word of words) {
      let shared = 0;
      while (shared < before.length && before[shared] === word[shared]) shared += 1;
      // A surrogate pair is not cut: half of one is no text.
      if (/[\uD800-\uDBFF]/.test(word.charAt(shared - 1))) shared -= 1;
      writer.varint(shared);
      writer.text(word.slice(shared));
      writer.varint(LANGUAGES.reduce((sum, lang) => sum + this.filed.postings[lang].count(word), 0));
      before = word;
    }
    return [];
  }
}

interface Entry {
  readonly token: string;
  /** About how many bytes it takes in its shard. */
  readonly length: number;
  /** Writes it and gives the parts that stand in files of their own, to be numbered from `parts` on. */
  readonly write: (writer: ByteWriter, parts: number) => readonly Uint8Array[];
}

/** Which of so many shards a token is in: words that begin with the same letters are in the same one. */
export function shardOf(token: string, shards: number): number {
  return hash32(new TextEncoder().encode(firstLetters(token.replace(/[*?]$/, ""), GROUP))) % shards;
}

/** Added to the number of the language where a posting is cut in parts. */
export const IN_PARTS = 2;

function inlineLength(length: number): number {
  return length <= INLINE_BYTES ? length + 1 : 8 + Math.ceil(length / PART_BYTES) * 3;
}
