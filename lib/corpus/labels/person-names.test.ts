import { describe, expect, it } from "vitest";
import { isOffice } from "./job-titles";
import { isFullName, isPhrase, mayBePerson } from "./person-names";

describe("the form of a name", () => {
  it.each<[string, boolean, boolean]>([
    ["周墨", true, true],
    ["欧阳修远", true, true],
    ["周墨河边店", false, false],
    ["周", false, true],
    ["大卫·罗森塔尔", true, true],
    ["林 晓光", true, true],
    ["张老师", true, true],
    ["观众 3", true, true],
    ["读者甲", true, true],
    ["Ana Ruiz", true, true],
    ["Dr. Jane van Roe", true, true],
    ["MR. SMITH", true, true],
    ["u/rowfan", true, true],
    ["@rowfan", true, true],
    ["THE COURT", true, true],
    ["The Court", false, false],
    ["First Things", false, false],
    ["Ana", false, true],
    ["ana", false, false],
    ["The", false, false],
    ["Q", false, false],
    ["老王", false, true],
    ["老王子", false, false],
    ["「河边」", false, true],
    ["「河边", false, false],
    ["🙂 周墨", true, true],
    ["【周墨】", true, true],
    ["好处", false, false],
    ["书店", false, false],
    // clocks, days and months
    ["周三", false, false],
    ["周日晚上", false, false],
    ["周三元", true, true],
    ["凌晨", false, false],
    ["凌晨风", true, true],
    ["10:30", false, false],
    ["上午十点", false, false],
    ["三月", false, false],
    ["小时", false, false],
    ["小石", false, true],
    ["Monday", false, false],
    ["Sunday Morning", false, false],
    ["Early March", false, false],
    ["Late May", false, false],
    ["May", false, true],
    ["Sun", false, true],
    ["April Morrow", true, true],
    ["Marcha", false, true],
    // phrases that lead to something
    ["答案是", false, false],
    ["方法是", false, false],
    ["方是", false, false],
    ["方小是非", false, false],
    // connectives
    ["于是", false, false],
    ["于洋", true, true],
    ["尤其", false, false],
    ["但是", false, false],
    ["因此", false, false],
    ["所以", false, false],
    ["比如", false, false],
    ["However", false, false],
    ["Howe", false, true],
    ["Therefore", false, false],
    ["For Example", false, false],
    ["Note", false, false],
    ["Noteworth", false, true],
    // first words of headings
    ["项目", false, false],
    ["项目华", true, true],
    ["关键", false, false],
    ["关山月", true, true],
    ["老实", false, false],
    ["老石", false, true],
  ])("%s: a full name %s, somebody's %s", (name, full, person) => {
    expect([isFullName(name), mayBePerson(name)]).toEqual([full, person]);
  });

  it.each<[string, boolean]>([
    ["Be kind", true],
    ["Ana Ruiz", false],
    ["Vincent van Gogh", false],
    ["Ana the great", true],
    ["Ana", false],
    ["be kind", false],
  ])("%s is a phrase: %s", (name, phrase) => {
    expect(isPhrase(name)).toBe(phrase);
  });
});

describe("what somebody is and where", () => {
  it.each<[string, boolean]>([
    ["某大学计算机系教授", true],
    ["《河边》记者", true],
    ["河边周刊", true],
    ["公司顾问", true],
    ["你是教授", false],
    ["他说的教授", false],
    ["开了十年", false],
    ["Professor of Hydrology", true],
    ["CEO", true],
    ["co-founder of the shop", true],
    ["Northfield University", true],
    ["The University of the North", true],
    ["who is a professor", false],
    ["thank the professor", false],
    ["a shop by the river", false],
  ])("%s: %s", (words, office) => {
    expect(isOffice(words)).toBe(office);
  });
});
