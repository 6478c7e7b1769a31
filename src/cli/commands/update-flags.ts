/** What the command line of `update` says besides its register and inputs. */
export interface UpdateFlags {
  readonly write?: boolean;
  readonly output?: string;
  readonly dictionary: readonly string[];
  readonly date?: string;
  /** Files of reviews, taken in before the notices are read. */
  readonly review: readonly string[];
  readonly quiet?: boolean;
}
