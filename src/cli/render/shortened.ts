/** A text cut after a word, at `most` characters or a little before, with "…" where something is left out. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const kept = characters.slice(0, most).join("");
  const space = kept.lastIndexOf(" ");
  return `${(space > most / 2 ? kept.slice(0, space) : kept).trimEnd()}…`;
}
