import { mkdtempSync, readFileSync } from "node:fs"; import { join } from "node:path"; import {gzipSync} from "node:zlib";
import { buildShards } from "./bench/search-shards"; import { generateQueries } from "./bench/search-queries";
import { openLibrary } from "./lib/search/shards/library"; import { answers } from "./lib/search/shards/answers"; import { EMPTY_SEARCH } from "./lib/search/address";
const n = Number(process.argv[2]); const dir = process.argv[3] ?? mkdtempSync("/tmp/bench-"); if (!process.argv[3]) console.log(dir, buildShards(n, dir));
const m = JSON.parse(readFileSync(join(dir,"search.json"),"utf8")); const rows:any[]=[];
const sizes:number[]=[];
for (const q of generateQueries(n, 150)) { const log:string[]=[]; let bytes=0; const by:Record<string,number>={};
 const lib = await openLibrary(m, async (p)=>{const f=readFileSync(join(dir,p)); const g=gzipSync(f).length; bytes+=g; const k=p.split("/")[2]!; by[k]=(by[k]??0)+1; by[k+"B"]=(by[k+"B"]??0)+g; return new Uint8Array(f);});
 let first:any=null; let t=0; for await (const a of answers(lib,{...EMPTY_SEARCH,q},20)) { first ??= {bytes,early:!a.complete,...by}; t=a.total; }
 rows.push({q,t,...first}); }
rows.sort((a,b)=>b.bytes-a.bytes); for (const r of rows.slice(0,45)) console.log(JSON.stringify(r));
