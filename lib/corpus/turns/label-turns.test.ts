import { expect, it } from "vitest";
import { passagesIn } from "../fixtures/read";
import { turnsByLabels } from "./label-turns";

it("a block quote with labels is cut into its turns; where only code in it has one, it stays whole", () => {
  const kinds = (quote: string) => {
    const passages = passagesIn(`问：早吗？\n\n答：早。\n\n${quote}\n`);
    return turnsByLabels(passages, () => false, false).passages.map(({ kind, opens }) => opens?.label ?? kind);
  };
  expect(kinds("> 店里的规矩\n>\n> 问：晚吗？")).toEqual(["问", "答", "paragraph", "问"]);
  expect(kinds("> 店里的规矩\n>\n> ```\n> 问：晚吗？\n> ```")).toEqual(["问", "答", "whole"]);
});
