import { anyOf } from "../text/phrases";
import { VERSION_KINDS, VERSION_NAMES } from "../vocabulary/around";

const ZH = `${anyOf(VERSION_NAMES.zh)}${anyOf(VERSION_KINDS.zh)}?`;
const EN = String.raw`${anyOf(VERSION_NAMES.en)}(?:[ -]${anyOf(VERSION_KINDS.en)})?\s*`;
const OPENS = String.raw`^\s*[*_]{0,2}[[【（(]?`;
const ENDS = String.raw`[*_]{0,2}\s*[：:]?`;

/** Where nothing but an edition can follow, white space may end its name; elsewhere only a bracket or a colon. */
const MARKS = {
  loose: new RegExp(String.raw`${OPENS}(?:${ZH}(?:[\]】）)]|\s*[：:]|\s)|${EN}(?:[\]】）)]|[：:]|\r?\n))${ENDS}`, "iu"),
  strict: new RegExp(String.raw`${OPENS}(?:${ZH}|${EN})(?:[\]】）)]|\s*[：:])${ENDS}\s*`, "iu"),
};

/**
 * The length of the name of an edition at the beginning of a text, with its punctuation: `译文：`, `[EN]`, `English
 * version:`; 0 if there is none.
 */
export function editionMark(text: string, kind: keyof typeof MARKS): number {
  return MARKS[kind].exec(text)?.[0].length ?? 0;
}
