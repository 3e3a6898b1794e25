import { expect, it } from "vitest";
import { kindOfName, type NameKind } from "./kinds";

it.each<[string, NameKind]>([
  ["林晓", "full name"],
  ["问", "conventional"],
  // As a court's clerk writes them.
  ["审", "conventional"],
  ["原代", "conventional"],
  ["书", "clause"],
  ["河", "clause"],
  ["市规划院总工程师 乔　慧", "full name"],
  ["市规划院的花园 乔　慧", "clause"],
  ["Woman in green", "name"],
  ["Second man at the back", "name"],
  ["Woman is green", "clause"],
  ["Hope in green", "clause"],
  // Names of accounts.
  ["night-owl", "name"],
  ["tide_clock_77", "name"],
  ["ann8888", "name"],
  ["ann88888", "words"],
  ["lamp", "words"],
  // A person, and who asks or answers with them.
  ["徐老师和三年二班", "name"],
  ["Ann Lake and the crew", "name"],
  ["雨和三年二班", "words"],
  ["徐老师和他的班", "clause"],
  ["钟离铁山", "full name"],
  ["本刊问", "conventional"],
  ["本周问", "clause"],
])("%s is taken for a %s", (name, kind) => {
  expect(kindOfName(name, () => false)).toBe(kind);
});
