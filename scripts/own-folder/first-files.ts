/** What the first files of a collection depend on. */
interface Beginning {
  /** The name of the site. */
  readonly name: string;
  /** The version of this program. */
  readonly version: string;
  /** The versions of Node that it runs on. */
  readonly node: string;
}

/** The first files of a folder of one's own, by their paths in it. */
export function firstFiles({ name, version, node }: Beginning): Readonly<Record<string, string>> {
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
    "site.yml": SITE,
    "content/people.yml": PEOPLE,
    "README.md": readme(name),
    ".github/workflows/publish.yml": WORKFLOW,
  };
}

const PEOPLE = `# 谁是谁：一个人在各篇里是同一个 id。
# Who is who: one person has one id throughout.
#
# lin-xiao:
#   name: { zh: 林晓, en: Lin Xiao }
#   aliases: [小林]
`;

const SITE = `# 整个网站的设置，每一项都可以不写。
# What holds for the site as a whole; everything is optional.
`;

const readme = (name: string) => `# ${name}

用 [Duidu 对读](https://www.npmjs.com/package/duidu) 做成的访谈集。
A collection of interviews, made with [Duidu](https://www.npmjs.com/package/duidu).

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
