import type { AgencyIndex } from "../../../dictionary/agency-index.js";
import type { ShortForms } from "../../../grammar/agencies/context.js";
import type { Block } from "../../../model/block.js";
import type { AgencyMention } from "../../../model/mention.js";
import type { Span } from "../../../model/span.js";

/** What reading directives needs beside the text's own sentences. */
export interface ReadingContext {
  readonly text: string;
  readonly index: AgencyIndex;
  /** The notice's date, else the article's, else what the user gives: relative dates are counted from it, and it tells which bodies exist. */
  readonly anchor: string | null;
  /** The day on which the notice takes effect, where it says another than its own. */
  readonly effective: string | null;
  /** The notice comes from whoever stands above ministries: what one of them requests of others is its own task. */
  readonly fromAbove: boolean;
  /** Id of the body from which the notice comes, where its number says so. */
  readonly issuer: string | null;
  /** Id of the body that "we" means; null where the notice does not speak of itself so, or does not say from whom it comes. */
  readonly author: string | null;
  readonly blocks: readonly Block[];
  /** What people say in it who can give nobody a task; in order. */
  readonly strangers: readonly Span[];
  /** Whom "you" means, where the notice is a letter. */
  readonly readers: readonly AgencyMention[];
  /** Short forms that the text has introduced so far. */
  readonly introduced: ShortForms;
}
