import { BudgetSpent } from "../index/budget";
import { ShardError } from "./checksum";

/** Fetches a block of the index by its name, such as `text/7`. It rejects when it cannot be fetched whole. */
export type FetchBytes = (name: string) => Promise<Uint8Array>;

/**
 * Caches the most recently used files of one kind, decoded. Failures are not cached, so that a retry fetches again;
 * concurrent requests for a file share one fetch.
 */
export class FileCache<Read, Fetched = Uint8Array> {
  private readonly kept = new Map<string, Promise<Read>>();

  /**
   * @param read decodes the bytes; its errors become a `ShardError` with the path
   * @param most how many files are kept
   */
  constructor(
    private readonly fetchBytes: (name: string) => Promise<Fetched>,
    private readonly read: (path: string, bytes: Fetched) => Read | Promise<Read>,
    private readonly most: number,
  ) {}

  get(path: string): Promise<Read> {
    const known = this.kept.get(path);
    const reading = known ?? this.fetch(path);
    // The newest is last, so that the oldest is evicted first.
    this.kept.delete(path);
    this.kept.set(path, reading);
    if (known === undefined) this.makeRoom();
    return reading;
  }

  private async fetch(path: string): Promise<Read> {
    try {
      return await this.read(path, await this.fetchBytes(path));
    } catch (error) {
      this.kept.delete(path);
      if (error instanceof ShardError || error instanceof BudgetSpent) throw error;
      throw new ShardError(path, String(error), { cause: error });
    }
  }

  private makeRoom(): void {
    for (const path of this.kept.keys()) {
      if (this.kept.size <= this.most) return;
      this.kept.delete(path);
    }
  }
}
