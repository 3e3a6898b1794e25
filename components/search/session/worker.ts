import type { SearchRequest } from "../../../lib/search/answer/protocol";
import { serveSearches } from "./serve-searches";

/** Searches in a worker, so that typing never waits for a search. */
const serve = serveSearches((reply) => postMessage(reply));

addEventListener("message", ({ data }: MessageEvent<SearchRequest>) => serve(data));
