import type { Dictionary } from "../../dictionary/agency.js";
import type { Diagnostic } from "../../model/diagnostic.js";

export interface LoadedDictionaries {
  readonly dictionary: Dictionary;
  /** Any error means that the run has to stop: with a dictionary missing, names would resolve wrongly. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The built-in dictionary with the named files added, a later one over an earlier. */
export async function loadDictionaries(names: readonly string[]): Promise<LoadedDictionaries> {
  const { builtInDictionary } = await import("../../dictionary/builtin.js");
  if (names.length === 0) return { dictionary: builtInDictionary, diagnostics: [] };
  const [{ parseDictionary }, { mergeDictionaries }, { readNamed }] = await Promise.all([
    import("../../io/dictionary-file.js"),
    import("../../dictionary/merge.js"),
    import("./named-file.js"),
  ]);
  let dictionary = builtInDictionary;
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const read = await readNamed(name);
    if (read.diagnostic !== undefined) {
      diagnostics.push(read.diagnostic);
      continue;
    }
    const parsed = parseDictionary(read.text, read.file, dictionary);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.dictionary !== null) dictionary = mergeDictionaries(dictionary, parsed.dictionary);
  }
  return { dictionary, diagnostics };
}
