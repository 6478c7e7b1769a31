import { fstatSync } from "node:fs";

/** Whether something is piped or redirected into the program; a terminal, /dev/null and a closed input are nothing. */
export function somethingIsPiped(): boolean {
  try {
    const kind = fstatSync(0);
    return kind.isFIFO() || kind.isFile() || kind.isSocket();
  } catch {
    return false;
  }
}
