import type { Cues } from './cues.ts';

/** What tells that somebody tries to get in by deceit, or has. */
export const attackedCues = {
  malicious: {
    words: `
      phish* hack* virus* malware* ransom* spam* svindel* svindler* scam* link linket klik* trykke* kode koden kodeord* password* mitid falsk* fake mistænkelig* mærkelig* mystisk* underlig* suspicious weird overtaget kapret pakke* gavekort* betale løsepenge* demand antivirus* teamviewer* anydesk* fjernstyr* styre konto kontoen udgav it-support support popup* blinker qr hijacked spoof* microsoft* postnord* bank banken nets skat
    `,
    clear: `
      phish*|fishing_mail|svindel*|scam*|smishing|vishing|spoof*|fupmail*|falsk_mail|falsk_side|fake|svindler*
      hack*|virus*|malware*|ransom*|trojan*|spyware|kryptovirus|afpres*|løsesum*
      klik*|tryk*|click*|åbne*|åbnede|opened|tappet|pressed|scann*|downloade* .. link*|vedhæft*|fil|filen|attachment*|faktura*|invoice|knap*|qr
      link*|vedhæft*|qr .. klikket|trykket|clicked|åbnet|opened
      skrevet|skrev|indtast*|tast*|loggede|gav|givet|oplyst|oplyste|entered|typed|gave|udleveret .. kode*|password*|adgangskode*|login*|mitid|nøgle|credentials|kontooplysninger|brugernavn & !sms
      mail*|beskeder|messages|emails|sms* .. fra|from .. min|mit|my .. konto|postkasse|mail|account|navn|adresse & ikke|ik|selv|not|never|didn
      skriver .. af .. sig .. selv
      godkend*|approved|accept* .. login*|mitid|anmodning*|request*|sign
      styre|styret|fjernstyr*|overtog|overtaget|remote*|anydesk|teamviewer .. pc*|computer*|skærm*|maskine*|kontrol|laptop|screen
      filer|files|pcen|skærmen .. låst|locked|krypteret|encrypted & betale|pay|bitcoin|løsesum*|alle|all
      support|microsoft|it_afdelingen|banken|nets|politiet|bank|chefen|direktør* .. ringede|ringet|called|opkald & styre|kode*|mitid|installe*|overfør*|adgang*|gavekort*|pc|password
      ringede|ringet|called .. support|microsoft|it_afdeling*|it
      mærkelig*|mistænkelig*|mystisk*|underlig*|suspicious|strange|weird|lusket* .. mail*|sms*|besked*|email*|link*|message*|popup*|opkald
      mail* .. mærkelig|mistænkelig|mystisk|underlig|falsk*
      looked like .. sharepoint|login|office|microsoft|page
      logget|logged|logge .. in|ind|på .. page|side|falsk
      sorte_vinduer|pop_op*|popup*|musen_bevæg*|musen_flytt*|af_sig_selv
      gavekort*|gift_card*
      usb .. fundet|fandt|found .. sat|satte|plugged
      spam* .. ud|sender|out|sending|kontakter
      sender|sending|sends .. spam*|underlig*|mærkelig*|filer|ud|mails .. kontakter|af_sig_selv|alle
      udgav|udgiver|pretend*|foregav .. sig|for|to
      installere|installer*|download* .. teamviewer|anydesk|program* & ringede|fra|mand|support|bad
      teamviewer|anydesk
      mitid & udløb*|expired|sms*|besked|godkendt|spær*
      expired|udløbet|udløber .. konto|password|mitid|typed|indtast*
      overføre|overførsel|transfer|betalt|betale & borgmester*|direktør*|chef*|mayor|falsk|mail fra|faktura
      typed|entered|indtast*|tastede|skrev .. my|min|mit|mine .. code|cpr|kode|password|kontonummer|kort*
      konto|account|mail|profil .. overtaget|kapret|hijacked|misbrugt|compromised
      pc*|computer* .. mærkelig*|underlig*|sært|langsom*|weird|strange
      mails|beskeder|emails|messages .. ingen .. skrevet|sendt
      mails|beskeder|emails|messages & ingen .. af .. os .. skrevet|sendt
      læse|oplyse|sige|give|read|opgive .. koden|kode|code|cifre|kortnummer|password & ringede|ringet|called|mand|kvinde|opkald|bank
      skærm*|screen .. black|sort|demand|betale|låst|locked|løsesum
      side|facebookside|profil|konto|kanal|account|page .. overtaget|kapret|hacket|taken|hijacked
      antivirus*|defender .. advar*|brøler|alarm*|found|fundet|siger|slukket|warn*
      kom|har .. til at .. skrive|taste|oplyse|give .. kort|kode|kontonummer|cpr|mitid
      ringede|ringet|called .. sagde|udgav|claimed|said .. it|support|bank*|microsoft|politi*
    `,
    likely: `
      konto|account|mailkonto .. overtag*|misbrug*|låst_ude|taken_over|compromised
      kan|can .. ikke|ik|not|t .. logge|log .. ind|in|mer|mere & mails|konto|account|skriver|kode|password
      kode*|adgangskode*|password .. røget|lækket|gone|leaked|stjålet|stolen
      blinker|låst & betale|filer
      spelled|stavet .. strange*|forkert|mærkelig*|underlig*
      regel|videresendelsesregel*|forwarding_rule .. mail*|postkasse
      ukendt .. afsender
      faktura* .. ukendt|falsk|ændre*
      klikket|clicked|trykket .. på|on
    `,
    hint: `
      link*|mistænk*|afsender*
      link|linket|falsk|fake|spam|underlig*|mærkelig*|mistænkelig*|mitid|kode|password
    `,
    against: `
      sendt .. link .. til|wetransfer|forkert
      trykke* .. svar|send
    `,
  },
} as const satisfies Record<string, Cues>;
