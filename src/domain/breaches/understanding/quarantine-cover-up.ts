import { alters, audit, demands, destroys, evidence, power, told } from './quarantine-words.ts';

/** Writes or says nothing of it. */
const saysNothing =
  'tie|tier|tavs|tavse|stille|mund|kæft|hemmeligt|hemmelig|mellem_os|internt|under_låg|låg_på|quiet|silent|silence|secret|between_us|shut_up|under_wraps';
const sayIt =
  'sige|siges|snakke|snakker|snakkes|tale|taler|tales|nævne|nævnes|melde|meldes|melder|anmelde|anmeldes|indberette|indberettes|fortælle|fortælles|rapportere|gå_videre|går_videre|videre|komme_ud|komme_videre|komme_frem|blande|røre_ved|kommentere|report|mention|tell|say|talk|speak|disclose|discuss|bring_it_up|write_it_down';
/** Somebody clears up after an ordinary slip: the right thing to do. */
const clearingUp = '& !modtager* & !forkert* & !ved_en_fejl & !by_mistake & !wrong & !recipient & !kom_til & !uheld';

/** What happened is to be hidden, or is made to look otherwise. */
export const coverUp = `
  skjule|skjuler|skjulte|dække|dækket|dækker|fortie*|feje|fejet|fejer|mørklæg*|hemmeligholde*|dysse|dysset|cover|covered|covering|hush*|hide|hiding .. over|tæppe*|fejl*|det|brud*|up|noget|lækket|sag*|læk*|ned|leak*|breach*|mistake*|what_happened
  feje*|under .. gulvtæppet|tæppet|the_rug|the_carpet
  cover up|coverup
  lade|lader|lod .. som .. ingenting|om_ingenting|intet
  pretend* .. never|nothing|didn|not
  aldrig|never .. fundet_sted|haft_dem|haft_den|sket|eksisteret|happened|took_place|existed|had_them|received_it & ${power}|${demands}|${told}|fik_at_vide
  ${power} .. ${demands}|${told} .. ikke|ik|ikk|not|never|aldrig|ingen|ingenting|nothing .. ${sayIt} & !ringe & !før_i & !før_du & !før_dbr
  ${told} .. ikke|ik|ikk|not|never|aldrig .. ${sayIt}|noget
  ${power}|${told}|de|vi_skal|vi_skulle|they .. ${saysNothing} & !selv_stille & !tier_stille_når
  ${power} .. ${demands} .. lade|lad|drop*|glem*|let|forget .. ligge|være|det|den|it & ${sayIt}|${evidence}|fejl*|læk*|brud*
  tier|tie|ties|tiet .. ihjel
  keep|stay|remain|kept .. quiet|silent & !phone
  told|asked|ordered|instructed .. not_to|never_to .. report|tell|say|talk|mention|speak|write
  it was told to keep
  forbød|forbudt|forbyder|forbade|forbidden|forbids .. ${sayIt}|os|mig|us
  besluttet|besluttede|valgt|valgte|enige_om|aftalt|decided|chose|agreed .. ikke|ik|not|never|aldrig .. melde|anmelde|indberette|sige|fortælle|report|tell|disclose|notify
  må|måtte|skal|skulle|behøver|bør .. ikke|ik .. meldes|anmeldes|indberettes|komme_frem|komme_ud|komme_videre|nævnes|slippe_ud|skrives_ned & !skal_det_ikke
  må|måtte|skal|skulle ikke|ik|aldrig .. melde .. det|noget|den & ${power}
  ikke|ik|aldrig|not .. noget|something|et_emne .. vi|i|de|we|you .. snakker|taler|skal_tale|skal_snakke|talk|speak
  bliver|blive|holde|holdes|holder|klarer|klare|keep .. mellem_os|internt|her_i_huset|i_huset|inden_for_døren|in_house|among_ourselves|between_us & ${power}|${told}|${demands}
  se|ser|look|looks .. grimt|skidt|dårligt|uheldigt|bad|badly .. ud|før|inden|before|if|hvis & ${power}
  ${power}|${told}|de|they .. ${demands}|${told}|vil_have|skulle|skal .. ${destroys} .. ${evidence} ${clearingUp}
  ${power}|${told} .. ${demands}|${told}|bestilte|skulle|skal .. ${evidence} .. ${destroys} ${clearingUp}
  ${power}|kollega*|makker*|colleague* .. smed|smidt|makulere*|brændte|tømte|slettede|shredded|deleted|wiped|destroyed .. ${evidence} & klag*|complain*|aktindsigt|${audit}|med_vilje|bevidst|so_nobody ${clearingUp}
  ${destroys} .. ${evidence} .. inden|før|før_end|aftenen_før|dagen_før|natten_før|lige_før|before|night_before|day_before .. ${audit} & !kom_til & !skal_de_slettes
  ${evidence} .. ${destroys} .. inden|før|aftenen_før|dagen_før|lige_før|before|night_before|day_before .. ${audit} & !kom_til
  inden|før|before|aftenen_før|night_before .. ${audit} .. kommer|kom|came|comes|mødte|ankom|arrive*|ser & ${destroys}|${alters} & ${evidence} & !kom_til
  ${evidence} .. ${destroys} & med_vilje|bevidst|helt_bevidst|med_fuldt_overlæg|on_purpose|deliberately|intentionally
  ${destroys} .. ${evidence}|klag* & med_vilje|bevidst|med_fuldt_overlæg|on_purpose|deliberately|intentionally
  ${evidence} .. ${destroys} & intet_at_finde|ingen_kan_finde|ingen_finder|nothing_to_find|nobody_can_find
  makulere*|makulerer|makulatoren|shredding|shredder .. fordi|because|da|når|when .. klag*|complain*
  ${evidence}|fejl*|sagen .. må|skal|must .. ikke|not|aldrig .. findes|eksistere|exist|be_found
  ${told}|skal|skulle|must|have_to|fik_besked .. sige|svare|skrive|oplyse|forklare|say|answer|claim|write|state .. at|that .. ikke|ingen|aldrig|not|no|never|intet & findes|dokument*|set|hørt|kender|haft|sket|exist*|seen|happened|had
  lyve|lyver|løj|lie|lying .. for|over_for|to .. ${audit}|borger*|os|dem
  ${power}|${told}|vi_skal|vi_skulle|skal_vi|skulle_vi|have_os|have_mig .. ${alters} .. dato*|tid*|*tider|*tiderne|tal|tallene|journal*|log*|referat*|notat*|rapport*|date*|times|figures|numbers|record*|minutes|report*
  ${alters}|tastes|skrive|write & så_det_ligner|så_det_ser|så_det_passer|ser_ud_som|ligner_at|se_pænere|look_like|looks_like|look_as|looks_as & ${power}|${told}|vi_skal|skulle_vi|skal_vi|med_vilje
  ændret|ændrede|rettet|rettede|pillet|slettet|fjernet|changed|altered|edited|removed .. i|journal*|log*|notat*|record*|notes .. efter|after .. dødsfald*|klag*|ulykke*|fejlen|death|complain*|accident
  manipuler*|forfalsk*|falsif*|forged|tilbagedater*|backdat* & !hacker* & !link
  dateret|datere|datoen .. tilbage
  last_year_s|en_gammel|en_anden|tidligere|earlier|old|another .. date|dato & told|asked|bad|bedt|besked|${power}
  skal|skulle|bedt|told|asked|besked|have_os|have_mig .. skrive_under|underskrive|sign .. at|that|på & ikke|aldrig|not|never|falsk*|selvom
  skrevet|skrev|signed|underskrevet|skriver .. under .. med|for|i|in|with .. mit_navn|andres|borgeren|borgerne|hinanden|my_name|them
  skrevet|skrev|lagt .. tilsyn|notat*|referat*|besøg .. aldrig|ikke .. lavet|været|haft
  aldrig|ikke|never .. lavet|udført|gennemført|done & underskrevet|skrevet_under|signed & mit_navn|falsk*|my_name
  falsk*|forged|fake .. underskrift*|signature* & !mail
`;
