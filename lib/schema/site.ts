import { z } from "zod";
import { Colours } from "./colours";
import { Localized } from "./schema";

/** Words of the site in both languages. One text, or one language, stands for both. */
const Words = z.union([z.string().trim().min(1), Localized]).transform((words) => {
  if (typeof words === "string") return { zh: words, en: words };
  return { zh: words.zh ?? words.en ?? "", en: words.en ?? words.zh ?? "" };
});
export type Words = z.infer<typeof Words>;

/** Where a site is published: what differs between hosts is in `scripts/hosts/`. */
export const HOSTS = [
  "folder",
  "github-pages",
  "gitlab-pages",
  "cloudflare-pages",
  "netlify",
  "vercel",
  "s3",
  "nginx",
  "caddy",
] as const;
export type HostName = (typeof HOSTS)[number];

/** `site.yml`, beside the folder of the content: what holds for the site as a whole. Everything is optional. */
export const Site = z.strictObject({
  name: Words.default({ zh: "访谈集", en: "Interviews" }),
  /** What the site is, in a few words: for the title of its first page, and for the feed. */
  tagline: Words.default({ zh: "访谈，中英对照", en: "Interviews, Chinese and English side by side" }),
  /** The same in a sentence: on the first page, and for search engines. */
  description: Words.default({
    zh: "访谈，中英逐段并排：谁说的，哪个是原文，每段回答都有自己的链接。",
    en: "Interviews in Chinese and English, side by side: who said it, which edition is the original, and a link to every answer.",
  }),
  /** Who has the rights in the texts, or their licence: at the foot of every page. */
  rights: Words.default({
    zh: "文字的权利属于各自的作者和发布者。",
    en: "The texts belong to their authors and publishers.",
  }),
  /** Other pages, at the foot of every page. */
  links: z.array(z.strictObject({ text: Words, url: z.url({ protocol: /^(?:https?|mailto)$/ }) })).default([]),
  /** Words that somebody may search for, in the empty field. */
  examples: z.array(z.string().trim().min(1)).max(5).default([]),
  colours: Colours.default({}),
  /** Which pages have a picture for previews in chat programs: those of all answers, or none. */
  cards: z.enum(["answers", "none"]).default("answers"),
  /** Where the site is published. */
  host: z.enum(HOSTS).default("folder"),
  /** Whether the foot of every page says which program made it. */
  credit: z.boolean().default(true),
  /** Whether browsers keep what is read, so that it can be read without a network. */
  offline: z.boolean().default(true),
});
export type Site = z.infer<typeof Site>;

/** What the site says of itself, as sanitised HTML, in the languages in which it does. */
export const About = z.strictObject({ zh: z.string().exactOptional(), en: z.string().exactOptional() });
export type About = z.infer<typeof About>;
