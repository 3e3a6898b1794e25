import { parseArgs } from "node:util";
import { takeSource } from "../new/source";
import { writeTranslation } from "../new/translation";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { slug: { type: "string" }, translation: { type: "string" } },
});
const [named, ...more] = positionals;
if (named === undefined || more.length > 0 || (values.slug !== undefined && values.translation !== undefined)) {
  process.stderr.write("npm run corpus:new -- FILE [--slug name]\nnpm run corpus:new -- --translation en|zh <slug>\n");
  process.exit(2);
}
process.exitCode =
  values.translation === undefined ? takeSource(named, values.slug) : writeTranslation(named, values.translation);
