import type { Cues } from './cues.ts';

/** What tells that nothing got out, or that a rule was broken without harm. */
export const mildCues = {
  nearMiss: {
    words: `
      næsten nær nåede tide heldigvis stoppede stoppet opdagede fangede fortrød annullerede inden almost nearly luckily phew puha kladde udbakke* draft outbox råbte before tæt afværget undgået skete
    `,
    clear: `
      lige|just .. ved .. at
      var|were|was .. ved|about .. at|to & !stadig
      tæt .. på & ikke|ingen|intet|heldigvis|men
      nåede|nåed|managed|caught|fangede|fanget|stoppede|stopped|opdagede|annullerede|fortrød|trak .. inden|før|before|time|tide|udbakke*|stoppe|slette|kladde*|outbox
      inden|før|before .. trykkede|trykket|sendte|sendt|afsend*|pressed|hit|sending|sent|nogen|anyone|afsted & !forgot & !glemte .. at & !glemt .. at
      almost|nearly|close_call
      nær|næsten .. sendt|sendte|kom|havde|glemt|lagt|udlevere*|lagde
      intet|ingenting|nothing|aldrig|never .. sendt|skete|ude|sent|went|out|left|af_sted|afsted|happened
      kom .. aldrig .. af|afsted
      ikke|ik|not .. sendt|afsendt|sent .. endnu|yet|heldigvis|af
      heldigvis|luckily|fortunately & ikke|ik|ingen|intet|inden|before|not|nobody|nåede|tom
      i tide
      in time
      opdagede|opdaget|fangede|fanget|noticed|spotted|caught .. inden|før|before|tide|time
      fattede_mistanke|lagde .. på .. ikke|ik|han_fik
      gik .. lige|godt
      havde nær
      havde|var .. nær|tæt_på
      nåede .. at .. trække|stoppe|slette|annullere|tage|fange
      tæt på .. at
      fandt|fik|tog .. dem|den|det .. igen|tilbage .. før|inden .. andre|nogen
      men .. så .. lugtede|opdagede|stoppede|så jeg
      fik stoppet
    `,
    likely: `
      ingenting .. skete
      fik .. ikke|ik .. noget
      stoppede|stoppet|afbrød|cancelled|canceled|fortrød|annullerede|trak
      preview|kladde|udkast|draft|udbakken
      gælder .. det
      heldigvis|puha|pyha|phew
    `,
    hint: `
      ingen_skade|no_harm
      før|inden|tide|lige
    `,
    against: `
      har|havde|had .. set|læst|åbnet|read|seen
      kode .. skrevet
      nearly gave
      ligger .. stadig
      kan|kunne|could .. hente|misbrug*|ske|abuse
      siden .. kl
    `,
    decisive: `
      lige|just .. ved .. at & !<look> .. ved .. at
      almost|nearly|close_call & !nearly gave & !almost .. all|everyone|every
      nåede|nåed .. at .. stoppe|trække|slette|annullere|fange|stoppes|rette & !ikke .. nåede & !nåede .. ikke
      inden|før|before jeg|vi|i|we|den|it|nogen|posten|de .. trykkede|trykket|afsendt|afsendte|pressed|hit_send|went_out|ud|hentede|blev_sendt|sendes & !opdagede .. ikke & !glemt & !glemte
      i tide
      in time
      inden|før|before .. blev|was|were betalt|lukket|afsendt|sendt|åbnet|paid|sent|opened & !glemte & !forgot
      vendte|løb|gik|kørte om|tilbage .. urørt|åbnet|uåbnet|der_endnu
      et_klik|hårsbredde|millimeter|one_click|a_click fra|from
      opdagede|så|noticed|saw .. da|as|when jeg|i skulle|was_about
      havde nær
      var nær|tæt_på|ved_at & !stadig
      was|were about_to
      intet|ingenting|nothing|aldrig|never .. sendt|skete|ude|sent|went_out|left_the|af_sted|afsted|happened & !afterwards nothing & !ligesom & !lade som
      lige|just før|inden|before .. sendte|sendt|sent|trykkede
      fik .. stoppet
      kollega*|chauffør*|colleague .. stoppede|råbte|stopped|fangede .. mig|os|me|efter|den
      ville have .. stoppede|opdagede|fangede|fortrød
      saw|noticed|caught|stopped .. before .. went|sent|it|i
      fattede mistanke
      lagde på .. ikke|ik .. noget
    `,
  },
  policyViolation: {
    words: `
      ulåst* låse låser unlocked fælles samme deler delt seddel post-it regler reglerne databehandleraftale* risikovurder* tavshedserklæring* erklæring* rules policy procedure* låner lånt slettefrist* altid sticky shared installeret børneattest* år fremme skærm skærmen
    `,
    clear: `
      ulåst*|unlocked .. skærm*|pc*|computer*|screen*|frokost*|reception*
      skærm*|pc*|pcen|computer*|screen* .. ulåst*|åben|unlocked|stod
      ikke|ik|glemmer|glemte|glemt|forget*|never .. låse*|låst|lock|locked|locking .. skærm*|pc|pcen|computer*|screen
      samme|same|fælles|shared .. kode*|login*|password*|adgangskode*|bruger
      kode*|password*|adgangskode* .. seddel*|sedler|post|sticky|opslagstavle*|skærmen|whiteboard|tastatur*|hænger|skrevet
      deler|deles|delt|lånt|låner|lånte|låne|share|shares|sharing|lent|borrowed .. kode*|login*|password*|adgangskort*|kort|nøglekort*|bruger*|mitid|account|card
      ikke|ik|not|mangler|uden|missing|without|aldrig .. underskrev*|skrevet_under|signed|tavshed*|erklæring*|declaration*|databehandleraftale*|samtykke|slettet_efter|risikovurder*|aftale
      dør*|døren|door .. klem|mursten|kile|propped|stod_åben & !vindue
      ingen_skade|no_harm .. but|men
      brud|bryder|overtræd*|breaks|against|imod|strid .. regler*|reglerne|politik*|rules|policy|håndbogen
      følger|overholder|follow .. ikke|ik|not .. regler*|procedure*|rules
      regler* .. ikke|ik .. overhold*|fulgt|følges
      privat|private|own .. usb*|pc|computer|laptop|drev|program*|ipad & bruger|bruge*|brugt|arbejde*|uses|using
      installer*|downloadet|installed .. program*|app*|software|spil
      chatgpt|copilot|ai & bruger|brugte|uses|skriver|kopier*
      tailgat*|lukket_ind_bagved
      gemmer|ligger .. skrivebord*|lokalt|usb*|længe
      slettefrist*|skulle .. være .. slettet|should .. been .. deleted
      børneattest*|straffeattest*
      uden|without .. at|locking .. låse|lock|logge|skærmen
      gemmer|gemt|opbevarer|ligger|keep .. år|længe|years .. slettes|slettet|skal|frist
      selvom|even though .. må|skal|reglerne|not allowed
      login* .. fælles|sammen|alle|delt|shared|deles
      bruger|bruge|brugte|use|uses|using .. chefens|chefs|kollegas|andres|hinandens|boss|each_other|samme|fælles .. kode*|login*|bruger|password|adgang
      låner|lånt|borrow* .. vores|andres|hinandens|hendes|hans|kollegas|our .. bruger*|login*|kode*|account
      egne .. brugere|login
      pc|computer*|computerne|skærm*|skærmene .. står|stod|left .. åben|åbne|tændt|open|logget
      ikke|ik|aldrig|never|not .. låse*|låst|lock|locked .. skab*|cabinet|arkiv*|kontor*|drawer|office
      aldrig|ikke|ik|never|not .. lavet|done|udført|underskrevet .. risikovurder*|konsekvensanalyse*|databehandleraftale*|aftale
      risikovurdering* .. mangler|ikke|aldrig
    `,
    likely: `
      sådan .. altid
      må .. man|vi .. ikke|ik .. ifølge
      stod|står .. ulåst
      igen .. i .. dag|gang
      gul|gule .. seddel|sedler
      sloppy|sjusk*|slendrian
    `,
    hint: `
      regler*|policy
      låse*|låst|låser|seddel|post it|deler|fælles
    `,
    against: `
      stjålet|stolen|tabt|lost
      phish*|link|hack*
      <send> .. <wrong>
      kan .. hente
      været inde
      gmail|whatsapp*|wetransfer
    `,
  },
} as const satisfies Record<string, Cues>;
