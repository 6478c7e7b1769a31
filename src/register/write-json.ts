import { printedJson } from "../model/printed-json.js";
import type { Register } from "../schema/register.js";
import { inKeyOrder } from "./key-order.js";

export const writeJson = (register: Register): string => printedJson(inKeyOrder(register));
