import { cutPassage, type Passage } from "../markdown/passages";
import { cutAt, trim } from "../markdown/words";

const NAME = String.raw`(?<name>(?:the |m(?:r|s|rs|iss)\.? )?[\p{L}.'’ -]{2,40}?)`;
/** `DIRECT EXAMINATION (Continued)`, `REDIRECT EXAMINATION BY MS. LAKE:` */
const EXAMINATION = new RegExp(
  String.raw`^(?:further )?(?:(?:re-?)?(?:direct|cross)[- ])?(?:re-?)?examination(?: \((?:continued|resumed)\))?(?: by ${NAME})?:?$`,
  "iu",
);
/** `BY MR. TOVEY:`, with the title that keeps it apart from a byline. */
const BY = /^by (?<name>(?:the court|m(?:r|s|rs|iss)\.? [\p{L}.'’ -]{2,40})):$/iu;

/** What a line of a court transcript says of the questions after it. */
interface Examination {
  /** Who asks them, as printed; null if the line does not say. */
  readonly by: string | null;
}

/** Reads a line that stands before the questions of one party, such as `CROSS-EXAMINATION` or `BY MR. TOVEY:`; null for others. */
export function examinationIn(line: string): Examination | null {
  const found = EXAMINATION.exec(line.trim()) ?? BY.exec(line.trim());
  return found === null ? null : { by: found.groups?.name?.trim() ?? null };
}

/** Makes such a line among others a passage of its own. */
export function cutExaminations(passage: Passage): Passage[] {
  if (passage.kind !== "paragraph" || !/\n|^by |examination/iu.test(passage.words.text)) return [passage];
  const { text } = passage.words;
  const borders = new Set([0, text.length]);
  for (const { 0: line, index } of text.matchAll(/[^\n]+/gu)) {
    if (examinationIn(line) !== null) borders.add(index).add(index + line.length);
  }
  if (borders.size === 2) return [passage];
  const pieces = cutAt(
    passage.nodes,
    [...borders].toSorted((a, b) => a - b),
  );
  return cutPassage(
    passage,
    pieces.map((nodes) => ({ nodes: trim(nodes) })),
  );
}
