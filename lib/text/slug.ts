import slugify from "@sindresorhus/slugify";

/**
 * Words as they can stand in an address: lower-case Latin letters without their marks, digits and single hyphens. Other
 * alphabets are spelled in Latin letters, Chinese characters are left out.
 *
 * @returns an empty string where nothing of the words can stand there
 */
export function slugOf(words: string): string {
  return slugify(words.normalize("NFKC"), { decamelize: false });
}
