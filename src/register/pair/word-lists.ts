const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that tell one thing from the next of its kind, as figures do. */
export const numberWords = words(`
  first second third fourth fifth sixth seventh eighth ninth tenth
  january february march april may june july august september october november december
`);

/** Words with a capital that stand in notices of every kind and name nothing of a task's own. */
export const genericNames = words(`
  article assembly central circular committee decision decree directive government law minister ministries ministry
  national no notice party people plan prime project resolution s steering the
`);
