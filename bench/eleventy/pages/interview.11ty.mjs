import { interviewPage } from "../../markup.mjs";
import { interviewOf, names, STYLE, slugs } from "../../read-data.mjs";

export const data = {
  slugs,
  pagination: { data: "slugs", size: 1, alias: "slug" },
  permalink: ({ slug }) => `interviews/${slug}/index.html`,
};

export const render = ({ slug }) => interviewPage(interviewOf(slug), names, STYLE);
