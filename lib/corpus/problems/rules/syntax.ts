import type { Bilingual, Facts } from "./rule";

interface Words {
  readonly found: Bilingual;
  readonly expected: Bilingual;
  readonly hint: Bilingual;
}

/** The report of a header or sidecar that cannot be parsed, in terms of the line an editor sees, not of the parser. */
export const syntaxFound = (facts: Facts): Bilingual => wordsOf(facts).found;
export const syntaxExpected = (facts: Facts): Bilingual => wordsOf(facts).expected;
export const syntaxHint = (facts: Facts): Bilingual => wordsOf(facts).hint;

const FIELD = { zh: "一行一个字段，写作 字段: 值（半角冒号，后面空一格）", en: "one field per line, as field: value" };

function wordsOf(facts: Facts): Words {
  const { code = "", at = "", reason = "", likely } = facts;
  const quote = likely ?? JSON.stringify(at);
  const here = at === "" ? { zh: "这里", en: "this line" } : { zh: `「${at}」`, en: `"${at}"` };
  const KINDS: Readonly<Record<string, Words>> = {
    UNCLOSED: {
      found: { zh: `${at}，后面没有配对的 ${facts.close}`, en: `${at} without a closing ${facts.close}` },
      expected: { zh: `一对 ${at}…${facts.close}`, en: `both ${at} and ${facts.close}` },
      hint: { zh: `在这一项的末尾补上 ${facts.close}`, en: `add ${facts.close} where it ends` },
    },
    DUPLICATE_KEY: {
      found: { zh: `第二个 ${nameIn(at)}`, en: `a second ${nameIn(at)}` },
      expected: { zh: "每个字段只写一次", en: "each field only once" },
      hint: { zh: "把两处合为一处，删去另一处", en: "merge the two and remove one of them" },
    },
    BAD_ALIAS: {
      found: { zh: `${at}：* 在 YAML 里另有用处`, en: `${at}: * has a special meaning in YAML` },
      expected: { zh: "放在引号里的文字", en: "text in quotation marks" },
      hint: { zh: `加上引号：${quote}`, en: `put quotation marks around it: ${quote}` },
    },
    ALIASES: {
      found: { zh: "成倍展开的 & 与 *", en: "& and * aliases that expand exponentially" },
      expected: FIELD,
      hint: { zh: "不用 & 和 *，把值直接写出来", en: "write out the values, without & and *" },
    },
    BLOCK_AS_IMPLICIT_KEY: {
      found: { zh: `${here.zh}，一行里有两个冒号`, en: `${here.en}, with a second colon on the line` },
      expected: { zh: "有冒号的文字放在引号里", en: "text that contains a colon in quotation marks" },
      hint: { zh: `写成 ${quote}`, en: `write ${quote}` },
    },
    MULTILINE_IMPLICIT_KEY: {
      found: { zh: `${here.zh}，没有「冒号加空格」`, en: `${here.en}, without a colon and a space` },
      expected: FIELD,
      hint: likely === undefined ? FIELD : { zh: `写成 ${likely}`, en: `write ${likely}` },
    },
    TAB_AS_INDENT: {
      found: { zh: "用制表符（Tab）缩进", en: "a tab as indentation" },
      expected: { zh: "用空格缩进", en: "spaces as indentation" },
      hint: { zh: "把行首的制表符换成两个空格", en: "replace the tab with two spaces" },
    },
    BAD_INDENT: {
      found: {
        zh: `${here.zh}，缩进与上下不齐`,
        en: `${here.en}, with a different indentation from the lines around it`,
      },
      expected: { zh: "同一级的字段左端对齐", en: "the same indentation for all fields of a level" },
      hint: {
        zh: "改这一行开头的空格，与同级的上一行对齐",
        en: "indent this line like the line above it at the same level",
      },
    },
    BAD_SCALAR_START: {
      found: {
        zh: `${here.zh}，开头的记号在 YAML 里另有用处`,
        en: `${here.en}, which begins with a character that is special in YAML`,
      },
      expected: { zh: "放在引号里的文字", en: "text in quotation marks" },
      hint: { zh: `加上引号：${quote}`, en: `put quotation marks around it: ${quote}` },
    },
    UNEXPECTED_TOKEN: {
      found: { zh: `${here.zh}，接不上前面写的`, en: `${here.en}, which cannot follow what comes before it` },
      expected: FIELD,
      hint: {
        zh: "看这一行和上一行：列表（- …）与字段（字段: 值）不能混写，引号要成对，同级要对齐",
        en: "check this line and the one above: do not mix list items (- …) with fields (field: value), close every quotation mark, and indent each level alike",
      },
    },
  };
  return (
    KINDS[code] ?? {
      found: { zh: here.zh, en: `${here.en} (${reason.replace(/^Invalid TOML document: /, "")})` },
      expected: code === "TOML" ? { zh: '字段 = "值"', en: 'field = "value"' } : FIELD,
      hint:
        code === "TOML"
          ? {
              zh: "文字放在一对引号里，列表放在 [ ] 里，每行一个字段",
              en: "put text in quotation marks and lists in [ ], one field per line",
            }
          : {
              zh: "改正这一行：冒号后面空一格，有记号的文字放在引号里",
              en: "correct this line: put a space after the colon, and text with special characters in quotation marks",
            },
    }
  );
}

/** The name of the field on a line. */
function nameIn(line: string): string {
  return /^[^\s:]+/u.exec(line)?.[0] ?? line;
}
