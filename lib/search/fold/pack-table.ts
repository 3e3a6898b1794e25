/**
 * The table of traditional characters as the browser fetches it. Sorted by traditional character, both columns change
 * by small steps, because related characters are neighbours in Unicode. Delta encoding halves the size even after
 * compression.
 */
export interface PackedTable {
  /** Distance from each traditional character to the next. */
  readonly traditional: string;
  /** Distance from each simplified form to the next, zigzag-encoded: even for forwards, odd for backwards. */
  readonly simplified: string;
}

/** Pairs of a traditional character and its simplified form. */
export type CharacterPair = readonly [traditional: string, simplified: string];

/** A step is one character: codes start at `#`, so that nothing needs escaping, and skip the surrogates. */
const [FIRST, SURROGATES, AFTER] = [35, 0xd800, 0x800];

export function packTable(pairs: readonly CharacterPair[]): PackedTable {
  const codes = pairs
    .map(([traditional, simplified]) => [traditional.codePointAt(0) ?? 0, simplified.codePointAt(0) ?? 0] as const)
    .toSorted(([a], [b]) => a - b);
  const step = (value: number) => {
    const code = value + FIRST;
    return String.fromCodePoint(code < SURROGATES ? code : code + AFTER);
  };
  const stepsOf = (column: 0 | 1, write: (step: number) => number) =>
    codes.map((pair, at) => step(write(pair[column] - (codes[at - 1]?.[column] ?? 0)))).join("");
  return {
    traditional: stepsOf(0, (way) => way),
    simplified: stepsOf(1, (way) => (way < 0 ? -2 * way - 1 : 2 * way)),
  };
}

/** Reads what `packTable` wrote. */
export function* unpackTable({ traditional, simplified }: PackedTable): Generator<CharacterPair> {
  const forms = stepsIn(simplified);
  let [from, to] = [0, 0];
  for (const step of stepsIn(traditional)) {
    const way = forms.next().value ?? 0;
    from += step;
    to += way % 2 === 0 ? way / 2 : -(way + 1) / 2;
    yield [String.fromCodePoint(from), String.fromCodePoint(to)];
  }
}

function* stepsIn(column: string): Generator<number, undefined> {
  for (const character of column) {
    const code = character.codePointAt(0) ?? 0;
    yield (code < SURROGATES ? code : code - AFTER) - FIRST;
  }
}
