import { turnsHere } from "../dom/turns";
import { shiftPage } from "./bar";

/** Turns laid out at once: some 15 ms on a slow phone, so that scrolling goes on. */
const SLICE = 8;

let far: HTMLElement[] = [];

/**
 * Changes the layout of what is near the window at once, and of the rest soon after, slice by slice, the nearest first. Until
 * then a turn is as high as it was, and empty. In the end all is laid out: what is not is unknown to a screen reader.
 */
export function changeNearFirst(change: () => void): void {
  const all = turnsHere().map((turn) => {
    const { top, bottom, height } = turn.getBoundingClientRect();
    return { turn, height, away: Math.max(top - innerHeight, -bottom) };
  });
  far.forEach(show);
  const hidden = all.filter(({ away }) => away > innerHeight / 2).sort((one, other) => one.away - other.away);
  far = hidden.map(({ turn, height }) => {
    turn.style.cssText = `content-visibility:hidden;height:${height}px`;
    return turn;
  });
  change();
  requestAnimationFrame(laySoon);
}

const laySoon = () => setTimeout(laySlice);

/** Lays out some turns, and keeps that at the top of the window in its place: the first one there that is laid out. */
function laySlice(): void {
  const seen = turnsHere().find((turn) => !turn.style.cssText && turn.getBoundingClientRect().bottom > 0);
  const top = () => seen?.getBoundingClientRect().top ?? 0;
  const before = top();
  far.splice(0, SLICE).forEach(show);
  shiftPage(top() - before);
  if (far.length > 0) laySoon();
}

function show({ style }: HTMLElement): void {
  style.cssText = "";
}
