import type { MessageIndex } from './message-index.ts';
import { isSaid, phrases } from './phrase.ts';

const noticed =
  'opdagede|opdaget|opdages|så|set|fik_øje|kiggede|tjekkede|gik_op|gik_det_op|læste|fortrød|fanget|bemærkede|noticed|noticing|realised|realized|saw|spotted|checked|caught';
const guard =
  'filter*|filteret|*filter|*filteret|system*|systemet|dlp|firewall*|banken|bank|browser*|browseren|outlook|gateway|spam*|alarm*|kontrol*|kontrollen|dobbelttjek*|korrektur*|godkend*|redaktør*|redaktionen|proof*|approval|editor';
const stops =
  'standsede|standset|stoppede|stoppet|blokerede|blokeret|bremsede|bremset|holdt|tilbageholdt|afviste|afvist|fangede|fanget|spærrede|spærret|nægtede|returnerede|sagde_nej|sagde_stop|blocked|held|stopped|refused|rejected|caught|bounced|warned|advarede';
const comrade =
  'kollega*|kollegaen|makker*|makkeren|vagten|receptionist*|chauffør*|buddet|pedel*|sekretær*|colleague*|coworker*|guard|receptionist|driver';
const own =
  'min|mit|mine|egen|eget|my|own|vores|our .. bil|bilen|jakke*|taske*|tasken|lomme*|skrivebord*|skab|skuffe*|kontor*|hjem|car|coat|bag|desk|pocket|drawer|office';

/** What held it back, who noticed when, and that it never got further. */
const inTime = phrases(`
  i|in|at sidste|the_last|last øjeblik|sekund|øjebliket|moment|second|minute
  just in time
  skulle|ville|var|were|was til_at|på_vej|på_nippet|about_to|going_to|on_my_way & ${noticed}|stoppede|stopped|sagde_stop & !glemt & !opdagede_først
  da|when|as jeg|vi|i|we ville|skulle|was|were & ${stops}|sagde_stop|opdagede|noticed & !opdagede_først & !var_ude & !stjål* & !stolen & !taget & !mistet & !lost & !væk
  stod|sad|standing .. med|with & da|when .. gik_op|gik_det_op|opdagede|så & !stod .. med .. på
  valgt|tastet|skrevet|sat|sat_til|lagt_klar|klar_til|pakket|puttet|typed|picked|selected|addressed|chosen & ikke|ik|not|never|aldrig|uden_at|without .. sendt|trykket|trykke|afsted|sende|gemt|sent|pressing|pressed|saving|submitting|submitted
  closed|lukkede|lukket .. without|uden & typed|skrevet|tastet|pressing|trykke
  i|in|lå|ligger|still|endnu .. udbakke*|udbakken|kladde*|udkast*|outbox|draft|drafts & ${noticed}|slettede|slettet|deleted|stopped|pulled & !stadig .. udbakken
  ${guard} .. ${stops} & !indbrud* & !kontoen
  ${stops} .. af|by|i|in .. ${guard} & !indbrud* & !kontoen
  siden|linket|page|site|link .. spærret|blokeret|blocked & klikkede|trykkede|clicked & !koden & !kode
  kom|gik|røg|slap|smuttede .. ikke|ik|aldrig .. ud|afsted|af_sted|igennem|op|videre & !kom_ikke_ind & !ud_af
  never|not .. left|went|go|got .. out|through|live|online|the_building|the_house
  never left
  nåede|nåed aldrig|ikke .. at_blive|blive|ud & !stoppe & !at_stoppe
  aldrig|ikke|never|not .. været|blevet|been|blive .. synlig*|offentlig*|oppe|udgivet|frigivet|sendt_ud|live|published|visible|released & !stadig & !burde
  før|inden|before .. den|det|dem|beskeden|mailen|posten|brevet|nogen|hun|han|de|andre|it|anyone|anybody|she|he|they|page|the_mail .. så|ser|læste|åbnede|kom|hentede|frigivet|sendt|udsendt|trykt|printet|delt|gik|røg|kørte|publiceret|fik|live|opened|saw|read|went|came|left|published|printed|released|sent & !glemt & !glemte & !opdagede_først & !fjernet_igen
  inden|før|before .. posten|budet|buddet|bilen|bud|chaufføren .. hentede|kørte|kom|gik|hentet & !ikke .. nåede
  fik|nåede|got|managed .. fat|hold|standset|stoppet|stop & før|inden|before
  ingen|nobody|no_one|ikke_andre|ikke_nogen .. havde_været|var|were|had_been .. forbi|lokalet|rummet|nærheden|there|room|around & !ved_ingen & !hver_dag & !every_day
  der var|er ikke andre|nogen
  ingen|nobody|no_one rørte|touched
  vendte|gik|løb|kørte|skyndte|went|ran|turned|was|back .. tilbage|back & lå|stadig|urørt|still|låst|locked|der|there & !dagen_efter & !en_time & !timer
  troede|thought & lå|låg|fandt|was|found .. ${own}
  hele_tiden|all_the_time|the_whole_time & rørte|holdt_øje|kunne_se|urørt|touched|watched|in_sight
  ${comrade} .. stoppede|sagde|råbte|kaldte|rev|greb|stopped|called|shouted|grabbed .. stop|mig|os|den|tilbage|vent|me|it|back|wait & !telefon* & !siger
  trak|hev|snuppede|flåede|rev .. til_mig|væk|tilbage|ud .. før|inden
  ikke|ik|not .. sendt|afsendt|udsendt|trykket|lagt_ud|lagt_op|lagt_i|delt|publiceret|sent|shared|published|printed .. endnu|yet & !svar & !er_blevet_delt
  ikke|ik|not en|a krone|øre|penny|cent
  pengene|beløbet|money .. blev|bliver|stayed .. hos|i|på|in
  hørte|så|læste|fik|saw|heard|read|got intet|ingenting|nothing & !hørte_intet_fra
  opdaget|opdagede|set|fanget|fundet|noticed|found|caught .. i|ved|under|in|at|during .. postrum*|postrummet|døren|kontrol*|dobbelttjek*|korrektur*|gennemsyn*|gennemlæs*|sidste_tjek|proof*|preview|final_check|post_room|mail_room & !opdagede_først
  proofread|proofreading|korrekturlæs* & cpr|navn*|name*|adresse*|number|forkert*|wrong
  nothing|intet|ingenting .. was|blev|er|were .. printed|sent|published|shared|trykt|sendt|delt|udgivet|printet
  plomben|seglet|seal .. hel|hele|ubrudt|intact|unbroken
  valgt|trykket|skrev & beskeden|den|mailen er|blev ikke der|sendt
  sat_til|planlagt|scheduled & annulleret|stoppet|slettet|fjernet|pillet_af|cancelled|stopped|removed
  hentet|trukket|fået retur|tilbage inden|før|before
  held|heldigt|heldigvis|lucky|luckily & ${noticed} .. inden|før|da|before|as|when|navnet|adressen & !de_så_det
  heldigvis|luckily & kiggede|tjekkede|checked|looked
  nåede|fik|took|got .. det|den|dem|it|them .. før|inden|before .. nogen|de|den|besøg*|møde*|borger*|anyone|visitors|the
  så|opdagede|saw|noticed .. det|den|navnet|it før|inden|before & !fik_det_ned
  ingen|nobody .. har_set|har_læst|nåede_at|nåede .. noget|den|dem|det & nåede|fik|tog|lagt_tilbage|samlede
  samlede|samlet|picked .. den|det|op|it|up .. med_det_samme|igen|straks|at_once|again|right_away
  tog|took .. tilbage|back .. med_det_samme|straks|at_once|right_away & ikke|not|ingen .. åbnet|læst|set|opened|read
  så|der|der_er skete|sket ikke|ik noget & klikkede|trykkede|linket
  tilbage|back .. inden_for|within|efter .. a|et|to|few|et_par|sekunder|minut|minute|moment & låst|locked|urørt|untouched|lå_der|still
  låst|locked|urørt & plomben|hel|intact|still_locked
  pulled|removed|fixed .. before .. live|out|sent|published|printed
`);

