// Who does what to whom, in the words of the signs of what is held: alternatives of a step, as `phrases` reads them.

/** Who can make somebody's working life hard. */
export const power =
  '*leder|*lederen|*leders|*lederens|*ledere|*lederne|leder*|*chef|*chefen|*chefens|*chefer|chef*|*direktør*|*ledelse*|borgmester*|rektor*|viceinspektør*|forstander*|bestyrer*|formand*|oppefra|manager*|boss*|head|director*|management|supervisor*|mayor|principal|deputy|foreman|superior*|higher_up';

/** Who works here; strangers, citizens and hackers are another matter. */
export const insider = `${power}|kollega*|makker*|medarbejder*|vikar*|ansat|ansatte|personale*|sagsbehandler*|socialrådgiver*|rådgiver*|pædagog*|lærer*|sygeplejerske*|hjemmehjælper*|hjælper*|assistent*|*assistenten|sekretær*|vagten|pedel*|betjent*|indkøber*|bogholder*|konsulent*|politiker*|byrådsmedlem*|afdelingen|teamet|holdet|kontoret|mit_hold|mit_team|vores_team|min_afdeling|vores_afdeling|min_vagt|en_i_it|en_fra_it|it_manden|colleague*|coworker*|co_worker*|staff|employee*|temp|nurse|teacher|caseworker*|secretary|clerk|councillor*|someone_in|somebody_in|one_of_us`;

/** Wants something done, or has it said to one. */
export const demands =
  'bad|beder|bedt|bestilte|bestilt|sagde|siger|sagt|beordr*|besked|kræve*|forlang*|insister*|pålagt|pålægger|befal*|presser|presset|presse|vil_have|ville_have|fik_os|fik_mig|mener|asked|asks|told|tells|ordered|orders|instructed|wants|wanted|said|says|made_us|made_me|pressured|pushed';

/** One was told, whoever said it. */
export const told =
  'besked_på|besked_om|at_vide|ordre_på|ordre_om|bedt_om|blevet_bedt|beordret|pålagt|presset_til|truet_til|were_told|was_told|been_told|are_told|am_told|were_asked|was_asked|been_asked|ordered_to|instructed_to|told_to|asked_to|pressured_to|forced_to';

/** Says so, one day. */
export const speaksUp =
  'siger|sige|sagt|snakker|snakke|snakket|taler|tale|talt|nævner|nævne|nævnt|melder|melde|meldt|indberette*|anmelde|anmelder|anmeldt|fortæller|fortælle|fortalt|sladre*|klager|klage|indrømme*|afsløre*|går_videre|gå_videre|åbner_munden|åbner_mund|lukker_munden_op|råber_op|speak*|talk*|mention*|report*|complain*|say|says|tell|tells|open_their_mouth|opens_her_mouth|blow*|goes_to|go_to';

/** What a workplace can take from one. */
export const harm =
  'vagt|vagter|vagterne|*vagter|timer|kontrakt*|stilling*|ansættelse*|vikariat*|fyret|fyring*|fyre|opsagt|opsige*|afskedig*|degradere*|forflytt*|omplacere*|flyttet_til|flyttet_væk|frataget|fratog|taget_fra_mig|holdt_ude|holdt_udenfor|holdes_ude|udenfor|ude_af|kold_skulder|isolere*|ignorere*|ignored|forlænget|forlænge|fornyet|fornye|advarsel|dårlig_omtale|karrier*|lønforhøjelse*|tillæg|shifts|shift|hours|contract|position|fired|sacked|dismissed|demoted|moved_to|transferred|left_out|excluded|renewed|extended|warning|promotion|career|bullied';

/** What will come of it for one who speaks. */
export const consequence =
  'fyret|fyring*|fyres|ude|færdig|færdige|job*|*jobbet|stilling*|kontrakt*|vagter|følger|konsekvens*|fortryde*|reference|udtalelse|dumper|karriere|fremtid*|hvem_der|hvem_det|på_gaden|ud_af_vagten|fired|sacked|out|finished|regret*|consequences|career|contract|future';

