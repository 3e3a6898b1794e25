import { describe, expect, it } from "vitest";
import { readSidecar } from "../fixtures/build";

const TEXT = "title: { zh: 书店 }\ncorrections:\n  - paragraph: 书\n  - heading: 店\nlabels:\n  问: lin\n";

describe("the place of a field", () => {
  const placeOf = (...path: (string | number)[]) => {
    const read = readSidecar(TEXT);
    if ("problems" in read) throw new Error("the sidecar of the test is wrong");
    const { line, column } = read.checked.placeOf(path);
    return `${line}:${column}`;
  };

  it("is that of its key", () => {
    expect(placeOf("title")).toBe("1:1");
    expect(placeOf("title", "zh")).toBe("1:10");
    expect(placeOf("labels", "问")).toBe("6:3");
  });

  it("is that of an entry in a list", () => {
    expect(placeOf("corrections", 1)).toBe("4:5");
    expect(placeOf("corrections", 1, "heading")).toBe("4:5");
  });

  it("is that of its nearest parent where it is not there, and the beginning where none is", () => {
    expect(placeOf("title", "en")).toBe("1:1");
    expect(placeOf("corrections", 2, "heading")).toBe("2:1");
    expect(placeOf("pairs", 0, "zh")).toBe("1:1");
    expect(placeOf()).toBe("1:1");
  });
});
