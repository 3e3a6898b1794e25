import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FixedBead } from "../corpus/align/fixed-beads";
import { alignTexts, learnModel, type Parallel } from "../corpus/align/model";
import { type AlignmentScore, f1, formatBead, readBeads, scoreBeads } from "../corpus/align/score";
import { splitSentences } from "../corpus/align/sentences";
import { PARAGRAPH_SHAPES } from "../corpus/align/shapes";
import { buildCorpus } from "../corpus/build-corpus";
import { SURE_SENTENCE } from "../corpus/pairing/pair-sentences";
import { EMPTY_LOCKFILE } from "../corpus/permalinks/assign-ids";
import { Sidecar } from "../corpus/sidecar/sidecar";
import { makeSource } from "../corpus/text/source";
import { Slug } from "../schema/ids";
import type { Block, Interview, Lang, Row } from "../schema/schema";
import { loadLexicon } from "./load-lexicon";
import { readCheckedInterviews } from "./testing/checked-interviews";

const interviews = readCheckedInterviews();
/** Interviews whose sentences a person paired. */
const GOLD = join("lib", "corpus", "align", "gold");
const withGold = interviews.filter(({ slug }) => existsSync(join(GOLD, `${slug}.sentences`)));

const cut = (text: string, lang: Lang) => splitSentences(text, lang).map(([start, end]) => text.slice(start, end));
const sentences = (blocks: readonly Block[], lang: Lang) => blocks.flatMap(({ text }) => cut(text, lang));
const rowsOf = (interview: Interview) => interview.sections.flatMap(({ turns }) => turns.flatMap(({ rows }) => rows));

describe.each(withGold)("sentences of $slug, against what was read", ({ slug, sections }) => {
  const parts = sections.flatMap(({ turns }) =>
    turns.map(({ rows }) => ({
      zh: sentences(
        rows.flatMap(({ zh }) => zh),
        "zh",
      ),
      en: sentences(
        rows.flatMap(({ en }) => en),
        "en",
      ),
    })),
  );
  const gold = readBeads(readFileSync(join(GOLD, `${slug}.sentences`), "utf8"));
  const model = learnModel(parts, loadLexicon());
  const found = parts.map((part) => alignTexts(model, part, model.sentences));

  it("the gold standard covers every sentence once, in order", () => {
    expect(gold.map((beads) => beads.flatMap(({ left: zh }) => zh))).toEqual(parts.map(({ zh }) => [...zh.keys()]));
    expect(gold.map((beads) => beads.flatMap(({ right: en }) => en))).toEqual(parts.map(({ en }) => [...en.keys()]));
  });

  it("strict F1 is at least .94, although the Chinese is abridged and a free translation", () => {
    expect(f1(found.map((beads, i) => scoreBeads(beads, gold[i] ?? [])))).toBeGreaterThanOrEqual(0.94);
  });

  it("at least 99 % of the pairs marked sure are right, and most are marked sure", () => {
    const right = new Set(gold.flatMap((beads, i) => beads.map((bead) => `${i} ${formatBead(bead)}`)));
    const all = found.flatMap((beads, i) => beads.map((bead) => ({ ...bead, name: `${i} ${formatBead(bead)}` })));
    const sure = all.filter(
      ({ left: zh, right: en, probability }) => probability >= SURE_SENTENCE && zh.length * en.length > 0,
    );
    expect(sure.filter(({ name }) => right.has(name)).length / sure.length).toBeGreaterThanOrEqual(0.99);
    expect(sure.length / all.length).toBeGreaterThan(0.75);
  });
});

/** One-to-one paragraph pairs of the editions. */
const pairs = interviews
  .flatMap(rowsOf)
  .flatMap(({ zh: [zh], en: [en], match }: Row) =>
    zh !== undefined && en !== undefined && match === "sure" ? [{ zh: zh.text, en: en.text }] : [],
  );

type Change = "split zh" | "split en" | "omit zh" | "omit en" | "none";
/** A fifth of the paragraphs are split, one in fifty omitted. */
const change = fc.oneof(
  { weight: 10, arbitrary: fc.constant<Change>("split zh") },
  { weight: 10, arbitrary: fc.constant<Change>("split en") },
  { weight: 1, arbitrary: fc.constant<Change>("omit zh") },
  { weight: 1, arbitrary: fc.constant<Change>("omit en") },
  { weight: 78, arbitrary: fc.constant<Change>("none") },
);
const changed = fc
  .tuple(fc.nat(pairs.length - 1), fc.array(change, { minLength: 5, maxLength: 40 }))
  .map(([from, changes]) => changeAll(pairs.slice(from, from + changes.length), changes));

function halves(text: string, lang: Lang): string[] {
  const parts = cut(text, lang);
  const middle = Math.ceil(parts.length / 2);
  const joint = lang === "zh" ? "" : " ";
  return [parts.slice(0, middle), parts.slice(middle)].flatMap((half) => (half.length > 0 ? [half.join(joint)] : []));
}

function changeAll(chosen: typeof pairs, changes: readonly Change[]): { parallel: Parallel; gold: FixedBead[] } {
  const [zh, en]: [string[], string[]] = [[], []];
  const gold = chosen.map((pair, i): FixedBead => {
    const kind = changes[i] ?? "none";
    const own = (side: Lang) =>
      kind === `omit ${side}` ? [] : kind === `split ${side}` ? halves(pair[side], side) : [pair[side]];
    const [left, right] = [own("zh"), own("en")];
    const bead = { left: left.map((_, k) => zh.length + k), right: right.map((_, k) => en.length + k) };
    zh.push(...left);
    en.push(...right);
    return bead;
  });
  return { parallel: { zh, en }, gold };
}

