import { readChoice, storeChoice } from "./storage";

/** Settings of the text. They multiply or replace the defaults of the style sheet. */
export interface TypeSettings {
  /** Font size and line height, as multiples of the style sheet's. */
  readonly size: number;
  readonly leading: number;
  /** The Chinese column's share of the width, from 0 to 1. */
  readonly balance: number;
  readonly justified: boolean;
}

export const DEFAULT_TYPE: TypeSettings = { size: 1, leading: 1, balance: 0.5, justified: false };

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
  const { size, leading, balance, justified } = settings;
  storeChoice("type", [size, leading, balance, Number(justified)].join(" "));
  applyType(settings);
}

/** Reads four numbers; one that is missing or out of bounds is replaced by the default. */
function readType(kept: string): TypeSettings {
  const [size, leading, balance, justified] = kept.split(" ").map(Number);
  const within = (value: number | undefined, low: number, high: number, otherwise: number) =>
    value !== undefined && value >= low && value <= high ? value : otherwise;
  return {
    size: within(size, 0.7, 2, DEFAULT_TYPE.size),
    leading: within(leading, 0.7, 1.5, DEFAULT_TYPE.leading),
    balance: within(balance, 0.3, 0.7, DEFAULT_TYPE.balance),
    justified: justified === 1,
  };
}

function applyType({ size, leading, balance, justified }: TypeSettings): void {
  root.style.setProperty("--size", String(size));
  root.style.setProperty("--leading", String(leading));
  // In the middle, each page has the widths that suit its texts.
  const isChosen = balance !== DEFAULT_TYPE.balance;
  root.style.setProperty("--zh", isChosen ? `${balance}fr` : "");
  root.style.setProperty("--en", isChosen ? `${1 - balance}fr` : "");
  root.toggleAttribute("data-justified", justified);
}
