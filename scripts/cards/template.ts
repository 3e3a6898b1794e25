import { CARD_SIZE, type Card, type CardSide } from "../../lib/reader/share/card";

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

/** The colours of the pages in light (`app/styles/tokens.css`): a picture cannot follow the reader's theme. */
const PAPER = "#faf9f5";
const INK = "#23282a";
const MUTED = "#5f6668";
const ACCENT = "#17506b";
const RULE = "#dedcd3";

/** Pixels. On a phone a card is some 350 points wide, and 35 pixels are then 10 points: small, and still read. */
const SIZES = { zh: 41, en: 35, alone: 46, mark: 26, speaker: 34, source: 25 } as const;

function box(style: Element["props"]["style"], children: unknown, lang?: string): Element {
  return { type: "div", key: null, props: { style, children, ...(lang === undefined ? {} : { lang }) } };
}

/** The words in both languages, large, and below a line who says them, where and when. */
export function cardElement({ sides, speaker, source, date }: Card, family: { zh: string; en: string }): Element {
  const foot = box(
    {
      display: "flex",
      justifyContent: "space-between",
      alignItems: "flex-end",
      paddingTop: 22,
      borderTop: `2px solid ${RULE}`,
    },
    [
      box({ display: "flex", flexDirection: "column", maxWidth: 700 }, [
        box({ fontSize: SIZES.speaker, fontWeight: 700, color: ACCENT, lineHeight: 1.35 }, speaker),
        box({ fontSize: SIZES.source, color: MUTED, lineHeight: 1.4 }, source),
      ]),
      // Beside them, not below: six lines and two marks above leave no room for a third line.
      box(
        { display: "flex", flexDirection: "column", alignItems: "flex-end" },
        [date, "Duidu 对读"].map((line) => box({ fontSize: SIZES.source, color: MUTED, lineHeight: 1.4 }, line)),
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
    ...{ padding: "44px 64px 36px", background: PAPER, color: INK, fontFamily: family.zh },
    borderTop: `10px solid ${ACCENT}`,
  };
  const words = box(
    { display: "flex", flexDirection: "column", gap: 26 },
    sides.map((side) => sideElement(side, sides.length === 1, family)),
  );
  return box(style, [words, foot]);
}

function sideElement({ lang, words, mark }: CardSide, alone: boolean, family: { zh: string; en: string }): Element {
  const fontSize = alone ? SIZES.alone : SIZES[lang];
  const style = { fontSize, lineHeight: lang === "zh" ? 1.42 : 1.32, fontFamily: family[lang] };
  const said = box(style, words, lang === "zh" ? "zh-CN" : "en");
  const ring = box({ width: 15, height: 15, borderRadius: 8, border: `2px dashed ${MUTED}`, marginRight: 12 }, "");
  const label = { display: "flex", alignItems: "center", fontSize: SIZES.mark, color: MUTED, fontFamily: family[lang] };
  const marked = mark === "" ? [] : [box(label, [ring, mark])];
  return box({ display: "flex", flexDirection: "column", gap: 4 }, [said, ...marked]);
}
