import type { MessageIndex } from './message-index.ts';
import { isSaid, phrases } from './phrase.ts';

const it = 'den|det|dem|mailen|beskeden|filen|opslaget|billedet|linket|it|them|mailing|post|the_mail|the_message';
const them = 'han|hun|de|modtageren|modtagerne|kommunen|regionen|firmaet|he|she|they|recipient';

/** Goes on although something was done about it. */
const goesOn = phrases(`
  stadig|stadigvæk|still|fortsat .. fremme|ligger|der|åben|åbent|nede|ude|online|kan|gør|synlig*|læse|se|åbne|down|there|open|opens|visible|sender|sendes|bruger|on|missing|væk|shows|read
  ligger|hænger|står|kører|drypper|virker|viser|sender|samler .. stadig|endnu|stadigvæk
  kan|can|could|opens stadig|stadigvæk|still
  kan .. stadig|endnu .. se|læse|åbne|logge|komme
  is|it_s still on|up|online|there|open|missing|running
  ikke|ik|ikk|not|n_t|t|ingen .. slettet|fjernet|fundet|dukket|lukket|stoppet|rettet|hentet|svaret|bekræftet .. endnu
  ikke|ik|ikk|not|t endnu|yet .. slettet|fjernet|fundet|lukket|stoppet|rettet|hentet
  ikke|ik|ikk slettet|fjernet|lukket|stoppet|rettet|hentet|dukket|fundet
  ikke|ik|ikk|not trukket|spærret|blokeret|taget|skiftet|afleveret|blocked|recalled|returned|taken|removed|deleted & !intet .. taget & !ikke taget noget
  ikke|ik|not fået|afleveret|gotten .. retur|tilbage|igen|back
  ikke hentet|slettet|fundet den|det|dem
  har|has|have .. den|det|dem|it|them endnu|stadig|still
  har|has|have stadig|still|fortsat adgang|access
  stadig|still|fortsat .. adgang|access
  har|have|has ikke|ik|not .. fundet|found|slettet|deleted|hentet
  ingen .. har .. bekræftet|slettet|lukket
  nobody|no_one has closed|removed|deleted
  kan ikke|ik|ikk .. slette|lukke|fjerne|slukke|få|finde .. den|det|dem|lukket|slettet|slukket|ned|fat|ud|min|mine
  can|could t|not .. close|delete|remove|find|reach
  cant|cannot|couldnt close|delete|remove|find|reach
  ikke|ik .. få .. den|det|dem slukket|lukket|slettet|ned|op
  ledt|ledte|søgt|looked|searched .. overalt|alle_steder|everywhere
  endevendt|endevender
  vil ikke|ik .. af_med|aflevere|give|sende .. den|det|retur|tilbage|med
  svarer|svarede|answer|answering|pick ikke|ik|not|up & !did answer
  de|han|hun svarer ikke
  kører|viser .. rundt .. endnu
  been|was going on
  keeps|going on
  nobody|no_one|ingen .. lukket|closed .. det|den|it
  nægter|nægtede|refuses|refused .. give|aflevere|sende|slette|returnere|hand|return|delete
  stadig|still .. inde|inside .. på|i|in
  leder|søger|looking|searching stadig|still|endnu
  still|stadig looking|searching|efter
  # .. breve|mails|beskeder|letters|emails .. allerede|already
  vil|wants ikke|ik|not .. give|aflevere|levere .. fra_sig|tilbage
  lagt|lægger|put .. dem|det|den|it .. på|on .. blog*|facebook*|nettet
  already|allerede .. læst|åbnet|read|opened & trække|recall*|stoppe
`);
/** Somebody says that it was stopped, found or taken back. */
const stopped = phrases(`
  slettede|slettet|deleted efter|after .. min|minutter|minut|minutes|sekunder
  slettede|slettet|deleted ${it}|igen|again|at_once|afterwards
  ${them}|nu|now .. har|er|have|has|siger|says|bekræfter|confirmed .. slettet|deleted|makuleret
  ${them}|er|blev|were|was slettede|slettet|deleted
  de sletter
  har|er|blev slettet & !jeg har slettet en & !slettet .. mappe
  taget|pillet|tog|hentet|taken|took ${it}|straks|hurtigt|igen ned|down|af
  taget|pillet|taken|took ned|down
  afpubliceret|unpublished|nedtaget|tilbagekaldt|recalled|slået_fra
  slået fra|ned igen
  to|at|nåede|managed .. recall|tilbagekalde
  lukket|lukkede|closed .. det|den|adgangen|adgang|linket|kontoen|døren|access
  fået|fik lukket|slettet|fjernet|spærret
  er|har|nu .. lukket|fjernet|slettet & !er lukket ned .. af & !slettet en|et|min & !slettet .. mappe
  fået .. til|to at|to spærre|slette|lukke|fjerne|block|delete|remove|close
  spærret|spærrede|blokeret|blokerede|fjernslettet|låst_ned|wiped
  blocked it|the|my|all
  låst|lukket nu|now|inde
  låst den|det|dem|døren inde|nu|ned
  locked .. it .. away|up|in
  hentet|samlet|fået|leveret|afleveret|handed|got|came|gave|sendt .. tilbage|ind|igen|back|hjem & !op igen
  og|har|have har|jeg|vi|nu hentet|fået den|det|dem & !hentet en|et
  hentede den|det|dem
  har|og hentet den|det|dem|it
  fundet den|det|dem igen|under
  found it|them again|back
  kom|kommet|came .. tilbage|retur|back .. med|with & !kom .. tilbage .. fra
  lagt|lagde|lægger .. dem|den|det|skuffe* .. til_side|skuffe*|skab|væk|mappe
  til side
  lagt|lagde|ligger .. i min|mit .. skuffe|skab
  jeg|vi|i|we .. tog|taget|took den|det|dem|it|them .. til_mig|med|ind|inside|away|back
  og tog|taget|took den|det|dem|it|them .. med|ind
  nåede .. stoppe|at .. stoppe|trække|slette|annullere|fjerne|få_fat|lukke
  skiftet|skiftede|ændret|changed .. kode*|password*|adgangskode*
  fangede|fanget|stoppet|stopped .. den|det|udbakke*|udsendelse*|it
  intet|ingenting .. sendt|skete|gået_ud|betalt
  er|har ikke|ik .. betalt noget
  nothing went|was|has out|sent|left
  caught|spotted|stopped .. before|in_time
  kom aldrig .. af sted
  fik ikke noget
  fjernet|fjernede|removed .. det|den|dem|it|them|opslag*|link*|adgang*|billede*|igen
  trukket|trække|trak|trækkes .. tilbage & !melding
  annulleret|annullerede|annullerer
  cancelled|canceled it|in_time
  makuleret
  recovered|retrieved|contained
  genskabt|gendannet|restored
  hentet .. fra|ind backup
  nu|now er|is det|den|it|dem .. rettet|lukket|låst|fixed|closed
  nu|er rettet
  nu|now fjernet|væk_igen|removed|deleted|closed|restored|fixed|back
  taget af|offline nettet|igen|siden|hjemmesiden
  er|blev|was|has_been taget|taken af|off|down|ned
  taget|taken|tog|trak .. af|off nettet|netværket|the_network|the_web
  kører|virker|fungerer|works|working|oppe igen|again
  byttet|pulled|trukket|hevet .. tilbage|back|ud|out
  it|they pulled|recalled
  slået .. fra igen
  returned|afleverede it|them|den|dem|det & !ikke .. afleverede
  reddet|reddede .. dem|den|det|mapperne
  held|skabet but|men held
  urørt
  lukkede jeg|vi
  fået|fik|got|gotten .. det|den|dem|brevet|mappen|papirerne|nøglen|it|them .. igen|tilbage|retur|back & !op .. igen
  given|gave|handed|leveret|givet .. back|tilbage|retur
  returneret|returnerede|returnerer|destrueret|tilintetgjort|destroyed & !vil .. returnere
  adgang*|rettighed*|konto|kontoen|linket|access|account .. fjernet|lukket|taget|spærret|nulstillet|closed|removed|revoked|reset
  lukkede|fjernede|spærrede|nulstillede|nulstillet|closed|revoked|reset .. konto*|kontoen|kode|koden|adgang*|rettighed*|account|password|access
  smidt .. ud igen
  har|has|nu slettet|deleted filen|billedet|beskeden|opslaget|the_file|the_picture|the_message
  jeg|vi|og slukkede|vendte|dækkede den|det|skærmen|tavlen
  det|den|fejlen er rettet
  brev*|kuvert*|pakke*|letter|parcel .. kom|kommet|came .. retur|back & !åbnet & !opened
  hun|han|de|she|he|they .. sendt|sent .. retur|back
  blev|was|er stoppet|stopped|standset
  tilbage|back .. fra .. chauffør*|modtager*|finder*
  simkort* .. lukket|spærret
`);
/** What was asked for or is hoped is not done. */
const notSure = phrases(`
  bedt|beder|asked|ask .. slette|sletter|delete|makulere
  lover|lovede|promised|promises|vil .. slette|sletter|delete
  ved|aner ikke|ik|ikk .. om .. slettet|lukket|slette|sletter|gør|spærret
  not|don_t|unsure .. whether|if .. deleted|closed|removed
  håber|tror|måske|formentlig|hope|think|maybe .. slettet|spærret|lukket|deleted|blocked|closed|taget_ned
  slettet|slettede|deleted .. ved .. fejl|mistake
  kom .. til .. at .. slette
  uden .. at .. slette|slettet
  skal|bør|kan_i|kan_nogen|should|must|please .. slettes|lukkes|spærres|fjernes|be_deleted|blocked
  has|have|was|er|blev|by_mistake deleted by|ved mistake|fejl
`);
/** Is as it was, told in the present. */
const lies = phrases(`
  vikarer|vikaren|kolleger|medarbejdere|pædagoger|lærere|praktikanten|assistants|colleagues kan|can stadig_åbne|åbne|se|læse|open|see|read
  jeg|vi|i|we kan|can se|læse|åbne|see|open alle|andres|andre|everybody|everyone|others
  bruger stadig|still
  still|stadig using|uses|bruger
  can be|still downloaded|accessed|found
  kan alle|enhver|hvem_som_helst|everyone|everybody|anybody
  alle|enhver|everyone|everybody|anybody|hvem_som_helst|driftsfolkene|every_passer_by .. kan|can .. åbne|se|læse|hente|logge|gå_ind|open|see|read
  can|kan be|åbnes|ses|læses opened|seen|found|read|af
  kan|can .. man|enhver|du|one .. hente|læse|se|åbne|read|see
  har|has|have adgang|access til|to alt|alle|for_meget|everything|all
  bliver delt|sendt|læst|vist
  every|hver morning|day|morgen|dag & <send>
  kan vi|jeg se .. alle|andre|andres|hinandens|på
  skriver .. af .. sig
  bevæger .. sig
  blinker
  alt|alle_filer|everything|filerne er|is|are krypteret|encrypted|låst|locked
  ligger|står|lå_og_ligger åbent|frit|fremme|fri
  nogen sender|skriver .. i .. navn|mit_navn
  my account sends
  sender .. min|vores konto|mail|outlook .. ud|mails
  kan ikke|ik stole .. på
  er_inde|sidder_inde|is_inside .. maskine|skærm|computer|pc|screen
  flyder|står .. # .. cm
  vand|vandet .. løber|står|stiger
  står|vælter|drypper .. ned .. over
  ligger .. i papirkurven & !fundet
  ik|ikke .. papirkurven
  truer
  kan|can|could .. ikke|ik|not|t .. få .. fat
  er|is ude|out på|on internettet|nettet
  now show up
`);
/** The system does not come back by itself. */
const down = phrases(`
  virker|fungerer|åbner .. ikke|ik|ikk & !siger .. ikke
  er|har|has|have|been|is|are|været|gået .. nede|døde|down|dead|i_sort|frosset
  systemet|netværket|nettet|omsorgssystemet|serveren|linjen|alt er|har .. dødt|død
  er_nede|nede_siden|is_down|gået_i_sort|er_frosset
  kan|can|cannot|could .. ikke|ik|heller|not|t .. logge|komme_ind|log_in|log_on
  kan .. ikke|ik .. se .. medicin*|journal*|sagerne
  kan .. heller .. ikke|ik
  mangler .. sider|notater|dage*|filer
  filer*|bilag*|vagter|aftaler|sager|appointments|files .. forsvundet|vanished|væk|gone|låst|locked|0_kb|ikke_kommet
  er|is tom|empty|låst & !kontor*|skab*|mappe*|kuvert*
  strømmen .. gået
  strømmen er
  betale & låst|locked|filer|files
`);

/** Is it stopped, as far as that was said? What is hoped, asked for or not known is not said. */
export function containedSaid(index: MessageIndex): boolean | undefined {
  if (isSaid(index, goesOn)) return false;
  if (isSaid(index, stopped) && !isSaid(index, notSure)) return true;
  return isSaid(index, lies) || isSaid(index, down) ? false : undefined;
}
