import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Colours, colourRule, USUAL_COLOURS } from "./colours";
import { contrastRatio } from "./contrast";

test("the usual colours are those of the style sheet, and can be read", () => {
  const tokens = readFileSync("app/styles/tokens.css", "utf8");
  const found = [...tokens.matchAll(/--color-(\w+): var\(--light, (#\w+)\) var\(--dark, (#\w+)\)/g)];
  expect(Object.fromEntries(found.map(([, name, light, dark]) => [name, { light, dark }]))).toEqual(USUAL_COLOURS);
  expect(Colours.safeParse(USUAL_COLOURS).success).toBe(true);
});

test("contrast is as WCAG has it", () => {
  expect(contrastRatio("#000000", "#ffffff")).toBe(21);
  expect(contrastRatio("#ffffff", "#ffffff")).toBe(1);
  // The two greys on white on either side of the least contrast.
  expect(contrastRatio("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(contrastRatio("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test.each([
  ["#737373", []],
  ["#747474", ["a contrast of muted on paper of 4.5 or more (it is 4.44 in the light theme)"]],
])("muted words of %s on the usual paper", (light, faults) => {
  const { error } = Colours.safeParse({ muted: { light, dark: "#9ba3a4" } });
  expect((error?.issues ?? []).map(({ message }) => message)).toEqual(faults);
});

test("a dark paper is at fault where the words are the usual ones", () => {
  const { error } = Colours.safeParse({ paper: { light: "#15191b", dark: "#15191b" } });
  expect(error?.issues.map(({ path }) => path.join("."))).toContain("paper.light");
});

test("chosen colours follow the theme, and none is written where none is chosen", () => {
  expect(colourRule({ accent: { light: "#7a1f1f", dark: "#f0a0a0" } })).toBe(
    ":root{--color-accent:var(--light,#7a1f1f) var(--dark,#f0a0a0)}",
  );
  expect(colourRule({})).toBe("");
});
