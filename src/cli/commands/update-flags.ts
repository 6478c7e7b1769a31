/** What the command line of `update` says besides its register and inputs. */
export interface UpdateFlags {
  readonly write?: boolean;
  readonly output?: string;
  readonly dictionary: readonly string[];
  readonly date?: string;
  readonly quiet?: boolean;
}
