import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { weighCode } from "./search-code";
import { buildShards, queryShards, weighShards } from "./search-shards";

const [size = "100", count = "1000"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const code = await weighCode();
console.log(code);
console.log(buildShards(Number(size), folder));
console.log(weighShards(folder));
console.log(JSON.stringify(await queryShards(Number(size), folder, Number(count), code), null, 1));
