/** Words that dictionaries list as verbs, but that notices use as other parts of speech. */
export const notVerbs: readonly string[] =
  `amount air age bank book branch chief city communal content digital down dry even field fine firm floor force foreign
form former general ground group head home hospital house individual key land last like live local lower major man
march material matter may mine minister minute national near network no number office open own paper part party past
people person police power private public regular relevant resource right root round rule sample school second section
sector second self service set ship slow smooth sound state still subject summer surface task then time total town
traffic unit up value water well will wind winter work yellow clean clear complete separate pursuant`
    .trim()
    .split(/\s+/)
    // These are verbs in notices far more often than not.
    .filter(
      (word) =>
        ![
          "complete",
          "form",
          "work",
          "set",
          "open",
          "live",
          "force",
          "head",
          "lower",
          "separate",
          "clean",
          "clear",
        ].includes(word),
    );
