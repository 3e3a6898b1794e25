import { existsSync } from "node:fs";
import { join } from "node:path";
import { OUT_FOLDER } from "../../lib/io/folders";
import { Refusal } from "../command";

/** Refuses to go on where no site has been built. */
export function requireSite(): void {
  if (existsSync(join(OUT_FOLDER, "index.html"))) return;
  throw new Refusal(
    `还没有 ${OUT_FOLDER}/：先运行 npm run build`,
    `there is no ${OUT_FOLDER}/ yet: run npm run build first`,
  );
}
