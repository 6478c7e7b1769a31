import { anyOf } from "./word-set.js";

/** Who chairs a body, in the singular; separated by "|", as the lists below. */
export const chairTitles = "chairman|chairwoman|chairperson";

/** Who heads a body of the State: "the Minister", "Governor Le Van An". */
export const headTitles = `${chairTitles}|chair|president|governor|director|minister|secretary|mayor|commissioner`;

/** Who leads the Government, or a part of it: "the Deputy Prime Minister's Notice". */
export const leaderTitles = "(?:deputy )?prime minister|PM|minister";

/** Who keeps the books or the papers of a State: "the Comptroller of Budget", "Clerk to the Council". */
export const clerkTitles = "clerk|comptroller|controller";

/** What stands for the rule of a State, and whoever has it: "the Cabinet", "Premier Li Qiang". */
export const highOffices = "cabinet|parliament|congress|king|premier";

/** Words before a title that leave the body the same: "Acting Director", "Deputy General Director". */
export const rankWords = "deputy|vice|acting|general";

/** Those, and words that are part of a title as readily: "standing Vice Chairman", "Permanent Secretary". */
export const titleQualifiers = `${rankWords}|permanent|standing`;
export const qualifiesTitle = anyOf(titleQualifiers);
