import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CACHE_FOLDER } from "../../lib/io/folders";
import { loadCorpus, loadInterview } from "../../lib/io/load-corpus";
import { hasPage } from "../../lib/reader/links/answer-pages";
import { type Card, cardOf } from "../../lib/reader/share/card";
import { speakerNames } from "../../lib/reader/words/names";
import { settings } from "../environment";
import { cardDrawer } from "./draw-card";

const CACHE = join(CACHE_FOLDER, "cards");
/** What a picture depends on besides its words. */
const MAKERS = ["template.ts", "fonts.ts", "draw-card.ts", "palette-png.ts"].map((name) =>
  join(import.meta.dirname, name),
);

/**
 * Writes the picture of every answer beside its page. A picture whose words, template and fonts are as they were is taken
 * from the cache.
 *
 * @param out the exported site
 * @returns how many had to be drawn
 */
export async function drawCards(out: string): Promise<number> {
  mkdirSync(CACHE, { recursive: true });
  const base = makerHash();
  const placed = allCards().map((card) => {
    const file = join(out, card.path.slice(settings().basePath.length));
    return { card, file, cached: join(CACHE, `${keyOf(card, base)}.png`) };
  });
  // A card is asked for by the page beside it alone.
  const cards = placed.filter(({ file }) => existsSync(dirname(file)));
  const undrawn = cards.filter(({ cached }) => !existsSync(cached));
  const start = performance.now();
  const draw = undrawn.length > 0 ? await cardDrawer() : null;
  for (const { card, cached } of undrawn) {
    const drawn = await draw?.(card);
    if (drawn === undefined) continue;
    writeFileSync(cached, drawn.png);
    if (drawn.missing.length > 0) {
      process.stderr.write(`${card.path}: 〓 ${drawn.missing.join(" ")} · 字体里没有 · not in the fonts\n`);
    }
  }
  for (const { file, cached } of cards) copyFileSync(cached, file);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stderr.write(`${cards.length} cards, ${undrawn.length} drawn, ${seconds} s\n`);
  return undrawn.length;
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
  for (const file of MAKERS) hash.update(readFileSync(file));
  // The fonts and the two programs that draw are fixed by the lockfile.
  return hash.update(readFileSync("package-lock.json")).digest("hex");
}

function keyOf({ sides, speaker, source, date }: Card, base: string): string {
  return createHash("sha256")
    .update(JSON.stringify([base, sides, speaker, source, date]))
    .digest("hex")
    .slice(0, 32);
}
