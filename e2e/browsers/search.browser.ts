import { expect } from "@playwright/test";
import { turnsWhere } from "../site";
import { test } from "./fixture";

const WORDS = "潮汐钟";
const found = () => Number(document.querySelector("[data-total]")?.getAttribute("data-total") ?? -1);

test("what is typed is searched, and every character stays", async ({ other }) => {
  await other.open("search/");
  await other.run(() => document.getElementById("q")?.focus(), null);
  await other.type("promise kept in public");
  const right = turnsWhere((text) => /promise kept in public/i.test(text)).length;
  await expect.poll(() => other.run(found, null)).toBe(right);
  expect(await other.run(() => document.querySelector<HTMLInputElement>("#q")?.value, null)).toBe(
    "promise kept in public",
  );
});

test("a hit leads to its words, and back to the list", async ({ other }) => {
  await other.open(`search/?q=${encodeURIComponent(WORDS)}`);
  await expect.poll(() => other.run(found, null)).toBe(turnsWhere((text) => text.includes(WORDS)).length);
  const key = await other.run(() => {
    const hit = document.querySelector("[data-hit]");
    hit?.querySelector("a")?.click();
    return hit?.getAttribute("data-hit");
  }, null);
  const arrived = () =>
    other.run(() => {
      const turn = document.querySelector(":target");
      const { top = -1 } = turn?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight ? turn?.id : "";
    }, null);
  await expect.poll(arrived).toBe(key?.split("#")[1]);
  await other.run(() => history.back(), null);
  await expect.poll(() => other.run(found, null)).toBeGreaterThan(0);
});

test("filters narrow the hits", async ({ other }) => {
  await other.open("search/?q=IR&speaker=wen-hailan");
  await expect.poll(() => other.run(found, null)).toBeGreaterThan(0);
  const names = () =>
    other.run(() => [...document.querySelectorAll("[data-hit] h2")].map((one) => one.textContent), null);
  for (const name of await names()) expect(name).toMatch(/Wen Hailan|温海岚/);
});
