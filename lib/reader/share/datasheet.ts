import type { Corpus, EditionKind, Interview } from "../../schema/schema";
import type { Site } from "../../schema/site";
import { inOneLine } from "../words/names";

const KINDS: readonly (readonly [EditionKind, string])[] = [
  ["original", "原文 · originals"],
  ["published-translation", "已发表译文 · published translations"],
  ["unofficial-translation", "非官方译文 · unofficial translations"],
];

/** What the data of a site are, for those who use them: after “Datasheets for Datasets” (Gebru et al. 2021), as far as it is known. */
export function datasheet(
  corpus: Corpus,
  interviews: readonly Interview[],
  { name, description, rights }: Site,
): string {
  const turns = corpus.interviews.reduce((sum, one) => sum + one.turns, 0);
  const dates = corpus.interviews.flatMap(({ date }) => date ?? []).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  const editions = interviews.flatMap((interview) => interview.editions);
  const kinds = KINDS.map(([kind, words]) => `- ${words}: ${editions.filter((one) => one.kind === kind).length}`);
  const span = first === undefined ? "不详 · unknown" : first === last ? first : `${first} – ${last}`;
  return `# ${inOneLine(name)}

${description.zh}
${description.en}

${rights.zh}
${rights.en}

## 有多少 · How much

- 访谈 · interviews: ${corpus.interviews.length}
- 话轮 · turns: ${turns}
- 说话的人 · speakers: ${corpus.speakers.length}
- 日期 · dates: ${span}（${dates.length} 篇写明 · given for ${dates.length}）
${kinds.join("\n")}

## 文件 · Files

| | |
|---|---|
| \`corpus.json\` | 目录：访谈和人 · the list of interviews and people |
| \`interviews/<slug>.json\` | 一篇访谈 · one interview |
| \`interviews.jsonl\` | 全部访谈，一篇一行 · all interviews, one a line |
| \`turns.csv\` | 全部话轮，一轮一行 · all turns, one a line |
| \`schema/\` | JSON Schema |
| \`permalinks.json\` | 从前的地址今在何处 · what became of past addresses |

\`turns.csv\` 是 RFC 4180、UTF-8：\`interview\` 和 \`turn\` 合成地址 \`/interviews/<interview>/#<turn>\`，永不变；\`kind\` 是
question、answer、remark、narration 或 editorial；\`zh\`、\`en\` 是两种语言的话，段落之间空一行；\`zh_edition\`、\`en_edition\` 是那一边的版本。
单元格若以 = + - @ 开头，前面加一个撇号，免得电子表格把它当公式；\`interviews.jsonl\` 里一字不改。

\`turns.csv\` is RFC 4180 in UTF-8. \`interview\` and \`turn\` make the address \`/interviews/<interview>/#<turn>\`, which never
changes; \`kind\` is question, answer, remark, narration or editorial; \`zh\` and \`en\` are the words in each language, with an empty
line between paragraphs; \`zh_edition\` and \`en_edition\` say what kind of edition they are. A cell that begins with = + - or @ has
an apostrophe before it, so that no spreadsheet takes it for a formula; in \`interviews.jsonl\` the words are as they are.
`;
}
