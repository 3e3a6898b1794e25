import { constants, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { inflate } from "./inflate";
import { inflateByHand } from "./inflate-by-hand";

/** Bytes that repeat themselves, as text does. */
const bytes = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.nat(60)), { maxLength: 30 })
  .map((pieces) =>
    Uint8Array.from(pieces.flatMap(([piece, times]) => Array.from({ length: times }, () => [...piece]).flat())),
  );

const { Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;
const options = fc.record({
  level: fc.constantFrom(0, 1, 6, 9),
  strategy: fc.constantFrom(Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE),
});

afterEach(() => vi.unstubAllGlobals());

test("what was compressed in any way comes out as it was, by hand too", async () => {
  await fc.assert(
    fc.asyncProperty(bytes, options, async (bytes, how) => {
      const compressed = new Uint8Array(deflateRawSync(bytes, how));
      expect(inflateByHand(compressed)).toEqual(bytes);
      expect(await inflate(compressed)).toEqual(bytes);
    }),
  );
});

test("what is cut off is refused", async () => {
  const compressed = new Uint8Array(deflateRawSync(new TextEncoder().encode("世界模型，世界模型。".repeat(20))));
  for (let length = 0; length < compressed.length; length += 1) {
    expect(() => inflateByHand(compressed.subarray(0, length))).toThrow(RangeError);
    await expect(inflate(compressed.slice(0, length))).rejects.toThrow();
  }
});

test.each([
  ["decompress nothing", undefined],
  [
    "decompress, but not this",
    class {
      constructor() {
        throw new TypeError("deflate-raw is no format");
      }
    },
  ],
])("browsers that %s read it all the same", async (_, stream) => {
  vi.stubGlobal("DecompressionStream", stream);
  const text = "Nothing so useful as a lamp. ".repeat(50);
  expect(new TextDecoder().decode(await inflate(new Uint8Array(deflateRawSync(text))))).toBe(text);
});
