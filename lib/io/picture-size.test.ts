import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, it } from "vitest";
import { pictureSize } from "./picture-size";

const folder = mkdtempSync(join(tmpdir(), "duidu-pictures-"));
afterAll(() => rmSync(folder, { recursive: true }));

const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: "#369" } });
const size = (path: string) => pictureSize(folder, path);

it.each(["png", "jpeg", "webp", "gif", "avif"] as const)(
  "a picture has the size that it is shown in: %s",
  async (format) => {
    writeFileSync(join(folder, `door.${format}`), await picture.clone().toFormat(format).toBuffer());
    expect(size(`door.${format}`)).toEqual({ width: 40, height: 30 });
  },
);

it("a photograph that lies on its side is as wide as it is shown", async () => {
  writeFileSync(join(folder, "side.jpg"), await picture.clone().jpeg().withMetadata({ orientation: 6 }).toBuffer());
  expect(size("side.jpg")).toEqual({ width: 30, height: 40 });
});

it("what is no picture, could run, or is outside of the folder is none", async () => {
  const png = await picture.clone().png().toBuffer();
  mkdirSync(join(folder, "images"));
  writeFileSync(join(folder, "images", "door.PNG"), png);
  expect(size("images/door.PNG")).toEqual({ width: 40, height: 30 });
  writeFileSync(join(folder, "words.png"), "words");
  writeFileSync(join(folder, "door.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>");
  writeFileSync(join(folder, "door.bin"), png);
  symlinkSync(join(folder, "door.png"), join(folder, "link.png"));
  symlinkSync(tmpdir(), join(folder, "out"));
  const inside = folder.split("/").at(-1) ?? "";
  const none = [
    "words.png",
    "door.svg",
    "door.bin",
    "link.png",
    `out/${inside}/door.png`,
    `../${inside}/door.png`,
    "images",
    "",
    "a\0.png",
    `${"图".repeat(100)}.png`,
  ];
  expect(none.filter((path) => size(path) !== null)).toEqual([]);
});
