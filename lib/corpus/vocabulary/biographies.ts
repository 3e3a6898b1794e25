/** Beginnings of what is told of somebody's life beside their name. */
export const BIOGRAPHIES: Readonly<Record<"zh" | "en", readonly string[]>> = {
  zh: [
    // Chinese
    "(男|女)，",
    "生于",
    "出生于",
    "{4,9}年{0,6}生(，|人|于)",
    "毕业于",
    "(现|曾)(任|为)",
    "现居",
  ],
  en: [
    // English
    "born (in|on)",
    "is (the|an?) (author|professor|editor|writer|director|founder|historian)",
  ],
};
