import type { HostName } from "../../lib/schema/site";
import { OWN_WORK_FOLDER } from "./own-work-folder";

/** What the first files of a collection depend on. */
interface Beginning {
  /** The name of the site. */
  readonly name: string;
  /** The version of this program. */
  readonly version: string;
  /** The versions of Node that it runs on. */
  readonly node: string;
  readonly host: HostName;
}

/** The first files of a folder of one's own, by their paths in it. */
export function firstFiles({ name, version, node, host }: Beginning): Readonly<Record<string, string>> {
  const manifest = {
    private: true,
    engines: { node },
    scripts: { start: "duidu start", dev: "duidu dev", build: "duidu build", check: "duidu check" },
    dependencies: { duidu: `^${version}` },
  };
  return {
    "package.json": `${JSON.stringify(manifest, null, 2)}\n`,
    // Nothing that a package brings along is run when it is installed.
    ".npmrc": "ignore-scripts=true\n",
    ".gitignore": "node_modules/\n.duidu/\nout/\n",
    "site.yml": siteFile(name, host),
    "content/people.yml": PEOPLE,
    "README.md": readme(name),
    ...HOST_FILES[host],
  };
}

const PEOPLE = `# 谁是谁：一个人在各篇里是同一个 id。
# Who is who: one person has one id throughout.
#
# lin-xiao:
#   name: { zh: 林晓, en: Lin Xiao }
#   aliases: [小林]
`;

const siteFile = (
  name: string,
  host: HostName,
) => `# yaml-language-server: $schema=${OWN_WORK_FOLDER}/public/data/schema/site.json
# 整个网站的设置，每一项都可以不写。
# What holds for the site as a whole; everything is optional.
name: ${JSON.stringify(name)}
host: ${host}
# tagline: { zh: 访谈, en: Interviews }
# description: { zh: 一句话说明, en: What the site is in a sentence }
# rights: { zh: 文字的权利属于…, en: The texts belong to … }
# links: [{ text: GitHub, url: "https://github.com/…" }]
# examples: [可以搜的词, words to search for]
# colours: { accent: { light: "#7a1f1f", dark: "#f0a0a0" } }
# cards: none
#
# 旁边还可以有 about.zh.md、about.en.md（本站说明）和 theme.css（字体）。
# about.zh.md, about.en.md (what the site is) and theme.css (its typefaces) may stand beside this file.
`;

const readme = (name: string) => `# ${name}

用 Duidu 对读做成的访谈集。
A collection of interviews, made with Duidu.

\`\`\`sh
npm install              # 第一次 · the first time
npx duidu new FILE       # 收进一份稿子 · takes in a source
npx duidu dev            # 边改边看，编辑台在 /desk/ · shows it while you edit; the desk is at /desk/
npx duidu check          # 还有什么不对 · what is still wrong
npx duidu build          # 生成 out/ · builds the site into out/
\`\`\`

\`content/\` 里是稿子，从不改动；要改正的写在旁边的 \`interview.yml\` 里。
\`content/permalinks.lock.json\` 记着每一段的链接，和稿子一起提交，不要手改。

The sources are in \`content/\`, and are never edited: corrections go into the \`interview.yml\` beside them.
\`content/permalinks.lock.json\` keeps the link of every passage: commit it with the sources, and do not edit it.

升级：\`npm update duidu\`，再看 CHANGELOG.md。 To upgrade: \`npm update duidu\`, and see its CHANGELOG.md.
`;

const WORKFLOW = `# 推送到 main 就发布到 GitHub Pages。先在仓库的 Settings → Pages 里把 Source 设为 GitHub Actions。
# Publishes to GitHub Pages whenever main is pushed. First set Settings → Pages → Source to GitHub Actions.
name: publish

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
        with:
          # Permalinks that were lost are looked for in all of the history.
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - uses: actions/configure-pages@v5
        id: pages
      - run: npm install
      - run: npx duidu check --frozen
      - run: npx duidu build
        env:
          SITE_URL: \${{ steps.pages.outputs.base_url }}
      - uses: actions/upload-pages-artifact@v3
        with:
          path: out
          include-hidden-files: true
      - uses: actions/deploy-pages@v4
        id: deployment
`;

const GITLAB = `# 推送到默认分支就发布到 GitLab Pages。 Publishes to GitLab Pages whenever the default branch is pushed.
pages:
  image: node:22
  variables:
    GIT_DEPTH: "0"
  script:
    - npm install
    - npx duidu check --frozen
    - SITE_URL="$CI_PAGES_URL" npx duidu build --precompress
    - mv out public
  artifacts:
    paths: [public]
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`;

const NETLIFY = `[build]
command = "npx duidu build"
publish = "out"

[build.environment]
NODE_VERSION = "22"
`;

const VERCEL = {
  framework: null,
  buildCommand: "npx duidu build",
  outputDirectory: "out",
  cleanUrls: false,
  trailingSlash: true,
};

/** What each host is told, in the form that it reads; those that have nothing here take `out/` as it is. */
const HOST_FILES: Readonly<Partial<Record<HostName, Readonly<Record<string, string>>>>> = {
  "github-pages": { ".github/workflows/publish.yml": WORKFLOW },
  "gitlab-pages": { ".gitlab-ci.yml": GITLAB },
  "cloudflare-pages": { "wrangler.toml": 'pages_build_output_dir = "out"\n' },
  netlify: { "netlify.toml": NETLIFY },
  vercel: { "vercel.json": `${JSON.stringify(VERCEL, null, 2)}\n` },
};
