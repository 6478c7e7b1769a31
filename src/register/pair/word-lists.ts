const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that say nothing of what a task is about. */
export const functionWords = words(`
  a about after all also an and any are as at be been before between both by can each for from has have having in
  including into is it its may more must no not of on or other over shall should so such than that the their them then
  there these they this those through to toward towards under until up upon was were when where which while who will
  with within would
`);

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
