import { isFull, isLasting, isUnsaved, work } from "./reviews.js";

/** How much was reviewed, and how safe it is. */
export function ReviewState() {
  const entries = [...work.value.values()];
  const reviews = entries.filter(({ review }) => review !== undefined).length;
  const forms = entries.filter(({ form }) => form !== undefined).length;
  const done = [...(reviews > 0 ? [`${reviews} reviewed`] : []), ...(forms > 0 ? [`${forms} unfinished`] : [])].join(
    ", ",
  );
  const isSafe = isLasting && !isFull.value;
  const reason = isFull.value ? "this browser has no space left for this page" : "this browser keeps nothing for files";
  return (
    <span role="status" class="state">
      {entries.length > 0 && (isSafe ? `${done}, ${isUnsaved.value ? "kept in this browser" : "saved"}` : done)}
      {entries.length > 0 && !isSafe && <strong>; {reason}: save before you close it</strong>}
    </span>
  );
}
