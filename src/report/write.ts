import assets from "../generated/report-page.json" with { type: "json" };
import type { ReportData } from "./data.js";
import { reportHtml } from "./html.js";

/** A report as the HTML file that `directives report` writes. */
export const writeReport = (data: ReportData): string => reportHtml(data, assets);
