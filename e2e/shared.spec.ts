import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { hasPage } from "../lib/reader/links/answer-pages";
import { interviews, OUT } from "./site";

/** What Open Graph and Twitter cards ask of a page, by the name of each `meta`. */
const Shared = z.object({
  "og:type": z.literal("article"),
  "og:title": z.string().min(1),
  "og:description": z.string().min(1),
  "og:image": z.string().regex(/\/card\.png\?v=[0-9a-z]+$/),
  "og:image:width": z.literal("1200"),
  "og:image:height": z.literal("630"),
  "og:image:alt": z.string().min(1),
  "twitter:card": z.literal("summary_large_image"),
});

const Reference = z.object({ "@id": z.url() });
const Quotation = z.object({
  "@type": z.union([z.literal("Quotation"), z.tuple([z.literal("Quotation"), z.literal("Answer")])]),
  text: z.string().min(1),
  creator: z.object({ "@type": z.literal("Person"), name: z.string().min(1) }).optional(),
  inLanguage: z.enum(["zh-Hans", "en"]),
  isPartOf: Reference,
  translationOfWork: z.union([Reference, z.object({ "@type": z.literal("CreativeWork") })]).optional(),
});
const Graph = z.object({ "@context": z.literal("https://schema.org"), "@graph": z.array(z.looseObject({})) });

for (const { slug, sections } of interviews) {
  test(`${slug}: every answer says what it is to those who only see a link, in its own words`, () => {
    for (const turn of sections.flatMap(({ turns }) => turns).filter(hasPage)) {
      const folder = join(OUT, "interviews", slug, turn.id);
      const html = readFileSync(join(folder, "index.html"), "utf8");
      const metas = [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)];
      Shared.parse(Object.fromEntries(metas.map(([, name, content]) => [name, content])));
      const picture = readFileSync(join(folder, "card.png"));
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
      const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
      const { "@graph": nodes } = Graph.parse(JSON.parse(json));
      const quotations = nodes.filter((node) => JSON.stringify(node["@type"]).includes("Quotation"));
      for (const [lang, tag] of [["zh", "zh-Hans"] as const, ["en", "en"] as const]) {
        const blocks = turn.rows.flatMap((row) => row[lang]);
        const found = quotations.map((node) => Quotation.parse(node)).find(({ inLanguage }) => inLanguage === tag);
        expect(found?.text ?? "").toBe(blocks.map(({ text }) => text).join("\n\n"));
        expect(found?.creator !== undefined).toBe(blocks.length > 0 && turn.speaker !== null);
        const isTranslation = blocks.length > 0 && blocks[0]?.edition !== "original";
        expect(found?.translationOfWork !== undefined).toBe(isTranslation);
      }
    }
  });
}
