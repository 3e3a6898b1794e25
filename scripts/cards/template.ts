import { CARD_SIZE, type Card, type CardSide } from "../../lib/reader/share/card";
import type { ColourName } from "../../lib/schema/colours";

/** What satori draws: an element as React would make it, without React. */
interface Element {
  readonly type: "div";
  readonly key: null;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly lang?: string;
    children: unknown;
  };
}

/** Pixels. On a phone a card is some 350 points wide, and 35 pixels are then 10 points: small, and still read. */
const SIZES = { zh: 41, en: 35, alone: 46, mark: 26, speaker: 34, source: 25 } as const;

function box(style: Element["props"]["style"], children: unknown, lang?: string): Element {
  return { type: "div", key: null, props: { style, children, ...(lang === undefined ? {} : { lang }) } };
}

/** What the cards of a site have in common: its name, and its colours in the light theme, since a picture cannot follow the reader's. */
export interface CardLook {
  readonly siteName: string;
  readonly colours: Readonly<Record<ColourName, string>>;
}

/** The words in both languages, large, and below a line who says them, where and when. */
export function cardElement(
  { sides, speaker, source, date }: Card,
  family: { zh: string; en: string },
  { siteName, colours }: CardLook,
): Element {
  const foot = box(
    {
      display: "flex",
      justifyContent: "space-between",
      alignItems: "flex-end",
      paddingTop: 22,
      borderTop: `2px solid ${colours.rule}`,
    },
    [
      box({ display: "flex", flexDirection: "column", maxWidth: 700 }, [
        box({ fontSize: SIZES.speaker, fontWeight: 700, color: colours.accent, lineHeight: 1.35 }, speaker),
        box({ fontSize: SIZES.source, color: colours.muted, lineHeight: 1.4 }, source),
      ]),
      // Beside them, not below: six lines and two marks above leave no room for a third line.
      box(
        { display: "flex", flexDirection: "column", alignItems: "flex-end" },
        [date, siteName].map((line) => box({ fontSize: SIZES.source, color: colours.muted, lineHeight: 1.4 }, line)),
      ),
    ],
  );
  const style = {
    ...{
      display: "flex",
      flexDirection: "column",
      justifyContent: "space-between",
      boxSizing: "border-box",
      ...CARD_SIZE,
    },
    ...{ padding: "44px 64px 36px", background: colours.paper, color: colours.ink, fontFamily: family.zh },
    borderTop: `10px solid ${colours.accent}`,
  };
  const words = box(
    { display: "flex", flexDirection: "column", gap: 26 },
    sides.map((side) => sideElement(side, sides.length === 1, family, colours.muted)),
  );
  return box(style, [words, foot]);
}

function sideElement(
  { lang, words, mark }: CardSide,
  alone: boolean,
  family: { zh: string; en: string },
  muted: string,
): Element {
  const fontSize = alone ? SIZES.alone : SIZES[lang];
  const style = { fontSize, lineHeight: lang === "zh" ? 1.42 : 1.32, fontFamily: family[lang] };
  const said = box(style, words, lang === "zh" ? "zh-CN" : "en");
  const ring = box({ width: 15, height: 15, borderRadius: 8, border: `2px dashed ${muted}`, marginRight: 12 }, "");
  const label = { display: "flex", alignItems: "center", fontSize: SIZES.mark, color: muted, fontFamily: family[lang] };
  const marked = mark === "" ? [] : [box(label, [ring, mark])];
  return box({ display: "flex", flexDirection: "column", gap: 4 }, [said, ...marked]);
}
