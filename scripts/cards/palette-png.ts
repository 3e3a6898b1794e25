import { crc32, deflateSync } from "node:zlib";

/** Steps of a colour channel that are told apart. Letters on plain paper need few: the eye does not see the difference. */
const STEP = 8;

/**
 * A picture of few colours as a PNG with a palette (PNG specification, third edition, colour type 3): a third of the bytes
 * of one with full colours.
 *
 * @param rgba four bytes a pixel, opaque
 * @returns null where it has more than 256 colours
 */
export function palettePng(rgba: Uint8Array, width: number, height: number): Buffer | null {
  const indexOf = new Map<number, number>();
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const [r = 0, g = 0, b = 0] = [rgba[at], rgba[at + 1], rgba[at + 2]];
      const colour = Math.floor(r / STEP) * 65536 + Math.floor(g / STEP) * 256 + Math.floor(b / STEP);
      const index = indexOf.get(colour) ?? indexOf.size;
      indexOf.set(colour, index);
      if (index > 255) return null;
      lines[y * (width + 1) + 1 + x] = index;
    }
  }
  const palette = Buffer.from(
    [...indexOf.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  for (const [i, step] of palette.entries()) palette[i] = Math.min(255, step * STEP + STEP / 2);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(lines)),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...chunks]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
