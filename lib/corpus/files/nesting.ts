import { type Problem, problem } from "../problems/problems";
import { placeAt, type Source } from "../text/source";

/**
 * Deeper than any text a person has written. The Markdown parser's time grows with the cube of the depth of a list: 200
 * levels take under a second, 400 about seven, 1,000 half a minute.
 */
const DEEPEST = 120;

/**
 * The containers that a line opens or continues: `>` marks, and list markers or their indentation, two columns each.
 */
const CONTAINERS = /^(?:[ \t]*>|[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*/;
const INDENTED_ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Reports a text nested too deeply to be parsed in reasonable time, at the first such line. */
export function checkNesting(source: Source): Problem[] {
  for (const start of source.lineStarts) {
    const end = source.text.indexOf("\n", start);
    const line = source.text.slice(start, end < 0 ? undefined : end);
    const markers = (CONTAINERS.exec(line)?.[0] ?? "").match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    const indent = (INDENTED_ITEM.exec(line)?.[1] ?? "").replaceAll("\t", "    ").length;
    const depth = Math.max(markers, Math.floor(indent / 2));
    if (depth > DEEPEST)
      return [problem("text-too-deep", placeAt(source, start + line.search(/\S/)), { reason: `${depth} levels` })];
  }
  return [];
}
