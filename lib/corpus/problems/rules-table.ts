import { RULES } from "./rules";
import type { Rule } from "./rules/rule";

/** The text of `docs/rules.md`: every rule with its severity and what it says, made from the rules themselves. */
export function rulesTable(): string {
  const rules: [string, Rule][] = Object.entries(RULES);
  const rows = rules.map(
    ([id, { severity, message }]) => `| \`${id}\` | ${severity} | ${message.zh} | ${message.en} |`,
  );
  return `# What the report can say

Made from \`lib/corpus/rules/\` by \`npx vitest run lib/corpus/problems/rules-table.test.ts -u\`; a test compares the two. Each rule’s
file holds texts that it reports and texts that it does not, which the tests run.

An **error** keeps its interview out of the corpus, and makes the exit status of \`npm run corpus\`, \`corpus:parse\`,
\`corpus:new\` and \`npm run build\` 1; \`out/\` then stays as it was. A **warning** is shown and changes nothing else: with
warnings alone the exit status is 0. A rule always has the same severity. A command that is called wrongly ends with 2.

Each problem has its place, the line with a mark below the character that is meant, and in both languages: what is wrong,
what stands there, what should stand there, what was probably meant where that is likely, and what to write.

\`npm run corpus -- --check --json\` prints the problems as a JSON array (\`lib/corpus/problems/report-schema.ts\`), in the order of
files and places, empty where nothing is wrong. Each has \`file\`, \`line\`, \`column\` (1-based, in UTF-16 units), \`rule\`,
\`severity\`, \`message\`, \`found\`, \`expected\`, \`hint\` (each \`{ zh, en }\`), \`didYouMean\` (text or null) and \`text\` (the line,
or null where there is none). Fields are added, never changed or taken away.

What follows from a problem is not reported again: where \`people.yml\` cannot be read, no speaker is called unknown; behind
the first fault of YAML syntax the rest of the file says nothing.

| rule | severity | 说明 | what is wrong |
|---|---|---|---|
${rows.join("\n")}
`;
}
