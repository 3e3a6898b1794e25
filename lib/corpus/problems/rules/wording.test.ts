import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { yamlName } from "./wording";

describe("a name in a hint", () => {
  it.each([
    "林晓",
    "[Zhou]",
    "【周墨】",
    "Q & A",
    "Lin: the owner",
    "Lin, Xiao",
    "{林晓}",
    "*周墨*",
    "no",
    "3",
    "#1",
    "“晓”",
  ])("%s is read back unchanged", (name) => {
    expect(parse(`lin-xiao: { name: { zh: ${yamlName(name)} } }`)).toEqual({ "lin-xiao": { name: { zh: name } } });
  });

  it("has no quotation marks unless it needs them", () => {
    expect(yamlName("林晓")).toBe("林晓");
    expect(yamlName("Lin Xiao")).toBe("Lin Xiao");
  });
});
