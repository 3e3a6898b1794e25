import { aside } from "../../../lib/search/answer/answers";
import { type FailureReason, SearchFailure } from "../../../lib/search/answer/failure";
import type { SearchReply, SearchRequest, SearchSession } from "../../../lib/search/answer/protocol";
import { readyToFoldAll } from "../../../lib/search/fold/ensure-table";
import { OtherVersion, ShardError } from "../../../lib/search/shards/checksum";
import { openSession } from "./open-session";
import { STAMP } from "./stamp";

/** A newer request has arrived, so this one is outdated. */
class Outdated extends Error {}

/** Milliseconds between signs of life. */
const PULSE = 1000;

/**
 * Answers requests with a session that is opened with the first; a newer request ends an older one.
 *
 * @param post sends a reply
 * @returns what receives the requests
 */
export function serveSearches(post: (reply: SearchReply) => void): (request: SearchRequest) => void {
  let session: Promise<SearchSession> | null = null;
  let newest = 0;
  let lastPulse = 0;
  const onBytes = () => {
    if (Date.now() - lastPulse < PULSE) return;
    lastPulse = Date.now();
    post({ id: newest, alive: true });
  };

  async function reply({ id, corpus, state, shown, countsAll }: SearchRequest): Promise<void> {
    const checkNewest = () => {
      if (newest !== id) throw new Outdated();
    };
    session ??= openSession(corpus, onBytes);
    const { answers, directory } = await session;
    for await (const answer of answers(state, shown, checkNewest, countsAll)) {
      checkNewest();
      post({ id, answer, directory: answer.complete ? await directory() : null });
    }
    await fetchTheRest();
  }

  post({ stamp: STAMP });
  return (request) => {
    newest = request.id;
    reply(request).catch((error: unknown) => {
      if (error instanceof Outdated) return;
      // The next request fetches again.
      session = null;
      post({ id: request.id, failed: failureReason(error), detail: String(error) });
    });
  };
}

/** Fetches the parts that some later search may need, while there is a connection. */
async function fetchTheRest(): Promise<void> {
  // A part that does not come now is fetched when it is needed.
  await Promise.allSettled([aside(), readyToFoldAll()]);
}

/** The reason of an error; that of its cause, where a file of the index could not be fetched. */
function failureReason(error: unknown): FailureReason {
  if (error instanceof SearchFailure) return error.reason;
  if (error instanceof OtherVersion) return "version";
  if (error instanceof ShardError) return error.cause instanceof SearchFailure ? error.cause.reason : "damaged";
  // What the bundler throws for a part of the program that does not come.
  return error instanceof Error && error.name === "ChunkLoadError" ? "script" : "broken";
}
