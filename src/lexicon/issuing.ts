/** What is done with a document that appears: "signed on Monday", "sent out by the Office"; separated by "|". */
export const issuedWords = "signed|issued|released|promulgated|adopted|sent(?: out)?|put out";

/** What is done with it so that all may read it: "made public on Friday". */
export const publishedWords = "circulated|announced|communicated|conveyed|published|made public";

/** "put his name to": signed. */
export const signatureWords = "put (?:his|her|their) (?:name|signature)(?: to)?";

/** What is done with a document on its own day: "from the date of signing". */
export const issuingNouns = "signing|issuance|promulgation|publication|issue|signature";
