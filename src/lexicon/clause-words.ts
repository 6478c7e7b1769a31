/** Small closed sets of words that the clause grammar tells apart, each by what it does in a sentence. */
export const clauseWords = {
  /** Persons in whose name a text speaks; they order, and are no actors of tasks. */
  speaker: /^(?:he|she|we|i)$/,
  /** Before the name of a person. */
  address: /^(?:mr|mrs|ms|dr|prof)$/,
  /** What reports that somebody said something. */
  reporting:
    /^(?:said|says|stated|states|stressed|stresses|noted|notes|emphasized|emphasised|emphasizes|affirmed|affirms|concluded|concludes|underlined|underlines|underscored|underscores|added|adds|pointed|points|warned|warns|explained|explains|declared|declares|reminded|clarified|highlighted|highlights)$/,
  /** Participles by which a speaker goes on. */
  saying: /^(?:saying|adding|noting|stressing|emphasizing|emphasising|affirming|stating|warning)$/,
  obliging: /^(?:must|should|shall)$/,
  /** Verbs by which an authority lets stand what others propose: "agreed that the Ministry should". */
  agreeing: /^(?:agreed|agrees|decided|decides|insisted|insists|reiterated|reiterates)$/,
  /** A noun phrase with one of these in it is a sentence that reports or tells. */
  telling: /^(?:said|says?|stated|noted|showed|shows|if|when|was|were|had|stressed|emphasized)$/,
  /** What cannot be the thing that an obligation speaks of. */
  noThing:
    /^(?:we|i|you|he|people|who|what|which|if|when|whoever|there|anyone|everyone|someone|somebody|everybody|nobody|as|because|unless|that|although|though|according|pursuant)$/,
  /** Auxiliaries in the third person: no verbs of their own. */
  auxiliary: /^(?:is|has|needs)$/,
  /** Finite forms that say something of the noun before them. */
  finite: /^(?:is|are|was|were|has|have|had|shall|must|will|should)$/,
  finiteOrModal: /^(?:is|are|was|were|has|have|had|will|can|may|must|shall|should)$/,
  /** Words that open a subordinate clause or an infinitive. */
  subordinating: /^(?:that|which|who|to|if|when|what|how|so|whose)$/,
  /** Prepositions and conjunctions that open an insertion after a verb ("review, before May, the plan"). */
  insertionOpener: /^(?:with|in|before|by|within|together|jointly|on|at|from|after|upon|until|as|where|if)$/,
  /** Openers of a reason or a ground: an imperative after them is somebody else's. */
  ground: /^(?:pursuant|according|given|since|because|having|considering|so)$/,
  citing: /^(?:according|pursuant|under)$/,
  /** Nouns of what is cited without a number ("under the 2023 Housing Law"). */
  law: /^(?:laws?|decrees?|regulations?|rules|acts?|codes?|ordinances?|constitution|statutes?|clauses?|articles?)$/,
  /** Begin the noun phrase of an inverted condition ("Should any matter arise, …"). */
  conditional: /^(?:any|the|a|an|there|it|they|this|these|such|problems|difficulties|cases)$/,
  pointing: /^(?:the|this|that)$/,
  /** Nouns of documents that order in their own name. */
  document:
    /^(?:dispatch|notice|directive|resolution|telegram|document|conclusion|circular|decision|order|letter|memorandum|plan)$/,
  /** Modals that an item of a list can begin with ("Has to check", "Is requested to report", "Needs to review"). */
  beginsItem: /^(?:shall|must|will|should|has|have|is|are|needs?)$/,
  modal: /^(?:shall|should|must|may|can)$/,
  invertedAuxiliary: /^(?:are|is|shall|should|must|may|will)$/,
  determiner: /^(?:the|a|an|its|their|this|that)$/,
  /** Orders that any body can give another: requests. */
  request:
    /^(?:assigns?|assigned|requests?|requested|asks?|asked|demands?|demanded|urges|urged|calls|called|encourages|encouraged|invites|invited|told|reminded|ordered|has|have)$/,
  /** Participles by which a body reports what it has had others do. */
  delegated: /^(?:directed|instructed|assigned|guided|advised|proposed|recommended)$/,
  perfect: /^(?:has|have)$/,
} as const;
