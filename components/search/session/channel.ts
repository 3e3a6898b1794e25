import type { SearchReply, SearchRequest } from "../../../lib/search/answer/protocol";

/** Messages to a session and back. */
export interface Channel {
  readonly send: (request: SearchRequest) => void;
  readonly close: () => void;
}

/**
 * Opens a channel to a new session: in a worker, or in the page where there are no workers.
 *
 * @param inWorker false where a worker was tried before, and did not come
 * @param onReply called with each message, not after `close`
 * @param onError called when the script of the session could not be loaded, or has failed
 */
export function openChannel(
  inWorker: boolean,
  onReply: (reply: SearchReply) => void,
  onError: (detail: string) => void,
): Channel {
  const worker = inWorker ? newWorker() : null;
  if (worker === null) return channelInPage(onReply, onError);
  worker.addEventListener("message", ({ data }: MessageEvent<SearchReply>) => onReply(data));
  worker.addEventListener("error", ({ message }) => onError(message ?? "the worker could not be loaded"));
  return { send: (request) => worker.postMessage(request), close: () => worker.terminate() };
}

/** Null where there are no workers, or none may be made. */
function newWorker(): Worker | null {
  try {
    return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}

function channelInPage(onReply: (reply: SearchReply) => void, onError: (detail: string) => void): Channel {
  let open = true;
  const serving = import("./serve-searches").then(({ serveSearches }) =>
    serveSearches((reply) => {
      if (open) onReply(reply);
    }),
  );
  serving.catch((error: unknown) => {
    if (open) onError(String(error));
  });
  return {
    send: (request) => void serving.then((serve) => serve(request)).catch(() => {}),
    close: () => {
      open = false;
    },
  };
}
