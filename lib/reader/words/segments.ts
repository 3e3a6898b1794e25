const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });
/** What must not begin a line, and what must not end one. */
const CLOSES = /^[\s\p{Pe}\p{Pf}，。！？；：、…—·・,.!?;:%]+$/u;
const OPENS = /[\p{Ps}\p{Pi}·・]$/u;
const HAN = /\p{Script=Han}/u;
const LATIN = /[\p{Script=Latin}\p{N}]/u;

/** Between the names of somebody from elsewhere. */
const DOT = /^[·・]$/u;
/** The characters with which such names are most often written, of which the dictionary knows few together. */
const SOUNDS = new RegExp(
  `^[${[
    "阿埃艾爱安昂奥巴拜班贝本比彼宾波伯博布查达戴丹德邓狄迪蒂丁杜顿多恩尔法费芬弗福富盖戈格古哈海汉赫亨华霍基吉加",
    "贾杰金卡凯坎康考柯科克肯库昆拉莱兰朗劳勒雷里利莉丽林琳列隆卢鲁伦罗洛马玛迈麦曼芒梅门蒙米明莫姆穆纳娜内尼妮努诺欧",
    "帕潘佩彭皮普奇齐琪乔切琼瑞瑟森沙莎山舍圣什史舒司斯苏索塔泰坦汤特提廷图托瓦威韦维魏温文沃乌伍西希夏肖谢辛休修雪",
    "雅亚扬杨耶伊因尤约泽扎詹珍芝朱祖佐兹",
  ].join("")}]+$`,
  "u",
);

/**
 * A Chinese text cut between words (UAX #29, with the dictionary of the system), such that no part begins with a closing mark
 * or ends with an opening one. Letters stay with the Chinese beside them: a browser sets a thin space between these, but not
 * over a cut.
 */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (const segment of withWholeNames([...SEGMENTER.segment(text)].map(({ segment }) => segment))) {
    const last = words.at(-1);
    if (last !== undefined && belong(last, segment)) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

/** The segments, with those joined that are names around a dot. */
function withWholeNames(segments: readonly string[]): string[] {
  const joined: string[] = [];
  let isName = false;
  for (const [at, segment] of segments.entries()) {
    const last = joined.at(-1) ?? "";
    const isSound = SOUNDS.test(segment);
    // Of the characters before a dot those belong to the name that are of names.
    const leadsToDot =
      isSound &&
      segments
        .slice(at)
        .find((other) => !SOUNDS.test(other))
        ?.match(DOT) !== undefined;
    const goesOn: boolean = isName && (DOT.test(segment) || isSound);
    if (goesOn) joined[joined.length - 1] = last + segment;
    else joined.push(segment);
    isName = goesOn || leadsToDot;
  }
  return joined;
}

function belong(before: string, after: string): boolean {
  const [end, start] = [before.at(-1) ?? "", after.at(0) ?? ""];
  const isMixed = (HAN.test(end) && LATIN.test(start)) || (LATIN.test(end) && HAN.test(start));
  return CLOSES.test(after) || OPENS.test(before) || isMixed;
}
