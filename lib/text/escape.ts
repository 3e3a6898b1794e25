const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Words inside an element or an attribute of HTML. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => REFERENCES[sign] ?? sign);
}

/** What no document of XML 1.0 may hold, not even as a reference: controls, halves of characters, U+FFFE and U+FFFF. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Words inside an element or an attribute of XML; a character that XML forbids is shown as one that is unknown. */
export function escapeXml(words: string): string {
  return escapeHtml(words.replace(NO_XML, "\uFFFD"));
}

/** Words inside an element of HTML, with the references that rehype writes. */
export function escapeLikeRehype(words: string): string {
  return words.replaceAll("&", "&#x26;").replaceAll("<", "&#x3C;");
}

/** JSON that can stand inside a script element: no `<` in it can end the element or open a comment. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/**
 * Plain words as one line of Markdown (CommonMark with GitHub's extensions): what could mean something where it stands is
 * escaped, and white space is made single. Escapes inside a bare
 * address would be shown, so its beginning is escaped; some programs make a link of it all the same.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<&~@|]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/^[-+#=>]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

const BIBTEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Words inside a field in braces: what TeX would read as a command is escaped, and braces stay balanced in what is left. */
export function escapeBibtex(words: string): string {
  return words.replace(/\s+/g, " ").replace(/[\\{}~^#$%&_]/g, (sign) => BIBTEX[sign] ?? `\\${sign}`);
}
