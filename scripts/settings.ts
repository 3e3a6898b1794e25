import { LANGUAGES } from "../lib/schema/languages";
import type { Lang } from "../lib/schema/schema";
import { PACKINGS, type Packing } from "../lib/search/shards/packing";

/** Everything that can be set from outside, checked and in the form that the code uses. */
export interface Settings {
  readonly contentFolder: string;
  /** The folder of the host that the site is served from, such as `/reader`; empty at the root. */
  readonly basePath: string;
  /** Scheme and host of the site, such as `https://reader.example`; empty while nobody has said where it stands. */
  readonly origin: string;
  readonly port: number;
  /** Up to how many interviews are searched as one file; null leaves it to the search. */
  readonly searchWholeUpTo: number | null;
  /** How the files of a large search index are laid out (`lib/search/shards/packing.ts`); null leaves it to the host. */
  readonly searchPacking: Packing | null;
  readonly precompress: boolean;
  /** The browser to be used, and no other; empty where one is looked for. */
  readonly chromiumPath: string;
  readonly ci: boolean;
  /** The languages of the user, as the system names them: both where it names neither. */
  readonly langs: readonly Lang[];
  /** Where a build lets Next export the pages, before they take the place of `out/`; empty for Next's own choice. */
  readonly exportFolder: string;
  /** Where the editor's desk is served, while `npm run dev` runs; null for none. */
  readonly deskPort: number | null;
  /** What `npm run e2e` tells the browser tests. */
  readonly e2e: {
    readonly url: string;
    readonly chromium: string;
    readonly chromiumArgs: readonly string[];
    readonly inDevelopment: boolean;
    readonly isSweep: boolean;
    readonly browser: TestedBrowser;
    /** The copy of the project whose content the tests of the desk edit; empty while others are run. */
    readonly desk: string;
  };
}

/** The browsers in which the site is tested; in all but Chromium by fewer tests. */
export const BROWSERS = ["chromium", "firefox", "webkit"] as const;
export type TestedBrowser = (typeof BROWSERS)[number];

/** The same words in both languages of the interface. */
interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A setting that has a wrong value. */
export interface SettingProblem {
  readonly name: string;
  readonly found: Bilingual;
  readonly expected: Bilingual;
  /** The whole assignment, such as `PORT=8080`. */
  readonly example: string;
}

/** An environment variable; `docs/settings.md` says what each does. */
interface Setting<Value> {
  readonly name: string;
  /** Its value where it is unset or empty. */
  readonly fallback: Value;
  readonly example: string;
  readonly expected: Bilingual;
  /** The value that a text stands for; undefined where it stands for none. */
  readonly read: (text: string) => Value | undefined;
}

const ANY_TEXT: Bilingual = { zh: "任何文字", en: "any text" };
const SWITCH: Bilingual = { zh: "1（开）或 0（关）", en: "1 (on) or 0 (off)" };
const FILE: Bilingual = { zh: "文件的路径", en: "the path of a file" };

const asText = (text: string) => text;
const asSwitch = (text: string) => (text === "1" ? true : text === "0" ? false : undefined);
const asCount = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);

/** `/reader` for `/reader/`; the empty text for the root. */
function asFolder(path: string): string | undefined {
  const folder = path.replace(/\/+$/, "");
  const names = folder.split("/").slice(1);
  const isPlain = folder === "" || folder === `/${names.join("/")}`;
  return isPlain && names.every((name) => /^[\w.~-]*[\w~-][\w.~-]*$/.test(name)) ? folder : undefined;
}

/** The address of a site, in two parts: `https://reader.example`, and the folder there. */
function asSite(text: string): { origin: string; folder: string } | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const { origin, pathname, search, hash, username, password } = new URL(text);
  const folder = asFolder(pathname);
  return folder === undefined || search + hash + username + password !== "" ? undefined : { origin, folder };
}

