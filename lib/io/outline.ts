import type { Block, Interview, Row } from "../schema/schema";

/**
 * An interview as text that a person can check against its source: every heading, turn and paragraph with its line,
 * speaker, and first and last words. The expected outlines of the tests were checked this way.
 */
export function outline(interview: Interview): string {
  const lines = [
    `${interview.form}, ${interview.editions.map(({ lang, kind }) => `${lang} ${kind}`).join(", ")}`,
    `title ${JSON.stringify(interview.title)}`,
    `date ${interview.date ?? "–"}  link ${interview.sourceUrl ?? "–"}`,
    ...interview.participants.map(({ speaker, role }) => `${role} ${speaker}`),
    "",
    "FRONT",
    ...interview.front.map(rowLine),
  ];
  for (const section of interview.sections) {
    lines.push(
      "",
      `## ${section.heading?.zh ?? section.heading?.en ?? "(no heading)"}  [${section.turns.length} turns]`,
    );
    for (const turn of section.turns) {
      lines.push(
        `${turn.line} ${turn.kind} ${turn.speaker ?? "–"}${turn.label === undefined ? "" : ` 「${turn.label}」`}`,
      );
      lines.push(...turn.rows.map(rowLine));
      for (const quote of turn.quotes ?? []) lines.push(`    “${ends(quote.text)}” ${quote.speaker ?? "nobody"}`);
    }
  }
  lines.push("", "BACK", ...interview.back.map(rowLine));
  return `${lines.join("\n")}\n`;
}

function rowLine({ zh, en, match }: Row): string {
  const sides = [zh, en].filter((blocks) => blocks.length > 0).map((blocks) => blocks.map(blockWords).join(" + "));
  return `    ${sides.join("  ↔  ")}${match === undefined || match === "sure" ? "" : `  (${match})`}`;
}

function blockWords(block: Block): string {
  return `${block.line}: ${block.text === "" ? block.html : ends(block.text)}`;
}

/** The first and last words of a text. */
function ends(text: string): string {
  const words = text.replace(/\n/g, "⏎");
  return words.length <= 36 ? words : `${words.slice(0, 20)}…${words.slice(-14)}`;
}
