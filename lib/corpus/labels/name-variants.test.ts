import { describe, expect, it } from "vitest";
import { formAmong, misspellingOf } from "./name-variants";

describe("the name that a name is a misspelling of", () => {
  it.each<[string, string, boolean]>([
    ["林晓", "林小", false],
    ["林晓光", "林小光", true],
    ["林晓光", "林小广", false],
    ["Patricks", "Patrixzs", true],
    ["Patricks", "Patrixzz", false],
    ["Patrick", "Patrixz", false],
    ["Patricks", "Patrixks", true],
    ["提问者1", "提问者2", false],
    ["Reporter A", "Reporter B", false],
    ["学生甲", "学生乙", false],
  ])("%s may be %s: %s", (name, other, may) => {
    expect(misspellingOf(name, [other])).toBe(may ? other : null);
  });

  it("is none where it could be either of two", () => {
    expect(misspellingOf("林晓光", ["林小光", "林晓广"])).toBeNull();
  });
});

describe("the name that a name is another form of", () => {
  it.each<[string, string[], string | null]>([
    ["大卫", ["大卫·罗森塔尔", "林晓"], "大卫·罗森塔尔"],
    ["Dwarkesh Patel", ["Patel"], "Patel"],
    ["LV", ["Linux Voice"], "Linux Voice"],
    ["潘樂華", ["潘乐华", "林晓"], "潘乐华"],
    ["阿叔", ["木工阿叔"], "木工阿叔"],
    ["高老師", ["高", "林"], "高"],
    ["高老", ["高", "林"], null],
    ["祁", ["祁敏", "林晓"], "祁敏"],
    ["祁敏", ["祁"], "祁"],
    ["祁", ["祁敏", "祁大海"], null],
    ["子墨", ["李子墨", "林晓"], "李子墨"],
    ["记者", ["李记者"], null],
    ["船长", ["李船长"], null],
    ["三联", ["三联生活周刊", "林晓"], "三联生活周刊"],
    ["三联", ["三联生活周刊", "三联新闻"], null],
    ["三联", ["三联的人"], null],
    ["彭女", ["彭"], null],
    ["王母", ["王"], null],
    ["祁", ["祁敏河大"], "祁敏河大"],
    ["祁", ["祁敏河大桥"], null],
    ["河", ["河大桥"], null],
    ["前哨", ["《前哨》", "林晓"], "《前哨》"],
    ["Lv", ["Linux Voice"], null],
    ["L", ["Linux"], null],
    ["Patel", ["Dwarkesh Patel", "Anna Patel"], null],
    ["大卫·罗森", ["大卫", "罗森"], null],
    ["Patel", ["Patel"], null],
    ["", ["Patel"], null],
  ])("%s among %j: %s", (name, names, form) => {
    expect(formAmong(name, names)).toBe(form);
  });
});
