/** Words that dictionaries list as verbs, but that notices use as other parts of speech. */
export const notVerbs: readonly string[] =
  `amount air age bank book branch chief city communal content dam digital down decree dry even field fine fire firm floor
foreign former general ground group home hospital house individual key land last like local major man march market
material matter may mine minister minute national near network no number office own paper part party past people
person police power private public regular relevant resource right root round rule sample school second section sector
self service ship slow smooth sound state still subject summer surface task then time total town traffic unit up value
water well will wind winter yellow pursuant pend`
    .trim()
    .split(/\s+/);

/** Nouns of notices that can be verbs elsewhere; the words of `verbs.ts` go before them. */
export const mostlyNouns: readonly string[] =
  `project access press fee interest benefit budget capital center centre concern condition contract district function
experience gate industry input income index sport result rate source land road seed crop bridge traffic tax trade
transport network data service unit phase scale lease loan fund share stock station stage ship site school score season
profit purpose reason record research reserve resort risk rail room rule sand score side sign signal size stone storm
subject surplus tail term title tool total tour tower track trail train trap tree trial trip truck trust value vessel
vote wage wall war waste water wave weight well witness word work year zone area bank base bill block board boat body
border bottom box branch brand brick bus cable camp campaign car card case cash cattle cause chain chair challenge
chance channel chart coach coast code company contact content context cost country course cycle dam date deal debt
deck delegate demand diet dollar drill drug dust edge effect engine error estate event evidence exhibit export eye fact
factor farm fault fence figure film finger fish flag flood floor flow food foot fruit fuel game garden gas gift glass
gold grain ground group guard guest hand head heart heat height hill home horse host hotel house ice image impact import
incident item job journey kitchen knowledge lake language law layer level library life link list lord love machine mail
market mass master match meal measure medal media meeting member message mile mind mine minute mirror mission mix model
moment money month mother motor mountain mouth name nation nature need neighbor nerve news night noise nose note notice
number object occasion oil opinion order outcome output owner page pain pair paper parent park part partner party path
pattern peace people person phone photo piece pilot pipe place plane plant plate point police policy pool port position
post pound power practice pressure price prison problem process product program promise proof protest pump quarter
queue race radio rain range request respect rest reward rice ring river rock role roof root rope round route salt
sample screen sea seat secret section sense series shape shelter shift shock shop shot shoulder show silence skill skin
slave slope smoke snow soil song sound space speech spirit spot spring square staff star state steam steel step stick
store stream street strength stress string style sugar suit sun support surface table target task taste team telephone
temperature repair tent test theme thread threat ticket tide time tip top touch town`
    .trim()
    .split(/\s+/);
