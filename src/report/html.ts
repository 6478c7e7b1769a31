import type { ReportData } from "./data.js";
import { island } from "./island.js";

/** The page's code as it was bundled, with the hashes that its policy names. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
  /** `sha256-…`, of the script and the style as they stand between their tags. */
  readonly scriptHash: string;
  readonly styleHash: string;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (character) => entities[character] ?? "");

/** Nothing is loaded, sent or framed; only this script runs, and it can make no HTML of text. */
const policyOf = ({ scriptHash, styleHash }: PageAssets): string =>
  [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");

/** A report as one HTML file that needs nothing else. */
export const reportHtml = (data: ReportData, assets: PageAssets): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(assets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="directives">
<title>${escaped(data.title)}</title>
<style>${assets.style}</style>
</head>
<body>
<div id="page"><noscript>This report needs JavaScript; nothing is loaded from or sent to a network.</noscript></div>
<div id="paper"></div>
<script type="application/json" id="data">${island(data)}</script>
<script>${assets.script}</script>
</body>
</html>
`;
