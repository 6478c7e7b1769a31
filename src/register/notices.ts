import type { Notice, Register } from "../schema/register.js";

/** The notices of a register by their ids, for the rows that name them. */
export const noticesById = ({ notices }: Pick<Register, "notices">): ReadonlyMap<string, Notice> =>
  new Map(notices.map((notice) => [notice.id, notice]));
