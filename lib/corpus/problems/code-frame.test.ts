import { describe, expect, it } from "vitest";
import { showPlace } from "./code-frame";

describe("the line of a problem", () => {
  it("is shown with a mark under the place", () => {
    expect(showPlace("date: 2023-02-30", 7)).toBe("date: 2023-02-30\n      ^");
  });

  it("is cut around the place if it is long, Chinese two columns wide", () => {
    const line = `${"春".repeat(30)}问：${"秋".repeat(30)}`;
    expect(showPlace(line, 31)).toBe(`…${"春".repeat(18)}问：${"秋".repeat(16)}…\n${" ".repeat(37)}^`);
  });

  it("shows eighteen characters on each side", () => {
    expect(showPlace(`${"a".repeat(18)}b${"c".repeat(17)}`, 19)).toBe(
      `${"a".repeat(18)}b${"c".repeat(17)}\n${" ".repeat(18)}^`,
    );
    expect(showPlace(`${"a".repeat(19)}b${"c".repeat(18)}`, 20)).toBe(
      `…${"a".repeat(18)}b${"c".repeat(17)}…\n${" ".repeat(19)}^`,
    );
  });

  it("keeps the mark in place after a tab and a control character", () => {
    expect(showPlace("a\tb\u0007c", 3)).toBe("a bc\n  ^");
    expect(showPlace("a\tb\u0007c", 5)).toBe("a bc\n   ^");
  });
});
