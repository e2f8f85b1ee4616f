import type { Cues } from './cues.ts';

/** What tells that paper or equipment is lost, forgotten or taken. */
export const lostCues = {
  paper: {
    words: `
      papir* papirerne brev brevet breve brevene udskrift* printer* printet mappe mappen mapper ringbind* kuvert* blok notesbog* notes noter køreplan* køreliste* skabet arkiv* kasse kasser container* skraldespand* affald* makuler* shred* posten post tavle* opslagstavle* paper* letter* printed folder binder dokument* elevmapper journaler pile stak bunke opgang trappen plejeplan* sedler seddel ansøgninger printouts
    `,
    clear: `
      <paper> .. <found> .. <spot>
      <found> .. <paper> .. <spot>
      <spot> .. <found> .. <paper>
      <lost> .. <paper> & !bilag*
      <paper> .. <lost>|forsvund*|blæst*|fløj & !bilag*
      printer*|kopimaskine*|kopirum*|copier .. <found>|stak|bunke|papir*|pensions*|cpr*|udskrift*|other*
      <found>|stak|bunke|pile|stack .. printer*|kopimaskine*|copier
      makuler*|shred* .. ikke|ik|not|stedet|instead|never|sag|sager|journal*|case|file*
      ikke|ik|not|uden|instead .. makuler*|shred*
      skraldespand*|container*|papirkurv*|affald*|genbrug*|skrald*|bin|trash|recycling & <paper>|sager|cpr*|navn*|personale*|list
      brev*|anbefalet|post|pakke*|letter* .. ikke .. frem|kommet|nået|modtaget
      brev*|post|letter* .. forsvundet|væk|bortkommet|lost
      arkivskab*|flyttekasse*|ringbind*|notesbog*|notesblok*|notebook
      tavle*|whiteboard* .. navn*|stod|står|cpr*|synlig*
      <paper> .. fremme|åbent|bordet|liggende|vindueskarm*|opslagstavle*
      fundet|fandt|found|samlet .. <paper>
      lå|lod|ligger .. <paper>|<spot> & udskrift*|papir*|sager|elevplan*|brev*|journal*
      fandt|fundet|found .. køreplan*|køreliste*|plejeplan*|liste*|sedler|seddel|journal*|dokument*|brev*|papir*
      vinden|wind|blæst* .. papir*|tog|took
      skab*|skabet|arkivskab* .. åbne*|åben|gang*|gangen|ulåst|stået & mapper*|elevmapper*|sager|journal*|personale*|*mapper
      brevene|breve|brev|letters|posten .. aldrig|ikke|ik|never .. nået|frem|kommet|arrived
      pile|stak|bunke .. job|ansøgning*|applications|papers|of
      taget|tog|took|taken|stjålet|nuppet .. mappe|mapper|papir*|journaler|sager|post|posten & !adgang
    `,
    likely: `
      papir*|papirer .. over|ud|vejen|ligger
      mappe|mappen .. taget|bilen|glemt|stjålet|toget|bussen
      <paper> & <lost>
      <paper> & <spot>
      udskrift*|printet|printed & <found>
      fysisk*|hard_copy|originale
      dosisseddel|medicinliste*|kørelister|plejeplan* & <found>
    `,
    hint: `
      papir*|brev*|printer*|udskrift*|notes|noter
      <lost>
      kasse|kasser|mappe|mapper|ringbind|dokumenter|akter|arkiv*|posten|kopimaskine*
    `,
    against: `
      <send> .. <wrong>
      indbrud*|brand|vandskade*|vandrør*|kloak*|flood*
      fællesdrev*|drevet|papirkurven|sharepoint|onedrive
      slettet .. mappe*
    `,
  },
  lostDevice: {
    words: `
      telefon telefonen mobil mobilen pc pcen bærbar bærbare computer computeren ipad* tablet* usb harddisk* laptop* phone kamera* camera* diktafon* hukommelseskort* stjålet stolen tabt mistet glemt væk lost missing tasken taske nulstillet arbejdstelefon* vagttelefon* arbejdsmobil* smidt tyveri* smartwatch
    `,
    clear: `
      <device> .. <lost>
      <lost> .. <device>
      <lost> .. arbejds .. <device>
      <device> .. blevet .. stjålet|væk
      <device> & stjålet|stolen|stjal|tyveri|nuppet|ranet|robbed|snatched
      <device> .. bus|bussen|toget|tog|train|taxa|taxi|fly|flyet|café*|havnen|harbour|vandet|søen|toilettet & !skriver
      <device> .. bunden|havn|harbour|drukn*
      glemt|left|forgot|tabt|lost .. <device>
      smidt|thrown|kasseret|solgt|afleveret .. telefon*|arbejdstelefon*|pc|computer*|mobil*|laptop|tablet & nulstillet|slettet|wiped|ud|genbrug*|data
      <device> .. taget|tog|took|taken .. bil|bilen|car|køkken*|kontor*|ud
      cannot|cant|kan .. find|finde .. <device>
      taget|tog|took|taken|nakket|nuppet|hugget .. <device> & !billede* & !opkald & !telefonen
    `,
    likely: `
      <device> & væk|borte|mangler|gone|missing|finde|ledt
      taske*|rygsæk*|bag|backpack .. stjålet|stolen|væk|gone|glemt|left
      fjernslet*|fjernsletning|wipe*|spærret|spærre
      <device> .. låst|krypteret|encrypted|locked|pin
    `,
    hint: `
      pc|telefon|tablet*|ipad|laptop|usb|mobil
      bærbar*|computer*|phone|mobil*|diktafon*
      stjålet|stolen|mistet|tabt|tyveri
    `,
    against: `
      virker|trykket|klikket|skriver|smitt*|blinker
      kode .. seddel
      i_telefonen|ringede|ringer|ringet|opkald
      skærm* .. ulåst
      godkend* .. login
    `,
  },
} as const satisfies Record<string, Cues>;