/** Writings and traces that tell what happened. */
export const evidence =
  'log|logs|logg*|*loggen|logfil*|spor|sporene|bevis*|besked|beskeder|beskederne|beskeden|mails|mail|mailen|mailene|*mails|mailtråd*|sms|sms_er|sms_erne|smser|tråden|chat*|referat*|notat*|*notat|*notater|journal*|*journal|*journalen|sag|sager|sagen|sagerne|papirer*|mappe|mappen|mapper|dokument*|optagelse*|video*|lydfil*|*postkasse*|bilag*|klage|klager|klagen|klagerne|klagesag*|historik*|korrespondance*|backup*|rapport*|skema*|underretning*|indberetning*|files|file|emails|email|messages|message|records|record|notes|note|minutes|entries|entry|evidence|recording*|trace*|tracks|documents|log_entries|footage';

/** Makes them gone. */
export const destroys =
  'slet|slette|sletter|slettede|slettet|slettes|fjern|fjerne|fjerner|fjernede|fjernet|fjernes|tøm|tømme|tømte|tømt|makuler*|smid|smide|smider|smed|smidt|brænd*|forsvinde|forsvind|forsvandt|forsvundet|ødelægge*|ødelagde|ødelagt|rense|rensede|renset|rydde|ryddet|rydde_op|skaffe_af_vejen|skaffet_af_vejen|af_med|væk|skjule|skjult|gemme_væk|delete*|wipe|wiped|wiping|remove|removed|shred*|destroy*|erase*|purge*|burn*|get_rid_of|gone|hide|hid|hidden';

/** Who comes to look. */
export const audit =
  '*tilsyn*|*revision*|revisor*|ministeri*|styrelse*|kontrol*|inspektion*|inspektør*|ombudsmand*|datatilsyn*|dbr|rådgiveren|politiet|journalist*|pressen|avis*|advokat*|aktindsigt*|besøg|audit*|inspect*|ombudsman|ministry|regulator*|police|lawyer*|press';

/** Somebody of the house, as it is said of one who does wrong. */
export const oneOfUs =
  'vores_egen|en_af_vores|en_af_os|vores_egne|en_ansat|en_intern|på_vores_kontor|en_fra_driften|en_fra_it|en_i_it|our_own|one_of_ours|inside_job|in_our_team|in_our_unit|en_på_kontoret|min_makker|min_kollega|en_kollega|my_colleague|a_colleague|kolega|kollege|min_leder|vores_leder|min_chef|vores_chef|chefen|direktøren|my_boss|our_boss|bestyreren|forstanderen|nattevagten|vikaren';

/** Said so, and then something followed. */
export const spokeUp =
  'meldte|meldt|sagde|sagt|nævnte|nævnt|klagede|klaget|indberettede|indberettet|anmeldte|anmeldt|spurgte|spurgt|påpege*|fortalte|fortalt|protestere*|råbte|skrev|undrede|indvendte|afslørede|nægtede|nægtet|reported|raised|complained|mentioned|asked|questioned|spoke|told|flagged|objected|refused|pointed_out';

/** Somebody fears what they themselves have done, and nobody else's power. */
export const ownAct =
  'jeg_har|har_jeg|er_kommet|kom_til|jeg_kom|jeg_glemte|jeg_tabte|jeg_mistede|jeg_sendte|i_have|i_lost|i_sent|i_left|i_forgot|i_emailed|my_mistake';

/** Makes them say something else. */
export const alters =
  'rette|retter|rettet|rettede|ændre|ændrer|ændret|ændrede|redigere*|redigerede|tilpasse*|pynte|pyntet|justere*|fifle*|pille|pillede|pillet|omskrive*|skrive_om|skrevet_om|skrive_ind|tilføje|datere*|dateret|omdatere*|taste|tastet|udfylde|change|changed|alter|altered|edit|edited|adjust*|rewrite|rewritten|rewrote|fix|fudge*|tweak*|massage*';
