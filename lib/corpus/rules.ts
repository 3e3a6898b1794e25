/**
 * Every rule that the build can report, with its severity, what it says and what it advises. An error keeps the file out
 * of the corpus and makes the exit status 1; a warning is shown and nothing else changes.
 */
interface Rule {
  readonly severity: "error" | "warning";
  readonly message: (facts: Readonly<Record<string, string>>) => Bilingual;
  readonly hint: (facts: Readonly<Record<string, string>>) => Bilingual;
}

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

const rule = (severity: Rule["severity"], message: Rule["message"], hint: Rule["hint"]): Rule => ({
  severity,
  message,
  hint,
});

export const RULES = {
  "file-too-large": rule(
    "error",
    ({ found }) => ({ zh: `文件太大（${found} 字节）`, en: `the file is too large (${found} bytes)` }),
    () => ({ zh: "单个访谈不超过 8 MiB，请拆开", en: "keep one interview under 8 MiB, or split it" }),
  ),
  "file-not-text": rule(
    "error",
    ({ found }) => ({ zh: `不是文本文件：含有 ${found}`, en: `not a text file: it holds ${found}` }),
    () => ({ zh: "请提供 Markdown 或纯文本", en: "supply Markdown or plain text" }),
  ),
  "file-empty": rule(
    "error",
    () => ({ zh: "文件是空的", en: "the file is empty" }),
    () => ({ zh: "请放入访谈正文，或删除此文件", en: "put the interview into it, or remove it" }),
  ),
  "file-not-utf8": rule(
    "error",
    () => ({ zh: "此处不是有效的 UTF-8", en: "the bytes here are not UTF-8" }),
    () => ({ zh: "用编辑器另存为 UTF-8", en: "save the file as UTF-8 in an editor" }),
  ),
  "encoding-converted": rule(
    "warning",
    ({ encoding }) => ({
      zh: `文件的编码是 ${encoding}，已转换后读取`,
      en: `the file is in ${encoding}; it was converted and read`,
    }),
    () => ({ zh: "用编辑器另存为 UTF-8", en: "save the file as UTF-8 in an editor" }),
  ),
  "file-unreadable": rule(
    "error",
    ({ reason }) => ({ zh: `文件无法读取：${reason}`, en: `the file cannot be read: ${reason}` }),
    () => ({ zh: "检查文件是否存在、是否有读取权限", en: "check that the file exists and may be read" }),
  ),
  "content-missing": rule(
    "error",
    () => ({ zh: "没有这个文件夹", en: "there is no such folder" }),
    () => ({
      zh: "访谈放在内容文件夹的 interviews/ 里；CONTENT_DIR 可以指定内容文件夹",
      en: "interviews stand in interviews/ of the content folder; CONTENT_DIR names another one",
    }),
  ),
  "source-missing": rule(
    "error",
    () => ({ zh: "这个文件夹里没有访谈原文", en: "this folder holds no source" }),
    () => ({ zh: "放入 source.md 或 source.txt", en: "add source.md or source.txt" }),
  ),
  "source-twice": rule(
    "error",
    () => ({ zh: "source.md 与 source.txt 只能有一个", en: "there is both a source.md and a source.txt" }),
    () => ({ zh: "留下一个", en: "keep one of them" }),
  ),
  "slug-invalid": rule(
    "error",
    ({ found }) => ({ zh: `文件夹名「${found}」不能作网址`, en: `the folder name "${found}" cannot be an address` }),
    () => ({
      zh: "只用小写拉丁字母、数字和单个连字符，如 fei-fei-li-tmtpost",
      en: "use lower-case Latin letters, digits and single hyphens, as in fei-fei-li-tmtpost",
    }),
  ),
  "front-matter-invalid": rule(
    "error",
    ({ reason }) => ({ zh: `文件头（front matter）写错了：${reason}`, en: `the front matter is wrong: ${reason}` }),
    () => ({ zh: "改正这一行，或删去整个文件头", en: "mend this line, or remove the whole header" }),
  ),
  "front-matter-unclosed": rule(
    "error",
    () => ({ zh: "文件头从这里开始，却没有结束", en: "the front matter begins here and is never closed" }),
    ({ fence }) => ({
      zh: `在文件头之后另起一行写 ${fence}`,
      en: `write ${fence} on a line of its own after the header`,
    }),
  ),
  "front-matter-second": rule(
    "warning",
    ({ fields }) => ({
      zh: `这里又有一个文件头（${fields}），没有采用，也不算正文`,
      en: `a second front matter (${fields}) begins here; it is not used and is no part of the text`,
    }),
    () => ({ zh: "把要用的字段并入第一个文件头，删去这一个", en: "move what is wanted into the first, and remove this one" }),
  ),
  "front-matter-code": rule(
    "error",
    ({ found }) => ({
      zh: `文件头写的是「${found}」：已拒绝，没有执行`,
      en: `the front matter is in "${found}": refused, nothing of it was run`,
    }),
    () => ({
      zh: "改用 YAML（以单独一行 --- 开头）或 TOML（以单独一行 +++ 开头）",
      en: "use YAML, which begins with --- alone on its line, or TOML, which begins with +++",
    }),
  ),
  "text-too-deep": rule(
    "error",
    ({ reason }) => ({ zh: `嵌套太深，无法解析：${reason}`, en: `nested too deep to be read: ${reason}` }),
    () => ({ zh: "减少列表或引文（>）的层数", en: "use fewer levels of lists or quotations (>)" }),
  ),
  "date-invalid": rule(
    "error",
    ({ found }) => ({ zh: `「${found}」不是日期`, en: `"${found}" is not a date` }),
    () => ({ zh: "写成 2025-02-07 这样", en: "write it as 2025-02-07" }),
  ),
  "yaml-syntax": rule(
    "error",
    ({ reason }) => ({ zh: `YAML 语法错误：${reason}`, en: `YAML syntax: ${reason}` }),
    () => ({ zh: "检查这一行的缩进、冒号和引号", en: "check indentation, colon and quotation marks of this line" }),
  ),
  "yaml-field": rule(
    "error",
    ({ field, reason }) => ({ zh: `字段 ${field} 不对：${reason}`, en: `the field ${field} is wrong: ${reason}` }),
    () => ({ zh: "可写的字段见 docs/content-format.md", en: "docs/content-format.md lists what may stand here" }),
  ),
  "quote-not-found": rule(
    "error",
    ({ quote }) => ({ zh: `原文里没有这句话：「${quote}」`, en: `the source does not contain: "${quote}"` }),
    () => ({
      zh: "从原文中逐字复制，标点和空格也要一样，不跨行",
      en: "copy the words from the source exactly, punctuation and spaces too, within one line",
    }),
  ),
  "quote-not-unique": rule(
    "error",
    ({ quote, count }) => ({
      zh: `原文里这句话出现了 ${count} 次：「${quote}」`,
      en: `the source contains this ${count} times: "${quote}"`,
    }),
    () => ({ zh: "多引几个字，使它只出现一次", en: "quote some more words, so that it stands there once" }),
  ),
  "quote-not-usable": rule(
    "error",
    ({ quote, reason }) => ({ zh: `不能据此更正「${quote}」：${reason}`, en: `"${quote}" cannot be used: ${reason}` }),
    () => ({ zh: "引用正文段落中的文字", en: "quote words inside a paragraph of the text" }),
  ),
  "source-url-not-in-source": rule(
    "error",
    ({ found }) => ({ zh: `原文里没有这个链接：${found}`, en: `the source does not contain this link: ${found}` }),
    () => ({ zh: "只写原文自己给出的链接", en: "give only a link that the source itself gives" }),
  ),
  "title-missing": rule(
    "warning",
    ({ slug }) => ({ zh: `找不到标题，暂用「${slug}」`, en: `there is no title; "${slug}" stands in for it` }),
    () => ({
      zh: "在 interview.yml 写 title:，或在原文开头有一个一级标题",
      en: "write title: in interview.yml, or begin the source with a level-one heading",
    }),
  ),
  "text-missing": rule(
    "error",
    () => ({ zh: "除了标题没有正文", en: "there is no text besides the title" }),
    () => ({ zh: "请放入访谈正文", en: "put the interview into the file" }),
  ),
  "speaker-unknown": rule(
    "warning",
    ({ label }) => ({ zh: `不认识的说话人：「${label}」`, en: `unknown speaker: "${label}"` }),
    ({ label }) => ({
      zh: `在 content/people.yml 的 aliases 或 interview.yml 的 labels 里写上「${label}」`,
      en: `add "${label}" to aliases in content/people.yml or to labels in interview.yml`,
    }),
  ),
  "label-without-words": rule(
    "warning",
    ({ label }) => ({ zh: `「${label}」之后没有话`, en: `no words follow the label "${label}"` }),
    () => ({
      zh: "请核对原文这里是否漏了话；这个标签不会显示",
      en: "see whether the source lost words here; the label itself is not shown",
    }),
  ),
  "speaker-undefined": rule(
    "error",
    ({ found }) => ({ zh: `没有定义的人：${found}`, en: `nobody is defined as ${found}` }),
    () => ({
      zh: "在 content/people.yml 或 interview.yml 的 people 里定义",
      en: "define them in content/people.yml or under people in interview.yml",
    }),
  ),
  "speaker-clash": rule(
    "error",
    ({ found, other }) => ({
      zh: `${found} 已经是另一个人（${other}）`,
      en: `${found} is somebody else already (${other})`,
    }),
    () => ({ zh: "换一个名称", en: "choose another id" }),
  ),
  "edition-empty": rule(
    "error",
    ({ lang }) => ({
      zh: `写明有 ${lang} 版本，正文里却没有`,
      en: `an edition in ${lang} is declared, but there is no such text`,
    }),
    () => ({ zh: "删去这个版本，或补上正文", en: "remove this edition, or add its text" }),
  ),
  "edition-undeclared": rule(
    "warning",
    ({ lang }) => ({
      zh: `没有写明 ${lang} 版本是原文还是译文`,
      en: `nothing says whether the ${lang} version is the original or a translation`,
    }),
    ({ lang }) => ({
      zh: `在 interview.yml 的 editions 里写 { lang: ${lang}, kind: original } 或 published-translation`,
      en: `write { lang: ${lang}, kind: original } or published-translation under editions in interview.yml`,
    }),
  ),
  "speech-unclosed": rule(
    "warning",
    ({ quote }) => ({ zh: `引号没有关上：「${quote}」`, en: `a quotation is never closed: "${quote}"` }),
    () => ({
      zh: "在 interview.yml 的 speech 里写 { words: 开头, to: 末尾 }",
      en: "write { words: its beginning, to: its end } under speech in interview.yml",
    }),
  ),
  "speech-unattributed": rule(
    "warning",
    ({ quote }) => ({ zh: `不知道这句话是谁说的：「${quote}」`, en: `nothing says who speaks: "${quote}"` }),
    () => ({
      zh: "在 interview.yml 的 speech 里写 { words: …, speaker: … }；虚构的声音写 speaker: null",
      en: "write { words: …, speaker: … } under speech in interview.yml; a made-up voice is speaker: null",
    }),
  ),
  "pair-unsure": rule(
    "warning",
    ({ zh, en }) => ({ zh: `这一对不确定：「${zh}」／"${en}"`, en: `this pair is doubtful: "${zh}" / "${en}"` }),
    ({ zh, en }) => ({
      zh: `在 interview.yml 的 pairs 里写 { zh: ["${zh}"], en: ["${en}"] }，引号里是各段的开头`,
      en: `write { zh: ["${zh}"], en: ["${en}"] } under pairs in interview.yml, each quote beginning a paragraph`,
    }),
  ),
  "pair-missing": rule(
    "warning",
    ({ quote }) => ({
      zh: `这一段没有对应的另一种语言：「${quote}」`,
      en: `this paragraph has no counterpart: "${quote}"`,
    }),
    () => ({
      zh: "若有对应，在 interview.yml 的 pairs 里写明；若确实没有，写 { zh: [引文], en: [] }",
      en: "name the counterpart under pairs in interview.yml, or settle that there is none with an empty side",
    }),
  ),
  "lock-invalid": rule(
    "error",
    ({ reason }) => ({ zh: `永久链接的账本不对：${reason}`, en: `the book of permalinks is wrong: ${reason}` }),
    () => ({
      zh: "从版本库恢复 content/permalinks.lock.json，不要手改",
      en: "restore content/permalinks.lock.json from version control; it is not edited by hand",
    }),
  ),
  "lock-changed": rule(
    "error",
    ({ ids }) => ({ zh: `永久链接的账本会改变：${ids}`, en: `the book of permalinks would change: ${ids}` }),
    () => ({
      zh: "运行 npm run corpus，并把 content/permalinks.lock.json 一起提交",
      en: "run npm run corpus and commit content/permalinks.lock.json with the change",
    }),
  ),
  "permalink-unsettled": rule(
    "error",
    ({ id, words }) => ({
      zh: `永久链接 ${id} 的原话变了，不能肯定去了哪里：「${words}」`,
      en: `the words of the permalink ${id} have changed, and it is not clear where they went: "${words}"`,
    }),
    ({ id, candidates }) => ({
      zh: `在 interview.yml 的 permalinks 里写 ${id}: 新文字的开头（候选：${candidates}），或 ${id}: withdrawn`,
      en: `write ${id}: the beginning of the new words (candidates: ${candidates}), or ${id}: withdrawn, under permalinks in interview.yml`,
    }),
  ),
  "glossary-term": rule(
    "warning",
    ({ term, forms }) => ({
      zh: `这一段的中文有「${term}」，英文却没有：${forms}`,
      en: `the Chinese of this paragraph has "${term}", the English has none of: ${forms}`,
    }),
    () => ({
      zh: "按词表改译文，或在 content/glossary.yml 里加上这种译法",
      en: "translate it as the glossary has it, or add this form to content/glossary.yml",
    }),
  ),
  schema: rule(
    "error",
    ({ field, reason }) => ({
      zh: `结果不合规格（${field}）：${reason}`,
      en: `the result breaks the schema (${field}): ${reason}`,
    }),
    () => ({ zh: "这是程序的错误，请附上此文件报告", en: "this is a defect of the program: report it with the file" }),
  ),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;
