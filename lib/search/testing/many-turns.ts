import { Slug, SpeakerId, TurnId } from "../../schema/ids";
import type { Lang } from "../../schema/schema";
import type { QuotedPlace, SearchCorpus } from "../documents/documents";
import { row, turn } from "./turns";

/** Reproducible pseudorandom numbers between 0 and 1 (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function missing(): never {
  throw new RangeError("nothing to pick from");
}

/** Enough turns for several blocks of facts, long posting lists and frequent prefixes. */
export function manyTurns(count: number): SearchCorpus {
  const random = randomOf(1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() ** 2 * items.length)] ?? missing();
  const words = ["世界模型", "世界", "模型", "人工智能", "智能", "研究", "AI系统", "的", "我", "Llama 3", "AI", "飛"];
  const latin = Array.from(
    { length: 40 },
    (_, at) => `inter${"abcdefghij"[at % 10]}${"klmn"[at % 4]}${at % 3 ? "" : "s"}`,
  );
  const text = () =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(random() < 0.6 ? words : latin)).join(
      pick(["", " ", "，", "。"]),
    );
  const people = ["lecun", "li", "lee"].map((id) => SpeakerId.parse(id));
  const slugs = Array.from({ length: Math.ceil(count / 50) }, (_, at) => Slug.parse(`interview-${at}`));
  const turns = Array.from({ length: count }, (_, number) => {
    const said =
      random() < 0.7 ? row({ zh: [text()] }) : row({ zh: random() < 0.3 ? [text()] : [], en: [text(), text()] });
    const [lang, words = ""]: [Lang, string | undefined] = said.zh.length > 0 ? ["zh", said.zh[0]] : ["en", said.en[0]];
    const places: QuotedPlace[] = [[0, lang, 0, 0, Math.ceil(words.length / 2)]];
    return turn(number, [], {
      slug: slugs[Math.floor(number / 50)] ?? missing(),
      kind: number % 2 === 0 ? "question" : pick(["answer", "remark", "narration"]),
      speaker: random() < 0.1 ? null : pick(people),
      role: number % 2 === 0 ? "interviewer" : "guest",
      question: number % 2 === 0 ? null : TurnId.parse(`t${String(number - 1).padStart(5, "0")}`),
      quoted: random() < 0.05 ? [{ speaker: pick(people), places }] : [],
      rows: [said],
    });
  });
  const interviews = slugs.map((slug, at) => ({
    slug,
    title: { en: slug },
    form: "dialogue" as const,
    kinds: {},
    ...(at % 5 === 0 ? {} : { date: `20${10 + (at % 13)}-01-02` }),
  }));
  return { version: 2, interviews, speakers: people.map((id) => ({ id, name: { en: id }, aliases: [] })), turns };
}
