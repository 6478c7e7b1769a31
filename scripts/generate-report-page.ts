import { createHash } from "node:crypto";
import { type BuildOptions, build } from "esbuild";
import type { PageAssets } from "../src/report/html.js";

const folder = "src/report/page";

/** Browsers of the last three years; nothing is split off, since a file has nowhere to load it from. */
const shared: BuildOptions = {
  bundle: true,
  write: false,
  metafile: true,
  minify: true,
  charset: "utf8",
  target: ["chrome115", "firefox121", "safari17"],
  logLevel: "warning",
};

/** What the page may carry; a schema or a parser that slips in would be its greater part. */
const packages = /^node_modules\/(?:preact|@preact|@tanstack)\//u;

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles, metafile } = await build({ ...shared, ...options });
  const strange = Object.keys(metafile?.inputs ?? {}).find(
    (path) => /node_modules/u.test(path) && !packages.test(path),
  );
  if (strange !== undefined) throw new Error(`${folder}: the bundle holds ${strange}`);
  const text = outputFiles?.[0]?.text.trim() ?? "";
  // What would end its element, or begin a comment in it, has to be mended where it comes from.
  if (/<\/(?:script|style)|<!--/iu.test(text)) throw new Error(`${folder}: the bundle holds markup`);
  return text;
}

/** Browsers hash what stands between the tags. */
const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** The report's page as one script and one style, with the hashes for its policy. */
export async function generateReportPage(): Promise<PageAssets> {
  const [script, style] = await Promise.all([
    bundled({
      entryPoints: [`${folder}/main.tsx`],
      format: "iife",
      define: { "process.env.NODE_ENV": '"production"' },
    }),
    bundled({ entryPoints: [`${folder}/style/page.css`] }),
  ]);
  return { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) };
}
