/** Keys of a caption, which may have a number behind them. */
export const CAPTION_KEYS: readonly string[] = [
  // Chinese
  "配图",
  "题图",
  "头图",
  "图片?",
  "图说",
  "图注",
  "组图",
];

/** Keys of who made an image, or owns it. */
export const IMAGE_CREDIT_KEYS: readonly string[] = [
  // Chinese
  "供图",
  "摄影",
  "图片?(来源|源自|版权)",
  "图源",
];

/** A line that is this and nothing else says whose an image is. */
export const IMAGE_CREDITS: readonly string[] = [
  // Chinese
  "图片?来自{1,20}",
  "图片?由{1,20}提供",
];

/** What an image is called in English, before what is said of it. */
export const IMAGES: readonly string[] = [
  // English
  "illustrations?",
  "images?",
  "photographs?",
  "photos?",
  "pictures?",
];

/** What is said of whose an image is, behind what it is called. */
export const IMAGE_CREDIT_WORDS: readonly string[] = [
  // English
  "by",
  "courtesy",
  "credits?",
];

/** Keys of a caption by themselves. */
export const CAPTION_WORDS: readonly string[] = [
  // English
  "captions?",
  "credits?",
];

/** What a figure is called before its number. */
export const FIGURES: readonly string[] = [
  // English
  "fig",
  "fig.",
  "figure",
];
