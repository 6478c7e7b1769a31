/**
 * Verbs of administration, as lemmas. The build adds the general verbs that
 * compromise knows and inflects them all (scripts/generate-verbs.ts), so this
 * list holds what notices need beyond those. American spelling; the build adds
 * the British one (`-ise`).
 */
export const administrativeVerbs: readonly string[] = ` 
accelerate accept acknowledge act adapt add address adhere adjust administer adopt advance advertise advise advocate
aggregate agree aim allocate allow alter amend analyze announce answer apply appoint appraise approve arrange ask
assess assign assist associate assume assure attach attract audit authorize avoid award balance ban bar base be bear
begin better bolster boost bring broadcast build calculate call campaign cancel care carry catch cause cease
censor certify chair change charge check choose circulate clarify classify clean clear close collaborate collate
collect combat combine come comment commercialize commission commit communicate compare compensate compete compile
complete comply compute concentrate conclude conduct confirm confiscate connect consider consolidate construct consult
contact contain continue contribute control convene convert convey cooperate coordinate correct counsel counter cover
crack create cultivate curb cut deal decentralize decide declare decommission dedicate deepen defend define delegate
delete deliver demand demarcate demolish demonstrate denounce deploy describe design designate desilt destroy detail
detect determine develop devise devote diagnose differentiate digitalize digitize direct disallow disburse discipline
disclose disconnect discontinue discourage discover discuss disinfect dismantle dismiss dispatch display dispose
disseminate distinguish distribute diversify divest divide divulge document do double draft drain draw dredge drive
drop earmark ease edit educate elaborate elect elevate eliminate embed emphasize employ enable enact encourage end
endorse enforce engage enhance enlarge enlist enroll ensure enter equip equitize eradicate erect establish estimate
evacuate evaluate examine exceed exchange exclude execute exempt exercise exert expand expedite explain exploit
explore export expose express extend extinguish extract face facilitate familiarize feed fell field fight file fill
finalize finance find finish fit fix focus follow forbid forecast foresee forge form formalize formulate forward
foster found free freeze fulfil fulfill fumigate fund furnish gather generate get give go grant grasp grow guarantee
guard guide halt hand handle harmonize have head hear heighten help hide highlight hinder hire hold host identify
immunize implement import impose improve include incorporate increase indicate inform initiate innovate inspect
install institute instruct insulate insure integrate intensify interconnect interpret intervene interview introduce
inventory invest investigate invite involve isolate issue join judge justify keep know label launch lay lead learn
lease legalize legislate lend lengthen let levy liaise license lift lighten limit link liquidate list listen live
loan lobby localize locate lock log look lower maintain make manage map mark market master match maximize measure
mediate meet merge migrate minimize mitigate mobilize model modernize modify monitor motivate move multiply name
narrow negotiate neutralize nominate normalize note notify number nurture obey oblige observe obtain offer open
operate oppose optimize order organize orient oust outline overcome overhaul oversee overturn own participate partner
patrol pave pay penalize perfect perform permit phase pilot place plan plant play pledge plug point police popularize
position post practice practise prepare prescribe present preserve preside prevent print prioritize probe process
procure produce program prohibit prolong promote prompt promulgate propagate propose prosecute protect prove provide
publicize publish pull punish purchase purify purge push put qualify quantify quarantine question quicken raise rank
rate ratify rationalize reach react read reallocate realize rearrange reassess reassure receive reclaim recognize
recommend reconcile reconfirm reconstruct record recover recruit rectify recycle redeploy redesign redirect reduce
reexamine refer refine reflect reform refrain refund refuse regard register regulate rehabilitate reimburse reinforce
reject relay release relieve relocate rely remain remedy remind remit remove render renew renovate reopen reorganize
repair repatriate repay repeal replace replant replenish report represent reprimand request require rescue research
resettle reserve resist resolve respect respond restore restrict restructure resume retain rethink retrain retrieve
return reuse revamp reverse review revise revitalize revoke reward rotate run safeguard sanction sanitize satisfy save
scale scan schedule screen scrutinize seal search secure see seek segregate seize select sell send separate serve set
settle shape share shift shoot shorten show shut sign simplify sit slash socialize solicit solve spare speak spearhead
specify speed spend spray spread stabilize staff stage stagger stamp stand standardize start state station stay steer
step stipulate stock stop store straighten streamline strengthen stress strike strip strive study subject submit
subsidize substantiate summarize summon supervise supplement supply support suppress surrender survey suspend sustain
swear switch synchronize synthesize tabulate tackle tag tailor take talk target tax teach tell terminate test thank
think thwart tie tighten toughen trace track trade train transfer transform transit transition translate transmit transport
treat trial trim try turn uncover undergo undertake unify unite unlock update upgrade uphold upload urge use utilize
vaccinate validate value verify vet visit visualize wage waive warehouse warn watch weed weigh welcome widen win
withdraw withhold witness work wrap write yield zone force chase team
`
  .trim()
  .split(/\s+/);
