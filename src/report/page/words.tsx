import { visibleParts } from "../view/visible.js";

/** Words of a notice or register: text only, kept from reordering what stands around them. */
export function Words({ text }: { readonly text: string }) {
  return (
    <bdi>
      {visibleParts(text).map((part) =>
        "text" in part ? (
          part.text
        ) : (
          <span class="acting" title="A character that would act on the text around it">
            {part.code}
          </span>
        ),
      )}
    </bdi>
  );
}