describe("paragraphs that were split or omitted", () => {
  it("are each in one bead, in order; F1 is at least .95", () => {
    const scores: AlignmentScore[] = [];
    const lexicon = loadLexicon();
    fc.assert(
      fc.property(changed, ({ parallel, gold }) => {
        const parts = {
          zh: parallel.zh.flatMap((text) => cut(text, "zh")),
          en: parallel.en.flatMap((text) => cut(text, "en")),
        };
        const beads = alignTexts(learnModel([parts], lexicon), parallel, PARAGRAPH_SHAPES);
        expect(beads.flatMap(({ left: zh }) => zh)).toEqual([...parallel.zh.keys()]);
        expect(beads.flatMap(({ right: en }) => en)).toEqual([...parallel.en.keys()]);
        scores.push(scoreBeads(beads, gold));
      }),
      { numRuns: 60 },
    );
    expect(f1(scores)).toBeGreaterThanOrEqual(0.95);
  });
});

/** The turns of the editions: their first paragraphs. */
const said = interviews
  .filter(({ form }) => form === "dialogue")
  .flatMap(({ sections }) => sections.flatMap(({ turns }) => turns))
  .flatMap(({ kind, rows: [row] }) => {
    const [zh, en] = [row?.zh[0]?.text, row?.en[0]?.text];
    return zh !== undefined && en !== undefined ? [{ asks: kind === "question", zh, en }] : [];
  });

/** The two editions as separate files; one in ten turns is missing on either side. */
const editions = fc
  .tuple(
    fc.nat(said.length - 30),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 20, maxLength: 30 }),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 30, maxLength: 30 }),
  )
  .map(([from, zhDice, enDice]) => {
    const turns = said.slice(from, from + zhDice.length);
    const print = (lang: Lang, dice: readonly number[]) =>
      turns.flatMap((turn, i) => {
        const label = lang === "zh" ? (turn.asks ? "问：" : "答：") : turn.asks ? "Q: " : "A: ";
        return dice[i] === 0 && i > 0 ? [] : [label + turn[lang].split("\n").join(" ")];
      });
    return { turns, zh: print("zh", zhDice).join("\n\n"), en: print("en", enDice).join("\n\n") };
  });

describe("turns, where each edition omits one in ten", () => {
  it("at least .98 of the paired turns say the same", () => {
    let [right, all] = [0, 0];
    fc.assert(
      fc.property(editions, ({ turns, zh, en }) => {
        const partner = new Map(turns.map((turn) => [turn.zh.slice(0, 30), turn.en.slice(0, 30)]));
        const sidecar = { value: Sidecar.parse({}), placeOf: () => ({ file: "", line: 1, column: 1 }) };
        const built = buildCorpus({
          interviews: [
            {
              slug: Slug.parse("shop"),
              source: makeSource("source.md", zh),
              edition: makeSource("en.md", en),
              sidecar,
            },
          ],
          people: {},
          glossary: {},
          lockfile: EMPTY_LOCKFILE,
          unread: new Set(),
          lexicon: loadLexicon,
        });
        const made = built.interviews.flatMap(({ sections }) => sections.flatMap((section) => section.turns));
        for (const { rows } of made) {
          const [left, other] = [rows.flatMap((row) => row.zh)[0], rows.flatMap((row) => row.en)[0]];
          if (left === undefined || other === undefined) continue;
          all += 1;
          if (other.text.startsWith((partner.get(left.text.slice(0, 30)) ?? "?").slice(0, 20))) right += 1;
        }
      }),
      { numRuns: 25 },
    );
    expect(all).toBeGreaterThan(300);
    expect(right / all).toBeGreaterThanOrEqual(0.98);
  });
});

describe("an abridged edition", () => {
  it("is paired correctly around long gaps on both sides", () => {
    const chosen = pairs.slice(0, 300);
    const isLeft = (i: number, from: number, to: number) => i < from || i >= to;
    const keptZh = [...chosen.keys()].filter((i) => isLeft(i, 60, 130));
    const keptEn = [...chosen.keys()].filter((i) => isLeft(i, 200, 250));
    const parallel = {
      zh: keptZh.map((i) => chosen[i]?.zh ?? ""),
      en: keptEn.map((i) => chosen[i]?.en ?? ""),
    };
    const gold = keptZh.flatMap((i, zh): FixedBead[] => {
      const en = keptEn.indexOf(i);
      return en < 0 ? [] : [{ left: [zh], right: [en] }];
    });
    const beads = alignTexts(learnModel([parallel], loadLexicon()), parallel, PARAGRAPH_SHAPES);
    expect(f1([scoreBeads(beads, gold)])).toBeGreaterThanOrEqual(0.95);
  });
});

describe("sentences of rows", () => {
  const paired = interviews.flatMap(rowsOf).filter(({ sentences: list }) => list !== undefined);

  it("are paired in every row with two sides", () => {
    const rows = interviews.flatMap(rowsOf);
    expect(rows.filter(({ zh, en, sentences: list }) => zh.length * en.length > 0 && list === undefined)).toEqual([]);
  });

  it.each(["zh", "en"] as const)("in %s cover all words of every block once, in order", (lang) => {
    for (const row of paired) {
      const places = (row.sentences ?? []).flatMap((pair) => pair[lang]);
      const texts = places.map(([block, start, end]) => row[lang][block]?.text.slice(start, end) ?? "");
      const bare = (text: string) => text.replace(/\s+/g, "");
      expect(bare(texts.join(""))).toBe(bare(row[lang].map(({ text }) => text).join("")));
    }
  });
});
