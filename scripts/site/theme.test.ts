import { expect, test } from "vitest";
import { checkedTheme } from "./theme";

test("typefaces are set by the names of fonts", () => {
  const css = '/* ours */\n:root {\n  --font-zh: "Songti SC", serif;\n  --font-en: Georgia, serif;\n}\n';
  expect(checkedTheme(css)).toBe(':root{--font-zh:"Songti SC", serif;--font-en:Georgia, serif}');
  expect(checkedTheme("")).toBe("");
});

test.each([
  ["a rule for the pages", "body { color: red }", "theme.css:1:1"],
  ["a colour", ":root {\n  --color-ink: #fff;\n}", "theme.css:2:3"],
  ["a token that is none", ":root { --font-title: x }", "theme.css:1:9"],
  ["a font of another host", '@import "https://other.example/font.css";', "theme.css:1:1"],
  ["an address", ":root { --font-zh: url(https://other.example/a.woff) }", "theme.css:1:9"],
  ["no style sheet", ":root {", "theme.css:1:1"],
])("%s is refused, with its place", (_, css, place) => {
  expect(() => checkedTheme(css)).toThrow(place);
});
