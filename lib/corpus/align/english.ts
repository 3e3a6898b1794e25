import { readEnglishNumber } from "./numbers";

/** English text as content words: function words are dropped, and inflected forms are unified. */

const STOP_WORDS = new Set(
  (
    "a an the and or but nor so if then than as of to in on at by for with from into onto about over under up down out off " +
    "through between among against during before after above below again further once here there when where why how what " +
    "which who whom whose this that these those i you he she it we they me him her us them my your his its our their mine " +
    "yours hers ours theirs myself yourself himself herself itself ourselves themselves am is are was were be been being " +
    "have has had having do does did doing done will would shall should can could may might must ought not no yes very too " +
    "just also only even still such some any each every both all more most much many few other another own same sb sth " +
    "one's s t d ll re ve m let because while until though although however yet etc eg ie"
  ).split(" "),
);

/** Irregular forms that no suffix rule covers. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    "went:go gone:go said:say told:tell made:make came:come took:take taken:take gave:give given:give got:get gotten:get " +
    "knew:know known:know saw:see seen:see thought:think found:find wrote:write written:write bought:buy brought:bring " +
    "built:build began:begin begun:begin became:become ran:run spoke:speak spoken:speak stood:stand sat:sit left:leave " +
    "lost:lose kept:keep held:hold felt:feel heard:hear met:meet paid:pay sent:send sold:sell spent:spend taught:teach " +
    "won:win wore:wear grew:grow grown:grow drew:draw drawn:draw flew:fly fell:fall fallen:fall ate:eat drove:drive " +
    "driven:drive chose:choose chosen:choose broke:break broken:break rose:rise risen:rise led:lead slept:sleep " +
    "understood:understand meant:mean caught:catch fought:fight forgot:forget forgotten:forget laid:lay lay:lie " +
    "men:man women:woman children:child people:person feet:foot teeth:tooth lives:life wives:wife leaves:leaf " +
    "better:good best:good worse:bad worst:bad"
  )
    .split(" ")
    .flatMap((pair): [string, string][] => {
      const [form = "", base = ""] = pair.split(":");
      return [[form, base]];
    }),
);

/** The content words of an English text: stems, and numbers as `#n`. */
export function englishTokens(text: string): string[] {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/\d+(?:,\d+)*(?:\.\d+)?(?:'?s|st|nd|rd|th)?\b|[\p{L}\p{M}]+(?:'[\p{L}]+)?/gu) ?? [];
  const tokens: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const number = readEnglishNumber(words, i);
    if (number !== null) {
      tokens.push(number.token);
      i += number.count - 1;
      continue;
    }
    const word = (words[i] ?? "").replace(/'(?:s|ll|re|ve|d|m|t)?$/, "");
    if (word !== "" && !STOP_WORDS.has(word)) tokens.push(stem(word));
  }
  return tokens;
}

/**
 * Unifies plural, past and -ing forms, after step 1 of Porter, "An algorithm for suffix stripping" (1980), also
 * dropping a final `e` so that `make` and `making` share a stem.
 */
export function stem(word: string): string {
  const base = IRREGULAR.get(word) ?? word;
  if (base.length < 4) return base;
  const singular = base
    .replace(/ies$/, "y")
    .replace(/(ss|sh|ch|x|z)es$/, "$1")
    .replace(/([^suix'])s$/, "$1");
  const cut = singular.replace(/(?:ing|ed|ly)$/, "");
  const isCut = cut !== singular && cut.length >= 3 && /[aeiouy]/.test(cut);
  const root = isCut ? cut.replace(/([bdfgmnprt])\1$/, "$1") : singular;
  return root.replace(/y$/, "i").replace(/(.{2})e$/, "$1");
}
