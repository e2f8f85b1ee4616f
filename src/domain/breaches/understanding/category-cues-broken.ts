import type { Cues } from './cues.ts';

/** What tells that systems or rooms are down, damaged or entered. */
export const brokenCues = {
  availabilityIntegrity: {
    words: `
      nede down virker fungerer død dødt blank tom tomme forsvundet slettet overskrevet backup* system* systemet nexus cura aula wifi netværk* internet* server* serveren opdatering* update strøm* nedbrud* outage crash* fejl alarmer nødkald* medicinmodul* vagtplanen medicinkort* dobbelt udbetalt ændret forkerte data logge ind åbne open fryser langsom* fejlmeddelelse* error gendan* restore korrupt* synkroniser* kørsel* ydelse* telefonerne
    `,
    clear: `
      <system> .. <down>
      <system> .. gået .. ned|i_sort
      <down> .. <system>
      virker|fungerer|works|working .. ikke|ik|not & <system>
      ikke|ik|not|t .. virker|fungerer|work|works|working & <system>
      kan|kunne|can .. ikke|ik|heller|not|t .. <system>
      kan|can|cannot .. ikke|ik|not|t|heller .. medicinkort*|ydelsessystem*|adgang_til|komme_ind|open_the_system|se_noget|åbne_journal*|see_the|access_the
      slettet|slettede|overskrevet|overskrev|deleted|overwritten|overwrote|wiped .. mappe*|fil*|drev*|database*|data|journal*|sager|notater|referater|folder*|files|records|hele|alle|logs
      mangler|forsvundet|væk|missing|disappeared|gone|tabt|lost .. notater|data|journal*|dage*|oplysninger|records|entries|notes|sager|dokumenter
      notater|data|journaler|oplysninger|records|entries|notes|dokumenter .. forsvundet|væk|mangler|slettet|missing|gone|disappeared|removed|lost
      <record> .. blandet|flettet|merged|mixed_up|sammenlagt|byttet & system*
      blandet|flettet|merged|mixed|byttet|lagt .. sammen|journaler|records|sager|together|up & <record>
      forkert*|wrong|incorrect|forældet* .. data|dosis|oplysninger|tal|medicinkort|cpr|beløb & system*|nexus|cura|kmd|vises|viser|opdatering*|udbetal*|register
      backup*|sikkerhedskopi* .. ikke|ik|fejl*|mangler|kan|not|fail*
      opdatering*|update|konvertering*|migrering* & mangler|forsvundet|væk|forkert*|nede|fejl|missing
      strøm*|strømafbryd*|power .. gået|væk|afbr*|out|cut
      kører|køre .. på .. papir
      nødkald*|kaldeanlæg* .. virker|nede|døde
      dobbelt*|duplicate* .. udbetal*|betal*|registrer*
      system* .. down|outage|crashed|slow
      slet*|deleted|fjernet|overskrevet .. hel|hele|en|et .. sag|journal*|mappe*|fil*|database|liste|case|record & !bedt .. slette
      filer|files|dokumenter|mails|data|aftaler|sager .. forsvundet|væk|gone|disappeared|slettet|tomme|tomt
      dobbelt*|forkert*|duplicate .. ydelse|beløb|udbetal*|løn|betaling & fejl|kørsel*|udbetalt|system*
      udbetal* .. dobbelt*|forkert*|fejl
      fejl .. i .. kørsel*|kørslen|opdatering*|systemet|integration*|data
      slået|lagt|flettet .. sammen|samme .. system*|journal*|sag
      <system> .. wrong|forkert*|gamle|fejl|viser .. addresses|data|oplysninger|tal|adresser|navne
      ingen|ikke|no|har ikke .. internet|net|netværk|forbindelse|connection|adgang_til_systemet|strøm
      kan|can .. ikke|ik|not|t|ingen .. logge .. på|ind .. nogen|alle|os|nexus|cura|system*|any
      overskrevet|overskrev|overwrote|overwritten .. med|with|den|rigtige|liste*
      blank|tom|tomme|tomt|empty .. for|alle|system*|skærm*|vagtplan*|kalender*
      vagtplan*|kalender*|liste*|system* .. blank|tom|tomt|empty
      alarm*|nødkald*|kald .. ikke|ik .. igennem|frem|virker
      ændret|changed|rettet .. uden|without .. nogen|anyone|at
      medicinmodul*|medicinkort* .. forkert*|ændret|fejl|viser|forsvundet
      cannot|kan_ikke|kan_ik|unable .. open|åbne|access|tilgå|komme_ind .. system*|nexus|cura|program*|journal*
      <record> .. merged|sammenlagt|slået_sammen
      vises|viser|show|shows|dukker .. nu|now|up|op .. anden|andre|other|forkert*|hos
    `,
    likely: `
      <down> .. siden .. kl|i_morges
      nede
      papirkurven .. ikke|ik
      log*|entries .. removed|slettet|fjernet|deleted
      viser|shows|show .. forkert*|andens|wrong|other*
      leverandør* .. nedbrud|fejl|siger
      fejl .. i .. data*|udbetaling*|registrering*|integration*
    `,
    hint: `
      system*|nexus|cura|backup*|opdatering*
      nede|down|virker ikke|ik
      forsvundet|slettet|deleted|disappeared
      internet|net|netværk|strøm*|telefonerne|server*
      opdatering*|update|kørsel*|kørslen|fejl
    `,
    against: `
      konto & skriver|link
      <device> .. stjålet|stolen
      taget .. ned
      stadig|still .. logge|adgang
      <send> .. <wrong>
    `,
  },
  physical: {
    words: `
      brand* brændt brænder ild røg fire vand water oversvøm* vandskade* indbrud* burglar* brudt brækket låsen nøgle nøgler nøglerne nøglekort* adgangskort* rude ruden vindue* smadret hærværk* sprinkler* kælder* basement arkivet depot* depotet alarmen fremmed* stranger ødelagt skimmel* rotter flood* broke broken damaged lynnedslag storm* dør døren door
    `,
    clear: `
      indbrud*|indbrudstyv*|break_in|burglar*|broke_into|broken_into|brudt_op|brudt_ind
      brand|branden|brændt|brænder|ildebrand*|brandskad*|burnt|burned|røgskad*|nedbrændt
      a|the|small|big|on|caught fire
      fire in|at|alarm|started|broke
      vandskad*|oversvømm*|vandrør*|rørbrud*|flood*|skybrud*|stormflod*
      vand|kloak*|kloakvand|spildevand|regnvand .. arkiv*|kælder*|server*|ned|loft*|gulv*|depot*|skab*|trænger|ind|løb*
      water .. archive*|basement|cellar|server*|ceiling|floor|leak*
      gennemblødt*|våde|soaked|skimmel*|mug .. sager|arkiv*|kasser|papir*
      rude*|vindue*|dør|døren|window|door .. smadret|slået|knust|brudt|opbrudt|smashed|broken|forced
      slået|smadret|knust .. rude*|vindue*
      fremmed*|ukendt|uvedkommende|stranger|unknown|nogen|someone .. inde|kontor*|bygning*|serverrum*|arkiv*|building|office
      nøgle*|nøgler|adgangskort*|keys|keycard|key_card|nøglebrik* .. <lost>|stjålet
      <lost> .. nøgle|nøgler|nøgleknippe*|adgangskort*|keys|keycard|nøglebrik*
      skab* .. brudt|opbrudt|broken
      hærværk*|vandal*
      fremmed*|ukendt*|stranger .. mand|kvinde|person|folk|gik|rundt|gang*|inde|walking|around
      gik|går|var|walked .. rundt|inde .. uden|without .. kort|id|tilladelse|badge
      mistet|tabt|lost|væk|stjålet .. nøgle|nøgler|nøglen|adgangskort*|nøglekort*|key|keys|keycard|brik
      brækket|brudt|sparket|skåret|forced|cut .. lås|låsen|døren|dør|op|lock|door
      sprinkler*
      under .. water|vand & basement|kælder*|arkiv*|archive
      nogen|someone .. har .. været .. inde & åben|nat*|weekend*|dør*|rum*|bygning*
    `,
    likely: `
      dør*|døren|port*|door .. åben|ulåst|stod|unlocked|open & arkiv*|serverrum*|kontor*|medicin*|nat*|weekend*
      serverrum*|arkiv* .. åben|ulåst|vand|varm*
      archive|basement|kælder* & våd*|water|vand|fire
      skuffe* .. åbnet|gulvet|rodet|gennemrodet
    `,
    hint: `
      politi*|kælder*|arkiv*|police
      brand*|vand|indbrud*|nøgle|nøgler|vindue*|kælder*|fremmed*|ødelagt|smadret
    `,
    against: `
      brændt_ud|brand*|firewall & brandmur
      intet mangler
      <send> .. <wrong>
      lukket .. punkt
    `,
  },
} as const satisfies Record<string, Cues>;
