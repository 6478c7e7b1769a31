import { identityOf } from "../../io/identity.js";
import { UsageError } from "../usage-error.js";

/** Throws where the output is one of the inputs; null is standard input. */
export async function refuseToOverwrite(files: readonly (string | null)[], output: string | undefined): Promise<void> {
  if (output === undefined || output === "-") return;
  const target = await identityOf(output);
  const sources = await Promise.all(files.map(identityOf));
  if (sources.includes(target)) throw new UsageError(`--output ${output} is one of the inputs; name another file`);
}
