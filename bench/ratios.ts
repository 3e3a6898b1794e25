/** What was seen of something, by the part of the evidence, and whether it is what it may be taken for. */
export interface Seen {
  readonly isTrue: boolean;
  readonly parts: Readonly<Record<string, string>>;
}

type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How often one value of a part of the evidence was seen. */
export interface Ratio {
  readonly part: string;
  readonly value: string;
  readonly right: number;
  readonly wrong: number;
  /** The weight in use. */
  readonly weight: number;
  /** The logarithm (natural) of how much likelier it was of what is true than of anything else; null if never seen. */
  readonly measured: number | null;
}

/** Added to each count, so that a value seen of one kind alone has no infinite ratio. */
const ADDED = 0.5;

/** Measures every value that has a weight. */
export function measureRatios(seen: readonly Seen[], weights: Weights): Ratio[] {
  const allRight = seen.filter(({ isTrue }) => isTrue);
  const allWrong = seen.filter(({ isTrue }) => !isTrue);
  return Object.entries(weights).flatMap(([part, values]) => {
    const smoothed = ADDED * Object.keys(values).length;
    const share = (count: number, all: number) => (count + ADDED) / (all + smoothed);
    return Object.entries(values).map(([value, weight]) => {
      const has = ({ parts }: Seen) => parts[part] === value;
      const right = allRight.filter(has).length;
      const wrong = allWrong.filter(has).length;
      const ratio = share(right, allRight.length) / share(wrong, allWrong.length);
      const measured = right + wrong === 0 ? null : Math.log(ratio);
      return { part, value, right, wrong, weight, measured };
    });
  });
}
