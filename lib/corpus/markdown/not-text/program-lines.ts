const NAMES = String.raw`(?:\*(?:\s+as\s+[\w$]+)?|\{[\w$\s,]*\}|[\w$]+(?:\s*,\s*(?:\*\s+as\s+[\w$]+|\{[\w$\s,]*\}))?)`;
const MODULE = String.raw`(?:"[^"\n]+"|'[^'\n]+')`;
const STATEMENT = new RegExp(
  [
    // import A, { B } from "c";
    String.raw`^import\s+(?:type\s+)?(?:${NAMES}\s*from\s*)?${MODULE}\s*;?\s*$`,
    // export { a } from "b";
    String.raw`^export\s+(?:type\s+)?(?:\*|\{)[\w$\s,*}]*(?:\bfrom\s*${MODULE})?\s*;?\s*$`,
    // export const a = 1;
    String.raw`^export\s+(?:const|let|var)\s+(?:[\w$]+|[{[][\w$\s,:]*[}\]])\s*(?::[^=\n]+)?=\s*\S`,
    // export default Layout;
    String.raw`^export\s+default\s+[\w$.]+\s*;?\s*$`,
    // export default (props) => …, export async function a() { … }
    String.raw`^export\s+default\s+[\w$.]*\s*[({[]`,
    String.raw`^export\s+(?:default\s+)?(?:async\s+)?(?:function|class)\b[^\n]*\{`,
  ].join("|"),
);
const BEGINS = /^(?:import|export)\s/;
/** The end of a line after which a statement goes on. */
const GOES_ON = /(?:[=,({[]|=>|\bfrom|\bdefault)\s*$/;

/** Whether a block consists of `import` and `export` statements, as at the top of an MDX file, and of nothing else. */
export function isProgram(block: string): boolean {
  if (!BEGINS.test(block)) return false;
  const statements: string[] = [];
  let depth = 0;
  for (const line of block.trimEnd().split(/\r\n|\n|\r/)) {
    const last = statements.at(-1) ?? "";
    if (depth > 0 || GOES_ON.test(last)) statements.splice(-1, 1, `${last}\n${line}`);
    else if (BEGINS.test(line)) statements.push(line);
    else return false;
    depth += (line.match(/[([{]/g) ?? []).length - (line.match(/[)\]}]/g) ?? []).length;
  }
  return depth === 0 && statements.every((statement) => STATEMENT.test(statement));
}
