import { expect, it } from "vitest";
import { readSidecar } from "../fixtures/build";
import { passagesIn } from "../fixtures/read";
import { makeSource } from "../text/source";
import { settledIn } from "./settled";

it("what an editor quotes settles where it stands; words that are not there, or among no words, settle nothing", () => {
  const text = "问：开了多久？\n\n整整十年。\n\n![](tide.png)\n";
  const settled = (quote: string) => {
    const sidecar = readSidecar(`turns: [{ at: ${quote}, speaker: lin }]\nnobody: [${quote}]\n`);
    if ("problems" in sidecar) return expect.fail();
    const source = makeSource("source.md", text);
    const found = settledIn(source, [source], passagesIn(text), sidecar.checked);
    return { ...found.settled, reported: found.problems.map(({ rule }) => rule) };
  };
  const at = [text.indexOf("整整"), text.indexOf("。")];
  const nothing = { printed: null, turns: [], nobody: [] };
  expect(settled("整整十年")).toEqual({ printed: null, turns: [{ at, speaker: "lin" }], nobody: [at], reported: [] });
  expect(settled("涨水")).toEqual({ ...nothing, reported: ["quote-not-found", "quote-not-found"] });
  expect(settled("tide.png")).toEqual({ ...nothing, reported: ["quote-not-usable", "quote-not-usable"] });
});
