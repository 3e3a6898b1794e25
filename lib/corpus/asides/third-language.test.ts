import { describe, expect, it } from "vitest";
import { han } from "../fixtures/read";
import { isThirdLanguage } from "./third-language";

describe("a paragraph is in a third language", () => {
  it.each([
    ["Japanese", "蜂が眠っている夜に運びました。"],
    ["Korean", "벌들이 자는 밤에 옮겼습니다."],
    ["Russian", "Мы перенесли их ночью, когда пчёлы спали."],
    ["Arabic", "نقلناها ليلاً والنحل نائم."],
    ["French", "Nous les avons portées la nuit, quand les abeilles dormaient."],
    ["German", "Wir haben sie nachts getragen, als die Bienen schliefen, und das war nicht leicht."],
    ["Spanish", "Las llevamos de noche, cuando las abejas dormían en el prado."],
    ["Vietnamese", "Chúng tôi chuyển tổ ong vào ban đêm."],
    ["Pinyin", "Wǒmen shì yèlǐ bān de, mìfēng dōu shuìzháo le."],
  ])("in %s", (_, text) => {
    expect(isThirdLanguage(text)).toBe(true);
  });

  it.each([
    ["Chinese", "我们是夜里搬的，蜜蜂都睡着了。"],
    ["English", "We carried them at night, when the bees were asleep."],
    ["English names of French things", "We read Le Monde and La Peste in the Rue de la Paix, and that was all of it."],
    ["one name with accents", "Zoë and José Núñez carried them at night, when the bees were asleep and it was dark."],
    ["a の in a Chinese name", "我们在优の良品买了糖。"],
    ["a Japanese word in Chinese", "招牌上写着「いらっしゃいませ」，那是一位从大阪来的老客人在开张那天送给我们的。"],
    ["what begins in Chinese, however it goes on", `${han(400)}${"蜂が眠っている夜に".repeat(50)}`],
    ["a name alone", "La Scala"],
    ["a number", "1953"],
  ])("but not in %s", (_, text) => {
    expect(isThirdLanguage(text)).toBe(false);
  });
});
