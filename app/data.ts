import { cache } from "react";
import { Slug } from "../lib/corpus/ids";
import type { Interview } from "../lib/corpus/schema";
import { loadCorpus, loadInterview, loadReport } from "../lib/io/load-corpus";

/** The overview of all interviews; read once for each page. */
export const corpusOnce = cache(loadCorpus);

/**
 * The interview that an address names; read once for each page.
 *
 * @throws ZodError when the address is none that the site gives out
 */
export const interviewOnce = cache((slug: string): Interview => loadInterview(Slug.parse(slug)));

/** The errors of the content that keep an interview from being shown; none in a site that was built for publishing. */
export const errorsOnce = cache(() => loadReport().filter(({ severity }) => severity === "error"));
