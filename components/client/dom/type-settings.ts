import { readChoice, storeChoice } from "./storage";

/** Typefaces by the names of the style sheet; the first is its default. */
export const ZH_FACES = ["song", "hei", "kai"] as const;
export const EN_FACES = ["serif", "sans"] as const;

/** Settings of the text. They multiply or replace the defaults of the style sheet. */
export interface TypeSettings {
  /** Font size, line height and length of the lines, as multiples of the style sheet's. */
  readonly size: number;
  readonly leading: number;
  readonly width: number;
  /** The Chinese column's share of the width, from 0 to 1. */
  readonly balance: number;
  readonly justified: boolean;
  readonly zhFace: (typeof ZH_FACES)[number];
  readonly enFace: (typeof EN_FACES)[number];
}

export const DEFAULT_TYPE: TypeSettings = {
  size: 1,
  leading: 1,
  width: 1,
  balance: 0.5,
  justified: false,
  zhFace: "song",
  enFace: "serif",
};

const root = document.documentElement;

/** Applies the last settings chosen. */
export function setType(): void {
  const kept = readChoice("type");
  if (kept !== null) applyType(readType(kept));
}

/** The last settings chosen. */
export function chosenType(): TypeSettings {
  return readType(readChoice("type") ?? "");
}

export function chooseType(settings: TypeSettings): void {
  const { size, leading, balance, justified, width, zhFace, enFace } = settings;
  storeChoice("type", [size, leading, balance, Number(justified), width, zhFace, enFace].join(" "));
  applyType(settings);
}

/** Reads what was stored; what is missing or out of bounds is replaced by the default. */
function readType(kept: string): TypeSettings {
  const parts = kept.split(" ");
  const within = (index: number, low: number, high: number, otherwise: number) => {
    const value = Number(parts[index] ?? Number.NaN);
    return value >= low && value <= high ? value : otherwise;
  };
  return {
    size: within(0, 0.7, 2, DEFAULT_TYPE.size),
    leading: within(1, 0.7, 1.5, DEFAULT_TYPE.leading),
    balance: within(2, 0.3, 0.7, DEFAULT_TYPE.balance),
    justified: parts[3] === "1",
    width: within(4, 0.5, 1.5, DEFAULT_TYPE.width),
    zhFace: ZH_FACES.find((face) => face === parts[5]) ?? DEFAULT_TYPE.zhFace,
    enFace: EN_FACES.find((face) => face === parts[6]) ?? DEFAULT_TYPE.enFace,
  };
}

function applyType({ size, leading, width, balance, justified, zhFace, enFace }: TypeSettings): void {
  root.style.setProperty("--size", String(size));
  root.style.setProperty("--leading", String(leading));
  root.style.setProperty("--width", String(width));
  // In the middle, each page has the widths that suit its texts.
  const isChosen = balance !== DEFAULT_TYPE.balance;
  root.style.setProperty("--zh", isChosen ? `${balance}fr` : "");
  root.style.setProperty("--en", isChosen ? `${1 - balance}fr` : "");
  root.toggleAttribute("data-justified", justified);
  root.dataset.faces = `${zhFace} ${enFace}`;
}
