import { timesIn } from "./support/read.js";

for (const p of JSON.parse(process.argv[2]!)) {
  const s = p.startsWith("!") ? p.slice(1) : `The Ministry of Finance shall report ${p}.`;
  console.log("##", s);
  for (const t of timesIn(s)) {
    const { start, end, ...r } = t;
    console.log(
      "   ",
      s.slice(start, end),
      "=>",
      JSON.stringify(Object.fromEntries(Object.entries(r).filter(([k, v]) => v !== null && v !== false))),
    );
  }
}
