import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { yamlName } from "./wording";

describe("a name that a report says to write", () => {
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
  ])("%s is read back as it is", (name) => {
    expect(parse(`lin-xiao: { name: { zh: ${yamlName(name)} } }`)).toEqual({ "lin-xiao": { name: { zh: name } } });
  });

  it("has no quotation marks where it needs none", () => {
    expect(yamlName("林晓")).toBe("林晓");
    expect(yamlName("Lin Xiao")).toBe("Lin Xiao");
  });
});
