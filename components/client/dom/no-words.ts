/** Elements that may be in the markup without being words of the source. */
export const MAY_BE_NO_WORDS = "sup, .absent-image";

/** Marks of notes, unlike exponents, and the places of images are no words of the source. */
export function isNoWord(element: Element): boolean {
  return !element.matches("sup") || element.textContent.startsWith("[");
}
