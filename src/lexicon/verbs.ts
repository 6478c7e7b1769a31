/**
 * Verbs of administration, as lemmas. The build adds the general verbs that
 * compromise knows and inflects them all (scripts/generate-verbs.ts), so this
 * list holds what notices need beyond those. American spelling; the build adds
 * the British one (`-ise`).
 */
export const administrativeVerbs: readonly string[] =
  ` abate accelerate accept accredit acknowledge act adapt add address adhere adjust administer adopt advance advertise
advise advocate aerate affirm afforest aggregate agree aim airlift allocate allow alter amend amortize analyze annex
annotate announce anonymize answer append apply appoint apportion appraise apprise approve arbitrate arrange ask
assess assign assist associate assume assure attach attract audit authenticate authorize avoid award backdate balance
ban bar barricade base be bear beautify begin better blacklist bolster boost bring broadcast build bulldoze buttress
calculate calibrate call campaign cancel capitalize care carry catch cause cease censor certify chair change charge
chase check choose circulate clarify classify clean clear close collaborate collate collect collocate comb combat combine
come commend comment commercialize commission commit communicate compare compensate compete compile complete comply
compost compute computerize concentrate conciliate conclude conduct confer confine confirm confiscate connect consider
consolidate construct construe consult contact contain continue contribute control convene convert convey cooperate coordinate
correct counsel counter countersign cover crack create criticize cull cultivate curb curtail cut deal decarbonize decentralize
decide declare declassify decommission dedicate deduct deepen defend define defray delegate delete delist deliver
demand demarcate demerge demobilize demolish demonstrate denounce deploy deputize deregister deregulate desalinate
describe design designate desilt desludge destroy detail detain detect determine develop devise devote dewater
diagnose dialogue differentiate digitalize digitize direct disallow disburse discipline disclose disconnect
discontinue discourage discover discuss disembark disinfect dismantle dismiss dispatch display dispose dissect
disseminate distinguish distribute diversify divest divide divulge do document donate double downsize draft drain draw
dredge drill drive drop earmark ease economize edit educate effectuate eject elaborate elect elevate eliminate embed
emphasize employ enable enact encode encourage end endorse enforce engage enhance enjoin enlarge enlist enroll ensure
enter enumerate equip equitize eradicate erect escort establish estimate evacuate evaluate evict examine excavate
exceed exchange exclude execute exempt exercise exert exhort expand expedite explain exploit explore export expose
express expropriate extend exterminate extinguish extract extradite extrapolate face facilitate familiarize feed fell
fence field fight file fill finalize finance find finish fit fix flush focus follow forbid force forecast foresee
forge form formalize formulate fortify forward foster found free freeze fulfil fulfill fumigate fund furnish galvanize
gather generate geolocate geotag germinate get give go grant grasp grow guarantee guard guide halt halve hand handle
harden harmonize harvest hasten haul have head hear heighten help hide highlight hinder hire hold hospitalize host
identify immunize implement import impose impound improve inaugurate incinerate include incorporate increase incubate
inculcate indicate indict inform initiate innovate inspect install instill institute institutionalize instruct
insulate insure integrate intensify intercept interconnect interdict interpret intervene interview introduce inventory
invest investigate invite involve irrigate isolate issue join judge justify keep kickstart know label launch lay lead
learn lease legalize legislate lend lengthen let levy liaise liberalize license lift lighten limit link liquidate list
listen live livestream loan lobby localize locate lock log look lower maintain make manage map mark market master
match maximize measure mediate meet merge migrate minimize mitigate mobilize model modernize modify monitor motivate
move multiply muster name narrow nationalize negotiate neutralize nominate normalize notarize note notify nudge number
nurture obey oblige observe obtain offer offload open operate operationalize oppose optimize order organize orient
oust outline outsource overcharge overcome overhaul overrule oversee overturn own participate partner pasteurize patronize
apprise intimate sensitize patrol pave pay penalize perfect perform permit peruse phase pilot place plan plant play pledge plug point police
popularize position post postpone practice practise prepare prepay preposition prequalify prescribe preselect present preserve
preside prevent print prioritize privatize probe process procure produce program prohibit prolong promote prompt
promulgate proofread propagandize propagate propose prosecute protect prove provide publicize publish pull punish purchase purge
purify push put quadruple qualify quantify quarantine quell question quicken raise rank rate ratify rationalize raze
reach react reactivate read readjust realign realize reallocate reapply reappraise rearrange reassess reassign
reassure rebuild recalculate recall recapitalize receive recharge recheck reclaim reclassify recognize recommence
recommend reconcile reconfirm reconnect reconsider reconstruct reconvene record recount recoup recover recruit rectify
recycle redeploy redesign redirect redistribute redraft reduce reestablish reevaluate reexamine reexport refer refill
refine reflect reforest reform refrain refund refuse regain regard register regulate rehabilitate reimburse reimport
reinforce reinspect reinstate reinsure reissue reject relaunch relay release relieve relocate rely remain remand
remedy remind remit remove remunerate rename render renegotiate renew renovate reopen reorganize repaint repair
repatriate repay repeal replace replant replenish replicate report repossess represent reprice reprimand reprint
reprogram repurpose request require reregister reroute reschedule rescind rescue research reserve reset resettle
resist reskill resolve respect respond restart restore restrict restructure resubmit resume resupply resurface
resurvey retain retest rethink retrain retrench retrieve return reuse revaccinate revalue revamp reverse review revise
revitalize revoke reward rewrite rezone rinse rotate run safeguard salvage sanction sanitize satisfy save scale scan
schedule scrap screen scrutinize seal search secure see seek segregate seize select sell send separate serve set
settle shape share shelter shift shoot shorten shortlist show shut sideline sign simplify sit slash socialize solicit
solidify solve spare speak spearhead specify speed spend spray spread stabilize staff stage stagger stamp stand
standardize start state station stay steer step sterilize stipulate stock stop store straighten streamline strengthen
stress strike strip strive study subcontract subdivide subject sublease submit subsidize substantiate substitute
summarize summon supersede supervise supplant supplement supply support suppress surrender survey suspend sustain swap
swear switch synchronize synthesize tabulate tackle tag tailor take talk target tax teach team telecast tell terminate
test thank think thwart tie tighten tolerate toughen tow trace track trade train transcribe transfer transform transit
transition translate transliterate transmit transplant transport treat trial trim triple try turn typeset unblock
unclog uncover undergo undertake underwrite unify unite unload unlock unveil update upgrade uphold upload uproot
upskill urge use utilize vaccinate validate value ventilate verify vet visit visualize wage waive warehouse warn watch
weed weigh welcome whitelist widen win winnow withdraw withhold witness work wrap write yield zone`
    .trim()
    .split(/\s+/);
