import { LONGEST_ID, Slug } from "../../schema/ids";
import { slugOf } from "../../text/slug";

/** The slug for an interview with this name, whole words of it; null where nothing of the name can stand in an address. */
export function slugFor(name: string): Slug | null {
  const slug = slugOf(name);
  const short = slug.length <= LONGEST_ID ? slug : slug.slice(0, LONGEST_ID).replace(/(?<=.)-[^-]*$/, "");
  return Slug.safeParse(short).data ?? null;
}
