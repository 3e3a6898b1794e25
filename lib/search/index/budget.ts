/** What a search may fetch. */
export interface Allowance {
  readonly bytes: number;
  readonly requests: number;
}

/**
 * What a search may fetch before a person asks for more: with the manifest, the table of traditional characters and
 * late code, 1 MB in 60 requests.
 */
export const ALLOWANCE: Allowance = { bytes: 950_000, requests: 56 };

/** A search may fetch no more. It is not a failure: what was found until then holds. */
export class BudgetSpent extends Error {
  constructor() {
    super("the budget of the search is spent");
    this.name = "BudgetSpent";
  }
}

/**
 * What the search under way has fetched, and how much more it may. There is one for all searches of a session, since
 * the newest one ends those before it: what they still fetch is booked to the newest.
 */
export class Budget {
  private most: Allowance | null = null;
  private share = 1;
  private bytes = 0;
  private requests = 0;

  /** Begins a search; with null it may fetch everything. */
  begin(most: Allowance | null): void {
    this.most = most;
    this.bytes = 0;
    this.requests = 0;
    this.allow(1);
  }

  /** Lets the next stage spend until this share of the whole is gone, so that something is left for those after it. */
  allow(share: number): void {
    this.share = share;
  }

  /**
   * Books a request before it is sent.
   *
   * @param bytes how many it fetches, or at most; `settle` corrects that
   * @throws BudgetSpent when it would exceed the share
   */
  book(bytes: number): void {
    if (this.most !== null) {
      const isOver = (spent: number, most: number) => spent > most * this.share;
      if (isOver(this.requests + 1, this.most.requests) || isOver(this.bytes + bytes, this.most.bytes)) {
        throw new BudgetSpent();
      }
    }
    this.requests += 1;
    this.bytes += bytes;
  }

  /** Corrects the bytes of a request by this many. */
  settle(difference: number): void {
    this.bytes += difference;
  }

  /** Bytes fetched so far. */
  get spent(): number {
    return this.bytes;
  }
}

/** What a step gives, or this instead when the budget does not suffice for it. */
export async function withinBudget<Given, Instead>(
  step: () => Promise<Given>,
  instead: Instead,
): Promise<Given | Instead> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof BudgetSpent) return instead;
    throw error;
  }
}
