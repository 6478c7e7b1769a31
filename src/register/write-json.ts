import type { Register } from "../schema/register.js";
import { inKeyOrder } from "./key-order.js";

export const writeJson = (register: Register): string => `${JSON.stringify(inKeyOrder(register), null, 2)}\n`;
