/** A tag of HTML or JSX, as it is printed. */
export interface Tag {
  /** As printed: `Chat` is a component, `p` an element. */
  readonly name: string;
  readonly closes: boolean;
  /** `<br />` */
  readonly closesItself: boolean;
  /** The value of each attribute, without quotation marks or braces; empty for one without a value. */
  readonly attributes: Readonly<Record<string, string>>;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const NAME = String.raw`[A-Za-z][\w.-]*`;
const VALUE = String.raw`"[^"]*"|'[^']*'|\{[^{}]*\}|[^\s"'<>=${"`"}{}]+`;
const ATTRIBUTE = String.raw`[^\s<>="'{}/]+(?:\s*=\s*(?:${VALUE}))?`;
const TAG = new RegExp(String.raw`<(?:/(${NAME})\s*|(${NAME})((?:\s+${ATTRIBUTE})*)\s*(/?))>`, "g");
const ATTRIBUTES = new RegExp(String.raw`([^\s<>="'{}/]+)(?:\s*=\s*(${VALUE}))?`, "g");

/** Everything in a text that has the form of a tag, in order. */
export function tagsOf(text: string): Tag[] {
  return [...text.matchAll(TAG)].map((match): Tag => {
    const [printed, closed, opened = "", attributes = "", slash = ""] = match;
    return {
      name: closed ?? opened,
      closes: closed !== undefined,
      closesItself: slash !== "",
      attributes: attributesOf(attributes),
      start: match.index,
      end: match.index + printed.length,
    };
  });
}

function attributesOf(printed: string): Record<string, string> {
  return Object.fromEntries(
    [...printed.matchAll(ATTRIBUTES)].map(([, name = "", value = ""]) => [name, unquoted(value)]),
  );
}

/** The value of `"left"`, `'left'`, `{left}`, `{"left"}` or `left`. */
function unquoted(value: string): string {
  const inside = /^\{\s*([\s\S]*?)\s*\}$/.exec(value)?.[1] ?? value;
  return /^(["'`])([\s\S]*)\1$/.exec(inside)?.[2] ?? inside;
}

/** Attributes that HTML writes without a value. */
const BARE = /^(?:hidden|open|reversed|itemscope|nowrap|compact|noshade|async|defer)$/i;

/**
 * Whether every attribute has a value, as those of HTML do: in `a<b and b>c` the tag is no tag.
 */
export function hasValues({ attributes }: Tag): boolean {
  return Object.entries(attributes).every(([name, value]) => value !== "" || BARE.test(name));
}
