/** A stretch of text between quotation marks. */
export interface Quotation {
  /** UTF-16 offset in the text of the first character inside the marks. */
  readonly from: number;
  /** End of the words inside, exclusive. */
  readonly to: number;
  /** Whether the closing mark is there; an unclosed quotation runs to the end of its paragraph. */
  readonly closed: boolean;
}

/** Finds the outermost quotations of a paragraph in curly marks; marks inside a quotation belong to it. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === "“") {
      if (depth === 0) from = i + 1;
      depth += 1;
    } else if (text[i] === "”" && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ from, to: i, closed: true });
    }
  }
  if (depth > 0) found.push({ from, to: text.length, closed: false });
  return found.filter(({ from, to }) => text.slice(from, to).trim() !== "");
}

const SAYS =
  "(?:说|说道|说着|道|问|问道|发问|追问|反问|反问道|回答|答道|回应|回应道|喊话|喊|表示|肯定|肯定道|否定|否认|总结|总结道|补充|补充道|澄清|呼吁|发出呼吁|声称|称|直言|坚定地说|said|says|asked|asks|replied|answered)";
/** `他说：“`, `她问，“`, `回答是“`: the words before lead to speech. */
const LEADS_TO_SPEECH = new RegExp(`(?:[：:]\\s*|(?:回答|答案|话)是|(?:${SAYS})[，,])$`, "u");
/** `”勒昆肯定道`, `” he said`: the words behind say who spoke. */
const FOLLOWED_BY_SAYS = new RegExp(`^[，,]?[^。！？“”]{0,14}?${SAYS}`, "u");
const ENDS_LIKE_A_SENTENCE = /[。！？!?…][’」』]?$|，$/u;

/**
 * Whether a quotation is speech and not a term: it is led to by a colon or a verb of speaking, is interrupted or followed
 * by one, or is a whole sentence.
 */
export function isSpeech(text: string, quotation: Quotation): boolean {
  const inside = text.slice(quotation.from, quotation.to);
  const before = text.slice(0, quotation.from - 1);
  if (LEADS_TO_SPEECH.test(before) || ENDS_LIKE_A_SENTENCE.test(inside)) return true;
  return inside.length > LONGEST_TERM && FOLLOWED_BY_SAYS.test(text.slice(quotation.to + 1));
}

/** In the retelling of the five interviews the longest quoted term has 17 characters; speech led to by nothing is longer. */
const LONGEST_TERM = 20;

/** Someone who may be named in the narration, by every form of the name. */
export interface Named<Id> {
  readonly id: Id;
  readonly names: readonly string[];
}

/**
 * Who says a quotation, as far as the narration tells: the person named with a verb of speaking right behind it, else the
 * last one named before it in the same sentence or in the sentence before.
 *
 * @returns undefined where nobody is named
 */
export function speakerOf<Id>(text: string, quotation: Quotation, people: readonly Named<Id>[]): Id | undefined {
  const before = withoutQuotations(text.slice(0, quotation.from - 1));
  // `Lex说：“…”勒昆补充：“…”`: a colon before the words has named their speaker; what follows leads to the next.
  if (!/[：:]\s*$/u.test(before)) {
    const behind = lastNamed(FOLLOWED_BY_SAYS.exec(text.slice(quotation.to + 1))?.[0] ?? "", people);
    if (behind !== undefined) return behind;
  }
  const sentences = before.split(/(?<=[。！？!?])/u);
  for (const sentence of sentences.slice(-2).reverse()) {
    const named = lastNamed(sentence, people);
    if (named !== undefined) return named;
  }
  return undefined;
}

/** Blanks what stands between quotation marks: a name inside somebody's speech is not the speaker. */
function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”/gu, (quoted) => " ".repeat(quoted.length));
}

/** `他问勒昆：`: who is asked or told does not speak. */
const ADDRESSED = /(?:问|告诉|提醒|邀请)$/u;

function lastNamed<Id>(text: string, people: readonly Named<Id>[]): Id | undefined {
  let best: { id: Id; position: number } | undefined;
  for (const { id, names } of people) {
    for (const name of names) {
      const position = text.lastIndexOf(name);
      if (ADDRESSED.test(text.slice(0, Math.max(position, 0)))) continue;
      if (position >= 0 && (best === undefined || position > best.position)) best = { id, position };
    }
  }
  return best?.id;
}