const CONTENT_DIR: Setting<string> = {
  name: "CONTENT_DIR",
  fallback: "content",
  example: "../interviews",
  expected: { zh: "文件夹的路径", en: "the path of a folder" },
  read: asText,
};
const BASE_PATH: Setting<string> = {
  name: "BASE_PATH",
  fallback: "",
  example: "/reader",
  expected: {
    zh: "以斜线开头的路径，只用拉丁字母、数字和 - . _ ~",
    en: "a path that begins with a slash, of Latin letters, digits and - . _ ~",
  },
  read: asFolder,
};
const SITE_URL: Setting<{ origin: string; folder: string }> = {
  name: "SITE_URL",
  fallback: { origin: "", folder: "" },
  example: "https://reader.example",
  expected: {
    zh: "以 https:// 或 http:// 开头的网址，不带 ? 和 #，文件夹只用拉丁字母、数字和 - . _ ~",
    en: "an address that begins with https:// or http://, without ? or #, its folder of Latin letters, digits and - . _ ~",
  },
  read: asSite,
};
const PORT: Setting<number> = {
  name: "PORT",
  fallback: 3000,
  example: "8080",
  expected: { zh: "0 到 65535 的整数", en: "a whole number from 0 to 65535" },
  read: (text) => {
    const port = asCount(text);
    return port !== undefined && port <= 65_535 ? port : undefined;
  },
};
const SEARCH_WHOLE_UP_TO: Setting<number | null> = {
  name: "SEARCH_WHOLE_UP_TO",
  fallback: null,
  example: "0",
  expected: { zh: "不小于 0 的整数", en: "a whole number, 0 or more" },
  read: asCount,
};
const SEARCH_PACKING: Setting<Packing | null> = {
  name: "SEARCH_PACKING",
  fallback: null,
  example: "ranges",
  expected: { zh: "files 或 ranges", en: "files or ranges" },
  read: (text) => PACKINGS.find((packing) => packing === text),
};
const PRECOMPRESS: Setting<boolean> = {
  name: "PRECOMPRESS",
  fallback: false,
  example: "1",
  expected: SWITCH,
  read: asSwitch,
};
const CHROMIUM_PATH: Setting<string> = {
  name: "CHROMIUM_PATH",
  fallback: "",
  example: "/usr/bin/chromium",
  expected: FILE,
  read: asText,
};
const CI: Setting<boolean> = {
  name: "CI",
  fallback: false,
  example: "true",
  expected: ANY_TEXT,
  // Whatever a service writes there, that it is set is what counts.
  read: () => true,
};
const LANG: Setting<readonly Lang[]> = {
  name: "LANG",
  fallback: LANGUAGES,
  example: "zh_CN.UTF-8",
  expected: ANY_TEXT,
  read: (text) => langsNamed(text),
};
/** Goes before `LANG`, as in every program (POSIX.1-2024, 8.2). */
const LC_ALL: Setting<readonly Lang[] | null> = { ...LANG, name: "LC_ALL", fallback: null };

/** The language of a locale such as `zh_CN.UTF-8`, or of an option; both for any other. */
export function langsNamed(text: string): readonly Lang[] {
  const named = LANGUAGES.filter((lang) => text.toLowerCase().startsWith(lang));
  return named.length > 0 ? named : LANGUAGES;
}

const EXPORT_FOLDER: Setting<string> = {
  name: "EXPORT_FOLDER",
  fallback: "",
  example: ".cache/export",
  expected: CONTENT_DIR.expected,
  read: asText,
};
const DESK_PORT: Setting<number | null> = { ...PORT, name: "DESK_PORT", fallback: null };
const E2E_URL: Setting<string> = {
  name: "E2E_URL",
  fallback: "",
  example: "http://localhost:3000/",
  expected: SITE_URL.expected,
  read: (text) => (asSite(text) === undefined ? undefined : text),
};
const E2E_CHROMIUM: Setting<string> = { ...CHROMIUM_PATH, name: "E2E_CHROMIUM" };
const E2E_CHROMIUM_ARGS: Setting<readonly string[]> = {
  name: "E2E_CHROMIUM_ARGS",
  fallback: [],
  example: "--no-sandbox --disable-gpu",
  expected: { zh: "用空格隔开的参数", en: "arguments with spaces between them" },
  read: (text) => text.split(" "),
};
const E2E_DEVELOPMENT: Setting<boolean> = { ...PRECOMPRESS, name: "E2E_DEVELOPMENT" };
const E2E_SWEEP: Setting<boolean> = { ...PRECOMPRESS, name: "E2E_SWEEP" };
const E2E_BROWSER: Setting<TestedBrowser> = {
  name: "E2E_BROWSER",
  fallback: "chromium",
  example: "firefox",
  expected: { zh: BROWSERS.join("、"), en: BROWSERS.join(", ") },
  read: (text) => BROWSERS.find((browser) => browser === text),
};
const E2E_DESK: Setting<string> = { ...EXPORT_FOLDER, name: "E2E_DESK", example: ".copies/desk" };

