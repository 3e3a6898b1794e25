import { constants, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inflate } from "./inflate";

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

/** Browsers without the format: what they have in its place, or nothing. */
const WITHOUT: readonly (readonly [name: string, stream: unknown])[] = [
  ["decompress nothing", undefined],
  [
    "decompress, but not this",
    class {
      constructor() {
        throw new TypeError("deflate-raw is no format");
      }
    },
  ],
];

describe.each([["decompress", globalThis.DecompressionStream] as const, ...WITHOUT])(
  "browsers that %s",
  (_, stream) => {
    beforeEach(() => void vi.stubGlobal("DecompressionStream", stream));

    it("read what was compressed in any way", async () => {
      await fc.assert(
        fc.asyncProperty(bytes, options, async (bytes, how) => {
          expect(await inflate(new Uint8Array(deflateRawSync(bytes, how)))).toEqual(bytes);
        }),
      );
    });

    it("refuse what is cut off", async () => {
      const compressed = new Uint8Array(deflateRawSync(new TextEncoder().encode("世界模型，世界模型。".repeat(20))));
      for (let length = 0; length < compressed.length; length += 1)
        await expect(inflate(compressed.slice(0, length))).rejects.toThrow();
    });
  },
);
