import { describe, expect, it } from "vitest";
import { encodeGb18030, encodeUtf16 } from "../fixtures/encode";
import { encodingOf } from "./encoding";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("the encoding of a file is told", () => {
  it("by a mark", () => {
    expect(encodingOf(Uint8Array.of(0xff, 0xfe))).toBe("utf-16le");
    expect(encodingOf(Uint8Array.of(0xfe, 0xff))).toBe("utf-16be");
    expect(encodingOf(Uint8Array.of(0xff, 0x41))).toBe("utf-8");
  });

  it("by zero bytes, from a quarter on, in what may be UTF-8 too", () => {
    expect(encodingOf(encodeUtf16("a \u5051\u5051", "le"))).toBe("utf-16le");
    expect(encodingOf(encodeUtf16("a \u5051\u5051\u5051", "le"))).toBe("utf-8");
    expect(encodingOf(utf8(""))).toBe("utf-8");
  });

  it("by nine in ten readable characters in UTF-16", () => {
    expect(encodingOf(encodeUtf16("店店店店店店店店店 \uE000", "le"))).toBe("utf-16le");
    expect(encodingOf(encodeUtf16("店店店店店店店店 \uE000", "le"))).not.toBe("utf-16le");
  });

  it("by three in four frequent characters in GB18030", () => {
    expect(encodingOf(encodeGb18030("书店书鱻"))).toBe("gb18030");
    expect(encodingOf(encodeGb18030("书店鱻"))).toBe("utf-8");
  });

  it("by characters of four bytes in GB18030, which count as one", () => {
    const rare = [0x95, 0x32, 0x82, 0x36];
    expect(encodingOf(Uint8Array.from([...rare, ...encodeGb18030("书店书")]))).toBe("gb18030");
    expect(encodingOf(Uint8Array.from([...rare, ...encodeGb18030("书店")]))).toBe("utf-8");
  });
});