/** Every setting, in the order of the documentation. */
export const SETTINGS: readonly Setting<unknown>[] = [
  ...[CONTENT_DIR, SITE_URL, BASE_PATH, PORT, PRECOMPRESS, SEARCH_WHOLE_UP_TO, SEARCH_PACKING],
  ...[
    CHROMIUM_PATH,
    CI,
    LANG,
    LC_ALL,
    EXPORT_FOLDER,
    DESK_PORT,
    E2E_URL,
    E2E_CHROMIUM,
    E2E_CHROMIUM_ARGS,
    E2E_DEVELOPMENT,
    E2E_SWEEP,
    E2E_BROWSER,
    E2E_DESK,
  ],
];

/**
 * Reads the settings from an environment. A folder may be given with `SITE_URL`, with `BASE_PATH`, or equally with both.
 *
 * @returns the settings, or every value that is wrong
 */
export function checkSettings(
  env: Readonly<Record<string, string | undefined>>,
): { settings: Settings } | { problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const valueIn = <Value>({ name, fallback, example, expected, read }: Setting<Value>): Value => {
    const text = env[name] ?? "";
    if (text === "") return fallback;
    const value = read(text);
    if (value === undefined) problems.push({ name, found: same(text), expected, example: `${name}=${example}` });
    return value ?? fallback;
  };
  const site = valueIn(SITE_URL);
  const basePath = valueIn(BASE_PATH);
  if (site.folder !== "" && basePath !== "" && site.folder !== basePath) problems.push(twoFolders(site, basePath));
  const settings: Settings = {
    contentFolder: valueIn(CONTENT_DIR),
    basePath: basePath === "" ? site.folder : basePath,
    origin: site.origin,
    port: valueIn(PORT),
    searchWholeUpTo: valueIn(SEARCH_WHOLE_UP_TO),
    searchPacking: valueIn(SEARCH_PACKING),
    precompress: valueIn(PRECOMPRESS),
    chromiumPath: valueIn(CHROMIUM_PATH),
    ci: valueIn(CI),
    langs: valueIn(LC_ALL) ?? valueIn(LANG),
    exportFolder: valueIn(EXPORT_FOLDER),
    deskPort: valueIn(DESK_PORT),
    e2e: {
      url: valueIn(E2E_URL),
      chromium: valueIn(E2E_CHROMIUM),
      chromiumArgs: valueIn(E2E_CHROMIUM_ARGS),
      inDevelopment: valueIn(E2E_DEVELOPMENT),
      isSweep: valueIn(E2E_SWEEP),
      browser: valueIn(E2E_BROWSER),
      desk: valueIn(E2E_DESK),
    },
  };
  return problems.length > 0 ? { problems } : { settings };
}

function same(text: string): Bilingual {
  return { zh: `「${text}」`, en: JSON.stringify(text) };
}

function twoFolders({ origin, folder }: { origin: string; folder: string }, basePath: string): SettingProblem {
  return {
    name: "SITE_URL",
    found: {
      zh: `「${origin}${folder}」，而 BASE_PATH 是「${basePath}」`,
      en: `${JSON.stringify(origin + folder)}, and BASE_PATH ${JSON.stringify(basePath)}`,
    },
    expected: { zh: "两处写同一个文件夹，或只写一处", en: "the same folder in both, or a folder in one of them" },
    example: `SITE_URL=${origin}${basePath}`,
  };
}

/** A wrong setting for a person to read: a line in each language. */
export function formatSettingProblem({ name, found, expected, example }: SettingProblem): string {
  return [
    `${name} 的值不对。现在：${found.zh}；应为：${expected.zh}，如 ${example}\n`,
    `${name} has a wrong value: found ${found.en}; expected ${expected.en}, as in ${example}\n`,
  ].join("");
}
