import { describe, expect, it } from "vitest";
import { type Exchange, isHelp, isManual } from "./faq";

const times = (count: number, exchange: Exchange) => Array.from({ length: count }, () => exchange);
const FREQUENT = { question: "如何退货？", answer: "七天之内都可以。" };

describe("a list of frequent questions", () => {
  it("has seven of ten questions that a reader would ask", () => {
    const other = { question: "书店在河边？", answer: "在河边。" };
    const own = { ...other, answer: "我在河边。" };
    expect(isManual([...times(7, FREQUENT), ...times(2, other), own])).toBe(true);
    expect(isManual([...times(6, FREQUENT), ...times(3, other), own])).toBe(false);
  });

  it("has questions that begin so, or end in 吗", () => {
    const asked = (question: string) => isManual(times(3, { question, answer: "在河边。" }));
    expect(["如何退货？", "1. How do I return it?", "可以退货吗？", "What is it?"].map(asked)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["书店里如何退货？", "So how do I return it?", "吗啡在河边？"].map(asked)).toEqual([false, false, false]);
  });

  it("addresses nobody, and nobody says I, in five questions and answers", () => {
    const other = { question: "书店在河边？", answer: "在河边。" };
    expect(isManual(times(5, other))).toBe(true);
    expect(isManual(times(4, other))).toBe(false);
    expect(isManual([...times(4, other), { ...other, answer: "我在河边。" }])).toBe(false);
    expect(isManual([...times(4, other), { ...other, question: "你在河边？" }])).toBe(false);
  });

  it("has nobody who answers as one person, in fifteen of a hundred answers", () => {
    const own = { ...FREQUENT, answer: "我都可以。" };
    expect(isManual([...times(18, FREQUENT), ...times(3, own)])).toBe(true);
    expect(isManual([...times(17, FREQUENT), ...times(3, own)])).toBe(false);
  });

  it("tells its reader what to do, in seven of ten answers", () => {
    const told = { question: "你们发货吗？", answer: "请填写表格。" };
    const other = { question: "你们在河边吗？", answer: "在河边。" };
    expect(isManual([...times(7, told), ...times(3, other)])).toBe(true);
    expect(isManual([...times(6, told), ...times(4, other)])).toBe(false);
  });

  it("speaks to one person in less than three tenths of the questions", () => {
    const told = { question: "你们发货吗？", answer: "请填写表格。" };
    const one = { question: "你发货吗？", answer: "请填写表格。" };
    expect(isManual([...times(8, told), ...times(3, one)])).toBe(true);
    expect(isManual([...times(7, told), ...times(3, one)])).toBe(false);
  });

  it("has nobody who speaks in the first person, in five questions or more that ask a reader", () => {
    const told = { question: "Do you have room for two?", answer: 'They grieve alone, or with "my friend".' };
    const own = { ...told, answer: "We had room for one." };
    expect(isManual(times(5, told))).toBe(true);
    expect(isManual([...times(4, told), own])).toBe(false);
    expect(isManual(times(4, told))).toBe(false);
  });

  it("is that of a customer if half of them speak of themselves, and nobody answers as one person", () => {
    const self = { question: "Can I bring my dog?", answer: "Small dogs are welcome." };
    const other = { question: "What if it rains?", answer: "We go out in rain." };
    expect(isHelp([self, other])).toBe(true);
    expect(isHelp([self, other, other])).toBe(false);
    expect(isHelp([self, { ...other, answer: "I go out in rain." }])).toBe(false);
    expect(isHelp([])).toBe(false);
    const told = { question: "开门吗？", answer: "请打电话。" };
    const open = { question: "开门吗？", answer: "开。" };
    expect(isHelp([...times(2, told), ...times(3, open)])).toBe(true);
    expect(isHelp([...times(3, told), ...times(5, open)])).toBe(false);
    expect(isHelp([told])).toBe(false);
  });
});
