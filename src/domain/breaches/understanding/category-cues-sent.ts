import type { Cues } from './cues.ts';

/** What tells that something reached the wrong person or went by a road that is not safe. */
export const sentCues = {
  wrongRecipient: {
    words: `
      forkert* gal galt wrong ekstern* external retur eks ex ekskone* eksmand* ekskæreste* naboen nabo neighbour* modtager* recipient* adressat* navnebror
      kontaktbog* autoudfyld* autofuldfør* svar-alle byttet forbyttet fejlsendt* fejladresser* vildfaren videresendt* forwarded fik fået modtaget received kuvert* gruppechat* gruppetråd* vælgerforening* cc
    `,
    clear: `
      <send> .. <wrong> .. <address>
      <send> .. til|to .. <wrong>
      <wrong> .. <address> .. <send>
      <wrong> modtager*|nummer*|adresse*|mailadresse*|kommune|virksomhed*|borger*|person*|familie*|recipient*|address*
      havnet|havnede|landet|landede|endt|endte|ended|kommet|delivered|afleveret .. nabo*|neighbour*|neighbor*
      havnet|havnede|landet|landede|endt|endte|ended .. hos|med|with
      nabo* .. fået|åbnet|modtaget
      svar|reply .. alle|all & <send>|trykke*|hit|clicked|pressed
      svarede|svaret|replied .. alle|all .. stedet|instead|list*
      byttet|forbyttet|ombyttet|swapped|mixed|switched .. kuvert*|brev*|envelope*|letter*|pakke*|poser
      kuvert*|brev*|breve|envelope*|letter* .. byttet|forbyttet|ombyttet|swapped|mixed|switched
      fået|modtaget|fik|modtog|received|got .. brev*|mail*|letter*|email*|post|svar .. andens|anden|another|else|skulle
      ikke|ik .. til|for_mig|hende|ham|os & fået|modtaget|fik & brev*|mail*|besked*
      flyttet|gammel|gamle|forhenværende|old|former|previous .. adresse*|nummer|address|number & <send>|retur|brev*|åbnet
      cc .. stedet .. bcc
      bcc .. stedet .. cc
      <send>|kom|went|came .. til|to .. en|et|a|an|his|her|hans|hendes .. anden|andre|andet|another|ex|eks*|old|tidligere|gamle|nye
      replied|reply|replying|svarede|svar .. to|til .. all|alle
      brev*|letter*|mail*|sms*|besked* .. kom|went|gik|røg|endte|ended|havnede .. til|to|hos .. ex|eks*|nabo*|anden|forkert*|andre|wrong
      hinandens|each_other .. <paper>|breve|årsopgørelser|afgørelser|lønsedler|oplysninger
      kuverter*|kuvertering|pakning .. galt|fejl|byttet
      ikke|ik|not .. hendes|hans|min|mig|mine|vores|her|his|mine|me|deres & fået|modtaget|fik|retur|received|brev*|mail*
      tastede|tastet|skrev|skrevet|typed .. forkert*|wrong .. ciffer|tal|bogstav|cpr*|nummer|digit|letter
      samme|same|ens .. navn|fornavn|name & <send>|fået|kom
      forkert*|wrong|gale .. pårørende|forældre|kollega|gruppe|modtager*|mette|person*|mail|borger
      parallelklasse*|navnebror|navnesøster
      gave|gav|givet|fik|handed .. visitor|gæst|besøgende|someone|anden|andre .. else|andens|forkerte|someone|results
      <wrong> .. families|familys|barns|elevs|borgers|persons
      har fået .. brev|mail|besked|sms .. om .. sin|hans|hendes|en
      <send> .. stedet|instead for|of til|to
    `,
    likely: `
      <send> & <wrong>
      <send> .. til|to .. en|a|an .. anden|another|other|different
      samme|same .. navn|efternavn|fornavn|name|initialer|surname
      hedder .. samme|næsten
      navne*|navn .. forveksle*|bytt*|blandet
      autofuld*|autoudfyld*|autocomplete*|foreslog|suggested|autocorrect*
      ikke|ik .. skulle .. have|haft|fået & <send>
      shouldn|should .. not .. have & <send>|received|got
      <send> .. ex|eks|ekskone*|eksmand*|ekskæreste*|faderen|moderen|journalist*|avis*
      <send> .. hele .. forældregruppe*|gruppe*|listen|afdelingen|klassen|huset|kommunen|vælgerforening*|holdet
      <send> .. entire|whole|everyone .. list|group|team|class|department
      begge .. forældre & <send>
      retur .. åbnet
      tastet|trykket|valgt|tog|taget|picked|chose|selected .. <wrong>|øverste|top
      distributionsliste*|mailgruppe*|mailliste*|distribution_list
      videresend*|forward* .. til|to
      opened .. not .. his|her|hers
      den .. rigtige|right .. borger|modtager|one .. ikke|ik|not|venter|endnu
      outlook|autofuld* .. valgte|selv|chose|picked|indsatte
    `,
    hint: `
      <send> .. til|to
      modtager*|recipient*
      åbnet|opened .. det|it|brevet|mailen
      forkert*|gal|gale|wrong
      ex|eks|ekskone|eksmand|ekskæreste|nabo|naboen|neighbour
      retur
      anden|another|andre
      brev|brevet|letter|mail|mailen|sms|besked*|email
    `,
    against: `
      rigtig|rigtige|right .. modtager*|læge|person*|borger*|recipient*|one|adresse*
      ikke|ik|not|aldrig|never .. sendt|afsendt|send|sent
      ikke|aldrig|never .. af .. sted|sendt
      pasted|indsat|chatgpt|copilot|translator
      fik|fået|modtaget|received|got .. mail|sms|email .. om|about|fra|from & klikket|trykket|click*|kode|password
      opened an attachment
    `,
  },
  unsafeTransmission: {
    words: `
      gmail* hotmail* yahoo* whatsapp* messenger* snapchat* dropbox* wetransfer* drive sms mms krypter* ukrypter* encrypt* unencrypted sikkert usikker* sikker privat private egen own hjemmemail* tunnel* fax* imessage discord usikkert uden
    `,
    clear: `
      gmail*|hotmail*|yahoo*|icloud*|jubii*|protonmail*
      whatsapp*|messenger*|snapchat*|telegram|viber|signal & <send>|gruppe*|billede*|deler|deles|skriver|foto*|chat|group|picture*|photo*|uses|bruger
      wetransfer*|dropbox*|google_drev|google_drive|googledocs|google_docs
      usikker*|ukrypteret*|unencrypted|insecure|unsecure*|unsafe .. mail*|post|forbindelse|kanal*|sms|email*|channel|link
      ikke|ik|uden|not|without .. krypter*|sikker|encrypt*|secure & !pc & !telefon & !bærbar & !tablet
      almindelig*|normal|regular|ordinary|plain|åben .. mail*|sms*|email*|post|text
      privat|private|egen|personal|hjemme* .. mail*|email*|postkasse|sms|messenger|dropbox|konto|account|facebook|adresse & <send>|sender|skriver|bruger|brugte|brugt
      own .. email|mail|gmail|phone & <send>
      glemt|glemte|forgot .. sikker_mail*|kryptere*|sende_sikkert|encrypt*|secure
      tunnelmail*|sikker_mail|sikker_post & ikke|ik|glemt*|uden|virkede
      text|texts|sms*|smser|texting .. codes|names|cpr|koder|navne|navn|diagnose*|helbred*|medicin*
      billede*|foto*|picture*|photo* .. sms|privat_telefon|own_phone|private_phone
      ikke|ik|not .. sikkert|securely|krypteret|encrypted & mail*|sendt|sent|post|gik
      pas|billede*|foto*|sygesikring* .. messenger*|sms|whatsapp*|snapchat*
    `,
    likely: `
      rigtig|rigtige|right .. læge|modtager*|borger*|recipient & mail*|krypt*|sms*
      sms|mms|sms* & cpr|helbred*|diagnose*|navn*|medicin*|koder & !<wrong>
      link|linket .. åbnes|opened|access* .. alle|anyone|everybody
      hjemme|home .. arbejde|work & <send>|mail*
      over|via .. telefon|sms|messenger|facebook
      fax*
    `,
    hint: `
      sms|messenger|krypter*|encrypt*
      whatsapp*|messenger|gmail*|dropbox|sms|privat|private
      sikker|sikkert|secure
    `,
    against: `
      <wrong> .. <address>
    `,
  },
} as const satisfies Record<string, Cues>;
