import { useCallback, useState } from "react";
import { assetPath } from "../../lib/reader/paths";
import { isSearchCorpus } from "../../lib/search/documents";
import type { SearchIndex } from "../../lib/search/search-index";

/** The text that is searched, on its way from the server. It is not fetched before the search is first touched. */
export type Loading =
  | { readonly status: "untouched" | "loading" | "failed" }
  | { readonly status: "ready"; readonly index: SearchIndex };

/** The state of the loading, and what begins it: once, and again after a failure. */
export function useIndex(): { loading: Loading; load: () => void } {
  const [loading, setLoading] = useState<Loading>({ status: "untouched" });
  const load = useCallback(() => {
    setLoading((before) => (before.status === "ready" ? before : { status: "loading" }));
    fetchIndex().then(
      (index) => setLoading({ status: "ready", index }),
      () => setLoading({ status: "failed" }),
    );
  }, []);
  return { loading, load };
}

async function fetchIndex(): Promise<SearchIndex> {
  // The engine comes with the text: a page that nobody searches on loads neither.
  const [{ makeSearchIndex }, response] = await Promise.all([
    import("../../lib/search/search-index"),
    fetch(assetPath("/data/search.json")),
  ]);
  if (!response.ok) throw new Error(`search.json: ${response.status}`);
  const corpus: unknown = await response.json();
  if (!isSearchCorpus(corpus)) throw new Error("search.json holds no search corpus of this version");
  return makeSearchIndex(corpus);
}
