import { describe, expect, it } from "vitest";
import { passagesIn } from "../fixtures/read";
import { finishLines } from "./finish-lines";

const lines = (text: string, bilingual = true) =>
  finishLines(passagesIn(text), bilingual).map(({ words }) => words.text);

describe("lines that change the language are paragraphs of their own", () => {
  it("from eight characters on", () => {
    expect(lines("河边的书店开了十年。\nten years")).toHaveLength(2);
    expect(lines("河边的书店开了十年。\nten yea.")).toHaveLength(2);
    expect(lines("河边的书店开了十年。\nten yea")).toHaveLength(1);
  });

  it("unless they are part of a sentence", () => {
    expect(lines("他在河边的书店为\nOpen Coast\n（北岸的一个社团）工作。")).toHaveLength(1);
    expect(lines("他在河边的书店。\nOpen Coast\n是北岸的一个社团。")).toHaveLength(1);
    expect(lines("那时候还没有这个名字，\nOpen Coast")).toHaveLength(1);
    expect(lines("She worked for the shop called\n河边的老书店开了十年\nand left.")).toHaveLength(1);
    expect(lines("书店开了整整十年。\nIt opened.\n后来书店就关了门。\nIt closed.")).toHaveLength(4);
  });

  it("where the document has both languages", () => {
    expect(lines("河边的书店开了十年。\nten years", false)).toHaveLength(1);
  });
});

describe("lines of a key of twelve characters and a value stay lines", () => {
  it("where all of them are such", () => {
    expect(lines("作者: 甲\n时间: 今天", false)).toHaveLength(2);
    expect(lines("作者: 甲\n书书书书书书书书书书书书: 乙", false)).toHaveLength(2);
    expect(lines("作者: 甲\n书书书书书书书书书书书书书: 乙", false)).toHaveLength(1);
    expect(lines("作者: 甲\n今天", false)).toHaveLength(1);
  });
});
