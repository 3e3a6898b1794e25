import type { Budget } from "../index/budget";
import type { ByteRange, FetchFile } from "./packing";

/** Ranges with no more bytes between them are fetched together: that takes less time than another request. */
const GAP = 2048;

interface Wanted extends ByteRange {
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (reason: unknown) => void;
}

/** Fetches ranges of files. Those of one file that are asked for at the same time and lie close together are joined. */
export class RangeJoiner {
  private waiting = new Map<string, Wanted[]>();

  constructor(
    private readonly fetchFile: FetchFile,
    private readonly budget: Budget,
  ) {}

  fetch(path: string, { from, to }: ByteRange): Promise<Uint8Array<ArrayBuffer>> {
    return new Promise((resolve, reject) => {
      if (this.waiting.size === 0) setTimeout(() => this.send());
      this.waiting.set(path, [...(this.waiting.get(path) ?? []), { from, to, resolve, reject }]);
    });
  }

  private send(): void {
    const { waiting } = this;
    this.waiting = new Map();
    for (const [path, wanted] of waiting) {
      for (const group of joined(wanted)) {
        this.sendOne(path, group).catch((error: unknown) => {
          for (const { reject } of group) reject(error);
        });
      }
    }
  }

  private async sendOne(path: string, group: readonly Wanted[]): Promise<void> {
    const from = Math.min(...group.map((one) => one.from));
    const to = Math.max(...group.map((one) => one.to));
    this.budget.book(to - from);
    const bytes = await this.fetchFile(path, { from, to });
    for (const one of group) one.resolve(bytes.subarray(one.from - from, one.to - from));
  }
}

/** Groups of ranges that lie close together. */
function joined(wanted: readonly Wanted[]): Wanted[][] {
  const groups: Wanted[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const one of [...wanted].sort((a, b) => a.from - b.from)) {
    if (one.from - end <= GAP) groups.at(-1)?.push(one);
    else groups.push([one]);
    end = Math.max(end, one.to);
  }
  return groups;
}
