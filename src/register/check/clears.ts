/**
 * The "six clears" of notice 408/TB-VPCP: clear personnel, tasks, time, responsibilities, products and authority. In the
 * order of the notice, which is the order of every answer.
 */
export const clears = ["personnel", "task", "time", "responsibility", "product", "authority"] as const;

export type Clear = (typeof clears)[number];
