import type { Root } from "mdast";
import { remark } from "remark";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";
import { parseAround } from "./plain-paragraphs";

/** Extensions of remark: what its parser tokenizes, and what it makes of the tokens. */
const EXTENDED = remark()
  // One tilde is a range of numbers in Chinese (5~10 年), not a deletion.
  .use(remarkGfm, { singleTilde: false })
  // Without this, the bold of `**李飞飞：**谢谢` is not seen: CommonMark's flanking rules expect spaces between words.
  .use(remarkCjkFriendly)
  .freeze()
  .data();
const FROM_TOKENS = (EXTENDED.fromMarkdownExtensions ?? []).flat();
const SYNTAX = [
  ...(EXTENDED.micromarkExtensions ?? []).flat(),
  // Pasted transcripts indent answers; four spaces are never program text here, so that construct is off.
  { disable: { null: ["codeIndented"] } },
];
type Syntax = (typeof SYNTAX)[number];

/**
 * What GFM does to a finished tree: it makes links of the addresses that the tokenizer passed over (those in brackets),
 * and the texts that it cuts up for them forget where they stood. Taken out of the parser, to be done when every character
 * knows its place.
 */
const TRANSFORMS = FROM_TOKENS.flatMap(({ transforms }) => transforms ?? []);
const whole = parserOf(SYNTAX);

/** Runs the transforms of GFM on a tree parsed by `parseAs`. */
export function transformTree(root: Root): void {
  for (const transform of TRANSFORMS) transform(root);
}

/**
 * The GFM constructs that can be disabled, each with a pattern without which a text cannot contain it. Tables are tried
 * at every line and addresses at every Latin word; without them parsing takes three quarters of the time.
 */
const CONSTRUCTS: readonly (readonly [sign: RegExp, names: readonly string[]])[] = [
  [/@/, ["emailAutolink"]],
  [/www\./i, ["wwwAutolink"]],
  [/https?:/i, ["protocolAutolink"]],
  [/\[\^/, ["gfmFootnoteDefinition", "gfmFootnoteCall", "gfmPotentialFootnoteCall"]],
  [/\[[\sx]\]/i, ["tasklistCheck"]],
  [/~/, ["strikethrough"]],
  [/\||:-|-:/, ["table"]],
];

/** One parser for each set of disabled constructs so far. */
const parsers = new Map<string, (text: string) => Root>();

/** Parses a text as CommonMark with GFM, without its transforms. */
export function parseAs(text: string): Root {
  return parseAround(text, parseMarked);
}

function parseMarked(text: string): Root {
  const absent = CONSTRUCTS.flatMap(([sign, names]) => (sign.test(text) ? [] : names));
  const key = absent.join(" ");
  const parse = parsers.get(key) ?? parserWithout(new Set(absent));
  parsers.set(key, parse);
  return parse(text);
}

/** Parses a text with all constructs enabled, which must give the same result as `parseAs`. */
export function parseWhole(text: string): Root {
  return whole(text);
}

function parserWithout(absent: ReadonlySet<string>): (text: string) => Root {
  return parserOf(SYNTAX.map((syntax) => syntaxWithout(syntax, absent)));
}

function parserOf(micromarkExtensions: Syntax[]): (text: string) => Root {
  const fromMarkdownExtensions = FROM_TOKENS.map((extension) => ({ ...extension, transforms: [] }));
  const parser = remark().data({ micromarkExtensions, fromMarkdownExtensions }).freeze();
  return (text) => parser.parse(text);
}

/** A tokenizer extension: by kind of content and by character, the constructs that may begin there. */
function syntaxWithout(syntax: Syntax, absent: ReadonlySet<string>): Syntax {
  const isThere = (construct: unknown) =>
    !(
      typeof construct === "object" &&
      construct !== null &&
      "name" in construct &&
      typeof construct.name === "string" &&
      absent.has(construct.name)
    );
  return Object.fromEntries(
    Object.entries(syntax).map(([content, byCharacter]) => [
      content,
      Object.fromEntries(
        Object.entries(byCharacter ?? {}).flatMap(([character, constructs]) => {
          const left = [constructs].flat().filter(isThere);
          return left.length === 0 ? [] : [[character, left]];
        }),
      ),
    ]),
  );
}
