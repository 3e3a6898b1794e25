import { expect, test } from "vitest";
import { asCalled } from "./as-called";

const here = (text: string) => asCalled(text, ".duidu", ".duidu/public/data");

test.each([
  ["npm run corpus:new -- FILE [FILE]", "npx duidu new FILE [FILE]"],
  ["take it in: npm run corpus:new", "take it in: npx duidu new"],
  ["npm run corpus:settle -- id withdrawn", "npx duidu settle id withdrawn"],
  ["npm run --silent corpus:parse -- FILE", "npx duidu parse FILE"],
  ['npm run --silent quote -- "WORDS"', 'npx duidu quote "WORDS"'],
  ["npm run corpus -- --check INTERVIEW", "npx duidu check INTERVIEW"],
  ["再运行 npm run corpus", "再运行 npx duidu build"],
  ["then run npm run corpus, and go on", "then run npx duidu build, and go on"],
  ["npm run build -- [--precompress]", "npx duidu build [--precompress]"],
  ["npm start", "npx duidu start"],
  ["delete public/data", "delete .duidu/public/data"],
])("in a folder of one's own, %s is %s", (text, called) => {
  expect(here(text)).toBe(called);
  expect(asCalled(text, ".", "public/data")).toBe(text);
});

test.each(["npm run corpus:align", "npm run builder", "npm run fuzz -- --runs 3"])("%s stays as it is", (text) => {
  expect(here(text)).toBe(text);
});
