import { type FactBlock, type FactClass, readFacts } from "../index/facts";
import type { TurnFacts } from "../index/library";
import { ShardError } from "./checksum";
import { type FetchBytes, FileCache } from "./file-cache";
import { FACT_TURNS } from "./layout";

/** The facts of all turns, fetched block by block on demand and then kept: eight bytes a turn. */
export class FactTable implements TurnFacts {
  /** All classes met so far. */
  readonly classes: FactClass[] = [];
  private readonly classNumbers: Uint32Array;
  private readonly questions: Uint32Array;
  private readonly blocks: FileCache<FactBlock>;
  private readonly read = new Set<number>();

  constructor(
    fetchBytes: FetchBytes,
    private readonly turns: number,
  ) {
    this.classNumbers = new Uint32Array(turns);
    this.questions = new Uint32Array(turns);
    this.blocks = new FileCache(fetchBytes, (_, block) => readFacts(block), TOGETHER);
  }

  /** Loads the facts of these turns, which are in order. */
  async fetch(turns: Uint32Array): Promise<void> {
    const missing = new Set<number>();
    for (const turn of turns) {
      const block = Math.floor(turn / FACT_TURNS);
      if (!this.read.has(block)) missing.add(block);
    }
    const numbers = [...missing];
    for (let at = 0; at < numbers.length; at += TOGETHER) {
      await Promise.all(numbers.slice(at, at + TOGETHER).map((number) => this.take(number)));
    }
  }

  /** The index of a turn's class in `classes`. */
  classOf(turn: number): number {
    return this.classNumbers[turn] ?? 0;
  }

  /** The number of the question that the turn answers; null when it answers none. */
  questionOf(turn: number): number | null {
    const distance = this.questions[turn] ?? 0;
    return distance === 0 ? null : turn - distance;
  }

  private async take(number: number): Promise<void> {
    const path = `facts/${number}`;
    const { classes, classOf, question } = await this.blocks.get(path);
    if (this.read.has(number)) return;
    const first = number * FACT_TURNS;
    if (classOf.length !== Math.min(FACT_TURNS, this.turns - first))
      throw new ShardError(path, "has the wrong number of turns");
    const offset = this.classes.length;
    for (const one of classes) this.classes.push(one);
    this.classNumbers.set(
      classOf.map((place) => place + offset),
      first,
    );
    this.questions.set(question, first);
    this.read.add(number);
  }
}

/** Number of blocks fetched concurrently. */
const TOGETHER = 32;
