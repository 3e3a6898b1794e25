/** Keys of a caption, possibly followed by a number. */
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

/** Keys of the creator or owner of an image. */
export const IMAGE_CREDIT_KEYS: readonly string[] = [
  // Chinese
  "供图",
  "摄影",
  "图片?(来源|源自|版权)",
  "图源",
];

/** A line with nothing else is an image credit. */
export const IMAGE_CREDITS: readonly string[] = [
  // Chinese
  "图片?来自{1,20}",
  "图片?由{1,20}提供",
];

/** English words for an image, before its credit. */
export const IMAGES: readonly string[] = [
  // English
  "illustrations?",
  "images?",
  "photographs?",
  "photos?",
  "pictures?",
];

/** Words of an image credit, after the word for the image. */
export const IMAGE_CREDIT_WORDS: readonly string[] = [
  // English
  "by",
  "courtesy",
  "credits?",
];

/** Keys of a caption that need no number. */
export const CAPTION_WORDS: readonly string[] = [
  // English
  "captions?",
  "credits?",
];

/** Words for a figure, before its number. */
export const FIGURES: readonly string[] = [
  // English
  "fig",
  "fig.",
  "figure",
];