/** Somebody saw it, has it or had it for hours, whatever was done afterwards. */
const tooLate = phrases(`
  allerede|already .. læst|åbnet|set|sendt|landet|kørt|gået|modtaget|hørt|fået|svaret|ude|kopieret|opened|read|seen|sent|gone|landed|received|heard|copied & !allerede_skrevet
  had|havde|have|har .. gone_out|gået_ud|been_sent|nået_frem
  men|but .. havde|har|had|have|var|er|were .. set|læst|åbnet|hørt|svaret|landet|sendt|kørt|været|gået|seen|read|opened|heard|gone|sent|landed & !ingen & !ingenting & !intet & !nobody & !no_one & !ikke & !ik & !not & !aldrig & !never & !hverken & !men_så
  men|but .. hun|han|de|they|she|he så|læste|åbnede|hørte|saw|read|opened|heard & !ingen & !nobody & !ikke & !not
  nåede|nåed|managed .. at|to .. læse|se|høre|åbne|kopiere|tage_billede*|blive_sendt|read|see|hear|open|copy & !ikke & !ingen & !aldrig & !uden & !not & !nobody & !før_hun & !før_han & !inden_nogen
  nåede|nåed ikke|ik|ikk & !blive & !nåede_ikke_ud & !og_åbne & !at_åbne & !at_læse & !at_se
  kunne|kan|could .. ikke|ik|not|t .. stoppe|stop|trække|trækkes|stoppes|recall|hente
  for|too sent|late & !afleveret
  i|for|in|hele|all en|to|tre|flere|en_halv|a|an|natten|dagen|formiddagen|weekenden|ugen|night|day|weekend|two time|timer|dage|uge|uger|måned|hours|hour|days|week .. før|inden|before|until|til|indtil
  hele|all natten|dagen|formiddagen|weekenden|night|day|weekend
  lå|var|stod|was|were .. i|for .. time|timer|dage|uge|uger|minutter|hours|days|minutes .. før|inden|before|until & !kunne_se & !sekunder
  inden|før|before jeg|vi|i|we .. fik|nåede|could|got|closed .. havde|var|had
  først|only .. bagefter|efter|dagen_efter|afterwards|later & opdagede|opdaget|noticed|discovered
  dagen_efter|the_day_after|next_day & fundet|dukkede|turned|found
  åbnet|læst|read|opened .. før|inden|before .. vi|jeg|we|i
  kun|only én|en|to|tre|one|two|# .. så|nåede|havde|saw|had
  alle|hele|everybody|everyone .. så|havde_set|havde_læst|saw|had_read
  # .. havde|had .. set|læst|åbnet|seen|read|opened|gået
`);

/** How it ended, as far as that is told by the deed. What was stopped after somebody saw it was stopped too late. */
export type Ending = 'inTime' | 'tooLate';

export function endingSaid(index: MessageIndex): Ending | undefined {
  if (isSaid(index, tooLate)) return 'tooLate';
  return isSaid(index, inTime) ? 'inTime' : undefined;
}
