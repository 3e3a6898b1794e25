import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import satori from "satori";
import { CARD_SIZE, type Card } from "../../lib/reader/share/card";
import { drawable, FAMILIES, loadFonts } from "./fonts";
import { palettePng } from "./palette-png";
import { type CardLook, cardElement } from "./template";

export type CardDrawer = (card: Card) => Promise<DrawnCard>;

interface DrawnCard {
  readonly png: Uint8Array;
  /** Characters that no font here has, drawn as 〓. */
  readonly missing: readonly string[];
}

/** Makes what draws cards: the fonts are read once. */
export async function cardDrawer(look: CardLook): Promise<CardDrawer> {
  const require = createRequire(import.meta.url);
  await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const fonts = loadFonts();
  const toSvg = async (card: Card, missing: Set<string>): Promise<string> =>
    satori(cardElement(card, FAMILIES, look), {
      ...CARD_SIZE,
      fonts,
      // Called for what no font has; nothing is fetched.
      loadAdditionalAsset: async (_code, segment) => {
        for (const character of segment) missing.add(character);
        return [];
      },
    });
  return async (card) => {
    const missing = new Set<string>();
    const first = await toSvg(card, missing);
    const svg = missing.size === 0 ? first : await toSvg(withoutMissing(card, missing), new Set());
    const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    const png = palettePng(picture.pixels, picture.width, picture.height) ?? picture.asPng();
    picture.free();
    return { png, missing: [...missing] };
  };
}

function withoutMissing(card: Card, missing: ReadonlySet<string>): Card {
  const mend = (text: string) => drawable(text, missing);
  const sides = card.sides.map((side) => ({ ...side, words: mend(side.words) }));
  return { ...card, sides, speaker: mend(card.speaker), source: mend(card.source) };
}
