import type { Directive } from "../../schema/register.js";

/** Whether the row is kept for what a person wrote into it, while its notice no longer holds it: its place is a former one. */
export const isOrphaned = ({ flags }: Directive): boolean => flags.includes("orphaned");
