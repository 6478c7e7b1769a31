import { type AgencyContext, normOf } from "./context.js";

/** With the words that introduce it, in characters: what is longer is no short form. */
const longestShortForm = 200;

/** "(ACV)", "(hereinafter called the provincial-level People's Committees)": the short form in brackets and the index after them. */
export function readBracketed(
  context: Pick<AgencyContext, "text" | "tokens">,
  at: number,
): { next: number; form: string | null } | null {
  if (normOf(context, at) !== "(") return null;
  let end = at + 1;
  while (end < context.tokens.length && end - at < 14 && normOf(context, end) !== ")") end++;
  if (normOf(context, end) !== ")") return null;
  const inner = context.text.slice(context.tokens[at + 1]?.start, context.tokens[end - 1]?.end);
  if (inner.length > longestShortForm) return null;
  const called =
    /^(?:(?:hereinafter|hereafter|below|from here on)(?: [a-z]{1,12}){0,3} (?:called|to as|known as)|hereinafter|hereafter|abbreviated as) (?:the )?["“]?([^"”]+?)["”]?$/i.exec(
      inner,
    );
  if (called !== null) return { next: end + 1, form: called[1] ?? null };
  // ("Provincial PCs"), (the “Ministry”)
  const quoted = /["”]$/.test(inner)
    ? /^(?:the |collectively,? )?["“](?:the )?([\p{L}&.'’ -]{2,40})["”]$/iu.exec(inner)
    : null;
  if (quoted !== null) return { next: end + 1, form: quoted[1] ?? null };
  if (/^[\p{L}&.-]{2,14}$/u.test(inner) && /\p{Lu}/u.test(inner)) return { next: end + 1, form: inner };
  return null;
}
