import { RULES } from "./rules";
import type { Rule } from "./rules/rule";

/** The text of `docs/rules.md`: every rule with its severity and message, generated from the rules themselves. */
export function rulesTable(): string {
  const rules: [string, Rule][] = Object.entries(RULES);
  const rows = rules.map(
    ([id, { severity, message }]) => `| \`${id}\` | ${severity} | ${message.zh} | ${message.en} |`,
  );
  return `# Rules

Generated from \`lib/corpus/problems/rules/\` by
\`npx vitest run lib/corpus/problems/rules-table.test.ts -u\`; a test compares the two. Each rule’s file has examples that
it reports and examples that it accepts, which the tests run.

An **error** keeps its interview out of the corpus, and makes the exit status of \`npm run corpus\`, \`corpus:parse\`,
\`corpus:new\` and \`npm run build\` 1; \`out/\` then stays unchanged. A **warning** is shown and has no other effect: with
only warnings the exit status is 0. A rule always has the same severity. A command called with wrong arguments exits with 2.

Each problem has its place, the line with a mark below the character, and in both languages: what is wrong, what was found,
what was expected, what was probably meant (if that is likely), and how to correct it.

\`npm run corpus -- --check --json\` prints the problems as a JSON array (\`lib/corpus/problems/report-schema.ts\`), in the order of
files and places, empty if nothing is wrong. Each has \`file\`, \`line\`, \`column\` (1-based, in UTF-16 units), \`rule\`,
\`severity\`, \`message\`, \`found\`, \`expected\`, \`hint\` (each \`{ zh, en }\`), \`didYouMean\` (text or null) and \`text\` (the line,
or null if there is none). Fields are added, never changed or removed.

Consequences of a problem are not reported: if \`people.yml\` cannot be read, no speaker is reported as unknown; after the
first YAML syntax error, the rest of the file is not checked.

| rule | severity | 说明 | what is wrong |
|---|---|---|---|
${rows.join("\n")}
`;
}
