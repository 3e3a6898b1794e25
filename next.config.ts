import { realpathSync } from "node:fs";
import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants";
import { stampOfFiles } from "./scripts/content/stamp";
import { settings } from "./scripts/environment";
import { commonFolder } from "./scripts/site/common-folder";

const { basePath, origin, exportFolder, deskPort } = settings();

const config: NextConfig = {
  trailingSlash: true,
  basePath,
  images: { unoptimized: true },
  // The same input gives the same bytes; Next's own id is random. What changes is named by its content anyway.
  generateBuildId: () => "duidu",
  // Next would take the nearest lockfile for its root; in a copy of the program the packages are linked from outside of that.
  turbopack: { root: commonFolder(process.cwd(), realpathSync("node_modules/next")) },
  // `npm run types` checks them, once and for all of the project.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // `lib/reader/links/paths.ts` and `components/search/session/stamp.ts` read them; Next writes their values into the pages.
  env: {
    NEXT_PUBLIC_BASE_PATH: basePath,
    NEXT_PUBLIC_SITE_URL: origin,
    NEXT_PUBLIC_SEARCH_STAMP: stampOfFiles(["components/search", "lib/search"]).slice(0, 16),
  },
};

/**
 * The development server finds `index.html` where a static host does; the export needs no server at all. The editor's desk is
 * served by the program that builds what is saved (`scripts/desk/`).
 */
const editing: NextConfig = {
  rewrites: async () => [
    ...["/interviews/:slug/", "/interviews/:slug/:turn/"].map((source) => ({
      source,
      destination: `${source}index.html`,
    })),
    ...(deskPort === null
      ? []
      : [{ source: "/desk/:path*", destination: `http://localhost:${deskPort}${basePath}/desk/:path*` }]),
  ],
};

/** For an export, `distDir` is the folder that the pages go to; Next's own files stay in `.next/`. */
const exporting: NextConfig = { output: "export", ...(exportFolder === "" ? {} : { distDir: exportFolder }) };

export default function forPhase(phase: string): NextConfig {
  return { ...config, ...(phase === PHASE_DEVELOPMENT_SERVER ? editing : exporting) };
}
