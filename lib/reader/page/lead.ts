import type { Lang, Row } from "../../schema/schema";
import { excerptAtPhrase } from "../words/excerpt";

/** What a preview of two lines holds on a phone, in columns (see `excerpt`). */
const COLUMNS = 80;
/** From this share of words that are addresses or stand in links on, a paragraph says only where something is. */
const MOSTLY_LINK = 0.5;

/**
 * The words that a preview of front or back matter begins with: the first paragraph that says something, not a link to the
 * source, an address or the name of a file. Empty if there is none.
 */
export function leadOf(rows: readonly Row[], lang: Lang): string {
  const blocks = rows.flatMap((row) => row[lang]);
  const telling = blocks.find(({ html, text }) => {
    const linked =
      html
        .match(/<a\b[^>]*>.*?<\/a>/gs)
        ?.join("")
        .replace(/<[^>]*>/g, "") ?? "";
    const addresses = text.match(/\S*(?:https?:\/\/|\.\w{2,4}\b)\S*/g)?.join("") ?? "";
    return /\p{L}/u.test(text) && Math.max(linked.length, addresses.length) < MOSTLY_LINK * text.length;
  });
  return telling === undefined ? "" : excerptAtPhrase(telling.text, COLUMNS);
}
