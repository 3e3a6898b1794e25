import { z } from "zod";
import { contrastRatio } from "./contrast";

/** A colour in hexadecimal digits, such as `#17506b`. */
const Colour = z.string().regex(/^#[0-9a-f]{6}$/i);
/** A colour in the light theme and in the dark one. */
const ColourPair = z.strictObject({ light: Colour, dark: Colour });
type ColourPair = z.infer<typeof ColourPair>;

const THEMES = ["light", "dark"] as const;
const NAMES = ["paper", "ink", "muted", "accent", "question", "rule", "mark"] as const;
export type ColourName = (typeof NAMES)[number];

/** The colours where a site chooses none: those of `app/styles/tokens.css`. */
export const USUAL_COLOURS: Readonly<Record<ColourName, ColourPair>> = {
  paper: { light: "#faf9f5", dark: "#15191b" },
  ink: { light: "#23282a", dark: "#d9d9d2" },
  muted: { light: "#5f6668", dark: "#9ba3a4" },
  accent: { light: "#17506b", dark: "#8cc0da" },
  question: { light: "#74481a", dark: "#d8b98a" },
  rule: { light: "#dedcd3", dark: "#31393c" },
  mark: { light: "#f9efc4", dark: "#38341f" },
};

/** Which words stand on which ground. */
const WORDS_ON: readonly (readonly [words: ColourName, ground: ColourName])[] = [
  ["ink", "paper"],
  ["muted", "paper"],
  ["accent", "paper"],
  ["question", "paper"],
  ["ink", "mark"],
];
/** The least contrast of words of the usual size (WCAG 2.2, 1.4.3, level AA). */
const LEAST = 4.5;

/** The colours that a site chooses; words in them must be readable. */
export const Colours = z
  .strictObject({
    paper: ColourPair.exactOptional(),
    ink: ColourPair.exactOptional(),
    muted: ColourPair.exactOptional(),
    accent: ColourPair.exactOptional(),
    question: ColourPair.exactOptional(),
    rule: ColourPair.exactOptional(),
    mark: ColourPair.exactOptional(),
  })
  .superRefine((chosen, context) => {
    const all = { ...USUAL_COLOURS, ...chosen };
    for (const theme of THEMES) {
      for (const [words, ground] of WORDS_ON) {
        const ratio = contrastRatio(all[words][theme], all[ground][theme]);
        // What is no colour has no contrast, and is reported as that.
        if (!(ratio < LEAST)) continue;
        const own = chosen[words] === undefined ? ground : words;
        const found = ratio.toFixed(2);
        const params = {
          zh: `${words} 在 ${ground} 上的对比度不小于 ${LEAST}（${theme} 里现在是 ${found}）`,
          en: `a contrast of ${words} on ${ground} of ${LEAST} or more (it is ${found} in the ${theme} theme)`,
        };
        context.addIssue({ code: "custom", path: [own, theme], message: params.en, params });
      }
    }
  });
export type Colours = z.infer<typeof Colours>;

/** The colours of a site in the light theme. */
export function lightColours(chosen: Colours): Readonly<Record<ColourName, string>> {
  const all = { ...USUAL_COLOURS, ...chosen };
  const { paper, ink, muted, accent, question, rule, mark } = all;
  return {
    paper: paper.light,
    ink: ink.light,
    muted: muted.light,
    accent: accent.light,
    question: question.light,
    rule: rule.light,
    mark: mark.light,
  };
}

/** The chosen colours as a rule of a style sheet, which goes behind that of `tokens.css`; empty where none is chosen. */
export function colourRule(chosen: Colours): string {
  const lines = NAMES.flatMap((name) => {
    const pair = chosen[name];
    return pair === undefined ? [] : [`--color-${name}:var(--light,${pair.light}) var(--dark,${pair.dark})`];
  });
  return lines.length === 0 ? "" : `:root{${lines.join(";")}}`;
}
