import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadCorpus, loadInterview, loadSite } from "../../lib/io/load-corpus";
import { hasPage } from "../../lib/reader/links/answer-pages";
import { type Card, cardOf } from "../../lib/reader/share/card";
import { inOneLine, speakerNames } from "../../lib/reader/words/names";
import { lightColours } from "../../lib/schema/colours";
import { programFiles } from "../content/stamp";
import { settings } from "../environment";
import { steps } from "../progress";
import { Refusal } from "../refusal";
import { keepCard, keptCard } from "./card-cache";
import type { CardDrawer } from "./draw-card";
import type { CardLook } from "./template";

/** What a picture depends on besides its words. */
const MAKERS = ["template.ts", "fonts.ts", "draw-card.ts", "palette-png.ts"].map((name) => `scripts/cards/${name}`);

/**
 * Writes the picture of every answer beside its page. A picture whose words, template and fonts are as they were is taken
 * from the cache.
 *
 * @param out the exported site
 * @returns how many had to be drawn
 */
export async function drawCards(out: string): Promise<number> {
  const { name, colours, cards: wanted } = loadSite();
  if (wanted === "none") return 0;
  const look: CardLook = { siteName: inOneLine(name), colours: lightColours(colours) };
  const base = `${makerHash()} ${JSON.stringify(look)}`;
  const start = performance.now();
  let [count, drawn] = [0, 0];
  let draw: CardDrawer | null = null;
  const cards = allCards();
  const step = steps(cards.length, "正在画卡片", "drawing cards");
  for (const card of cards) {
    step();
    const file = join(out, card.path.slice(settings().basePath.length));
    // A card is asked for by the page beside it alone.
    if (!existsSync(dirname(file))) continue;
    const key = keyOf(card, base);
    let png = keptCard(key);
    if (png === null) {
      draw ??= await drawerOf(look);
      png = await drawnCard(draw, card);
      keepCard(key, png);
      drawn += 1;
    }
    writeFileSync(file, png);
    count += 1;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stderr.write(`${count} cards, ${drawn} drawn, ${seconds} s\n`);
  return drawn;
}

/** What draws cards. The packages for it need not be installed. */
async function drawerOf(look: CardLook): Promise<CardDrawer> {
  try {
    const { cardDrawer } = await import("./draw-card");
    return await cardDrawer(look);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && /MODULE_NOT_FOUND$/.test(String(error.code)))) throw error;
    throw new Refusal(
      "画卡片的包没有装：npm install --include=optional，或在 site.yml 里写 cards: none",
      "the packages that draw cards are not installed: npm install --include=optional, or write cards: none in site.yml",
    );
  }
}

async function drawnCard(draw: CardDrawer, card: Card): Promise<Uint8Array> {
  const { png, missing } = await draw(card);
  if (missing.length > 0)
    process.stderr.write(`${card.path}: 〓 ${missing.join(" ")} · 字体里没有 · not in the fonts\n`);
  return png;
}

function allCards(): Card[] {
  const { interviews, speakers } = loadCorpus();
  const names = speakerNames(speakers);
  return interviews.flatMap(({ slug }) => {
    const interview = loadInterview(slug);
    const turns = interview.sections.flatMap((section) => section.turns).filter(hasPage);
    return turns.map((turn) => cardOf(interview, turn, names));
  });
}

function makerHash(): string {
  const hash = createHash("sha256");
  // The fonts and the two programs that draw are fixed by the versions of the packages.
  for (const file of programFiles(...MAKERS)) hash.update(readFileSync(file));
  return hash.digest("hex");
}

function keyOf({ sides, speaker, source, date }: Card, base: string): string {
  return createHash("sha256")
    .update(JSON.stringify([base, sides, speaker, source, date]))
    .digest("hex")
    .slice(0, 32);
}
