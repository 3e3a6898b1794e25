/** A source file as text, with its line starts. */
export interface Source {
  /** Name of the file inside its folder, as used in blocks. */
  readonly file: string;
  /** Path of the file, as used in reports. */
  readonly path: string;
  /** The whole text, byte-order mark and line ends included: every offset below is a UTF-16 offset into it. */
  readonly text: string;
  /** UTF-16 offset of the beginning of each line; lines end with LF, CR LF or CR. */
  readonly lineStarts: readonly number[];
}

/** A place in a file: 1-based line, 1-based column in UTF-16 units, as editors count. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Indexes the lines of a text.
 *
 * @param path path of the file, with `/` between its parts
 */
export function makeSource(path: string, text: string): Source {
  const lineStarts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(end.index + end[0].length);
  return { file: path.split("/").at(-1) ?? path, path, text, lineStarts };
}

/** The 1-based line of a UTF-16 offset. */
export function lineAt(source: Source, offset: number): number {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The place of a UTF-16 offset. */
export function placeAt(source: Source, offset: number): Place {
  const line = lineAt(source, offset);
  return { file: source.path, line, column: offset - (source.lineStarts[line - 1] ?? 0) + 1 };
}
