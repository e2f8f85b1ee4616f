import { consequence, demands, harm, insider, ownAct, power, speaksUp, spokeUp, told } from './quarantine-words.ts';

/** Somebody suffers, or fears to, for having said something. */
export const retaliation = `
  hold|holde|holder .. din|min|deres|jeres|vores|vor|sin .. mund|kæft
  hold|holde|holder mund|kæft|tand_for_tunge
  ellers .. er du|jeg|vi .. færdig|fyret|ude
  dårlige vagter|vagt & ${spokeUp}|${speaksUp}
  hævn*|repressalier|gengæld*|retaliat*|revenge
  straffet|straffes|straffer|punished|punish|chikaneret|frosset_ud|udfrosset|frozen_out|bullied & ${spokeUp}|${speaksUp}|fordi|efter|because|after|for_at
  true*|threaten*|truet .. med|to .. fyre|fyring|fyret|fire|dismiss*|konsekvens*|job*|opsig*
  ${insider} .. true*|truede|threaten* & hvis|if|ellers|or_else
  truet|trues|threatened|presset|pressured .. til|to|into .. at_tie|tie|silence|quiet|lyve|lie|skrive_under|sign
  bange|dødbange|skræmt|frygter|nervøs|afraid|scared|terrified .. for_hævn|for_repressalier|for_konsekvens*|for_følgerne|for_at_sige|for_at_melde|for_at_stå_frem|of_speaking|to_speak|to_report|to_say|to_tell|of_reprisals
  bange|dødbange|frygter|afraid|scared|fear .. mit_job|at_miste|losing|lose|chef*|leder*|boss|manager & !${ownAct} & !i_am_afraid_to_lose_the & !spareplan* & !besparelse*
  bange|dødbange|frygter|ved_godt|ved_ikke|afraid|scared .. hvad|hva|what .. sker|ske|skete|happen*|happens & hvis|if .. jeg|vi|i|we|nogen|a .. ${speaksUp}
  ingen|nobody|no_one .. tør|dare|dares .. ${speaksUp}|noget|anything
  tør|dare ikke|ik|ikk|not .. ${speaksUp}|stå_frem & !${ownAct}
  tør|dare & ${power} & !tør ikke slette & !${ownAct}
  mistet .. vagter|job* .. efter|fordi
  ${power}|${told}|hun|han|de .. ${demands}|${told} .. hvis|den|dem|de|enhver|whoever|anyone|anybody|if .. ${speaksUp} .. ${consequence}
  hvis|den_der|dem_der|de_der|enhver_der|whoever|anyone_who|anybody_who|if_anyone .. ${speaksUp} .. ${consequence} & ${power}|${told}|truer|threat*
  den_der|dem_der|de_der|enhver_der|whoever|anyone_who|those_who .. ${speaksUp}|${spokeUp} .. ${consequence}|${harm}
  hvis|if .. ${speaksUp} .. er_jeg|mister_jeg|koster_det|er_vi|i_am|i_will_be|i_lose .. færdig|ude|fyret|job*|jobbet|stilling*|finished|done|fired|my_job
  hvis|if .. kommer_frem|kommer_ud|kommer_i|finder_ud|slipper_ud|gets_out|comes_out|finds_out .. ${consequence} & ${power}|${told}|${demands}
  efter|siden|fordi|efter_at|since|after|because|da|when|når .. jeg|vi|i|we|a|hun|han|she|he .. ${spokeUp} & ${harm}
  ${harm} .. efter|siden|fordi|da|after|since|because .. jeg|vi|i|we|hun|han .. ${spokeUp}
  ${spokeUp} .. og|and .. bagefter|siden|dagen_efter|nu|så|next_day|then|now .. ${harm}
  bagefter|siden|derefter|dagen_efter|lige_efter|afterwards|ever_since .. ${harm} & ${spokeUp}
  alle_der|dem_der|everyone_who|those_who .. nævnt|sagt|meldt|klaget|spurgt|raised|reported|said .. ${harm}
  ellers|or_else|otherwise .. konsekvens*|følger|fyret|ud|consequences|trouble & ${power}|${told}
  ${power} .. ${demands} .. tænke|think|overveje .. om|twice|hard|carefully & ${speaksUp}|går_videre|gå_videre
  andre .. gerne .. vil .. have .. mit_job|min_stilling|min_plads
  ${power} .. ${demands} .. koster|koste|cost .. job*|stilling|me|dig|mig
  vil|skal|want .. beholde|keep .. job*|jobbet|vagter|stilling|my_job & ${power}|${demands}
  brugt .. det|dem|den .. imod|mod .. mig|os|hende|ham|en_der
`;
