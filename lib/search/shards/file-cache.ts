import { ShardError } from "./checksum";

/** Fetches a file of the index by its path. It rejects when the file cannot be had; it never gives half of one. */
export type FetchBytes = (path: string) => Promise<Uint8Array>;

/**
 * Keeps what was read of files of one kind, the most recent ones. What could not be read is not kept, so that asking
 * again fetches again; files that are being read are not fetched twice.
 */
export class Shelf<Read> {
  private readonly kept = new Map<string, Promise<Read>>();

  /**
   * @param read makes sense of the bytes; what it throws becomes a `ShardError` with the path
   * @param most how many are kept
   */
  constructor(
    private readonly fetchBytes: FetchBytes,
    private readonly read: (path: string, bytes: Uint8Array) => Read | Promise<Read>,
    private readonly most: number,
  ) {}

  get(path: string): Promise<Read> {
    const known = this.kept.get(path);
    const reading = known ?? this.fetch(path);
    // The newest last, so that the oldest is the first to go.
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
      throw error instanceof ShardError ? error : new ShardError(path, String(error));
    }
  }

  private makeRoom(): void {
    for (const path of this.kept.keys()) {
      if (this.kept.size <= this.most) return;
      this.kept.delete(path);
    }
  }
}
