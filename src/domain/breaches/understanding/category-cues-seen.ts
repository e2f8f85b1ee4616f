import type { Cues } from './cues.ts';

/** What tells that somebody could see or find what was not for them. */
export const seenCues = {
  published: {
    words: `
      hjemmeside* website web internet* nettet facebook* instagram* tiktok* youtube* google* googl* offentlig* public* published publiceret postliste* dagsorden* agenda* livestream* opslag lagt søgning søger synlig* visible høringssvar* vinduet gaden plakat* intranet* journalist* pressen avis* kalender* portal* venteliste*
    `,
    clear: `
      lagt|lagde|ligger|lå|kommet|kom|lægge|uploadet|publiceret|offentliggjort|delt|slået|posted|put|uploaded|published|står .. <internet>
      <internet> .. lagt|ligger|lå|uploadet|cpr*|navn*|kan|personnummer*|stadig|står|shows|visible|named
      <internet> & telefonnumre|cpr*|navne|fortrolig*|lukket|lukkede|personnumre|protected
      googl* .. finde*|frem|kan|find|found
      postliste*
      offentligt|public|åbent|open .. link|team|kanal|side|mappe|channel|site|for_alle
      sat .. til .. offentlig*
      set .. to .. public
      lukket|lukkede|closed .. punkt*|dagsorden*|item*|bilag .. <internet>|offentlig*|åbn*|everybody|synlig*
      billede*|foto*|picture*|photo*|video* .. facebook*|instagram*|hjemmeside*|website*
      lagt|lagde|slået|lægge .. op .. alle|opslag*|facebook|hjemmeside*
      everyone|everybody|anybody|anyone|world|alle .. <internet>
      can .. opened|seen|found|accessed .. web|online|internet
      hele .. kommunen|byen|skolen|verden .. se|åbne|læse|set
      live*|stream* & navn*|lukket|cpr*|sag
      intranet*|sharepoint|viva & alle|everyone|ansatte & lagt|ligger|delt|posted|lister
      googl*|søgemaskine*|search engine
      link|linket|mappe*|folder|onedrive .. alle|everyone|anyone|offentlig*|public
      delt*|shared|sharing .. link|mappe*|folder|fil .. alle|everyone|anyone|offentlig*
      <internet> .. uden samtykke
      uden|without samtykke|consent & billede*|foto*|picture*|photo*
      findes|ses|læses|found|seen|read .. på|on .. nettet|internettet|gaden|web
      hænger|hang .. vindue*|vinduet|opslagstavle*|gaden|døren|elevator*
      vises|vist|shown|shows .. offentlig*|public|skærm*|infoskærm*|livestream*
    `,
    likely: `
      lagt .. op|ud .. alle|forældre*|klassen
      opslag* .. aula|intranet*|viva|facebook
      aula & alle
      intranet* & <record>|cpr|navn*|alle
      taget|tage|fjernet|pillet|took .. ned|down & billede*|opslag*|side*|hjemmeside*|post
      synlig*|visible .. for|to .. alle|everyone|enhver
      tilgængelig* .. alle|enhver|offentlig*
      journalist*
    `,
    hint: `
      hjemmeside*|website|facebook*|offentlig*|public
      nettet|internettet|online|web|facebook*|intranet*|opslag*|link|linket
      lagt .. ud|op|på
    `,
    against: `
      <send> .. <wrong>
      næsten|almost|lige_ved|nåede
    `,
  },
  unauthorisedAccess: {
    words: `
      adgang adgangen access rettigheder* bruger login snag* kigge* kigger kigget læser læst tjekket opslag slået nysgerrig* uberettiget* kæreste* nabos eksmands eksmands veninde* familiemedlem* loggen stadig still lov direktørens chefens andres alle skulderen brugte kollega* colleague* mapper drevet
    `,
    clear: `
      snage*|snager|snoop*|lurer|luret
      <look> .. journal*|sag|sagen|sager|record*|cpr* & kollega*|medarbejder*|vikar*|en_der|colleague|uden|nabo*|kone|ex*|eks*|nurse|temp
      kollega*|medarbejder*|vikar*|elev|studerende|colleague*|temp|nurse|leder*|makker|sosu* .. <look> .. <record>
      uden .. grund|anledning|tjenstlig*|arbejdsmæssig*|relation & <look>|opslag
      ikke|ik|no|without .. tjenstlig*|arbejdsbetinget|business|reason|work_related & <look>
      sælge*|sælger|solgt|sells|selling .. adresser|oplysninger|data|cpr*|information|addresses
      slået|slog|slår .. op|nabo*|hende|ham|sig_selv
      slået|slog|slå .. egen|min|sin .. op
      looked .. up
      <record> .. nysgerrig*|curio*
      nysgerrig*|curio* .. <look>|<record>
      adgang .. til .. alt|alle|alles|for|mere|andres|hele|stadig|sager|mapper
      adgang*|rettigheder|access|permissions & stoppet|stoppede|fratrådt*|fratråd*|opsagt|tidligere|left|former|stadig|still|quit
      for|too .. bred*|mange|meget|wide|broad|much .. adgang*|rettighed*|access
      stadig|still .. logge|adgang|åbne|se|log|access|login
      alle|hele|enhver|alle_sammen .. kan|kunne .. se|åbne|læse|tilgå
      everyone|everybody|whole .. can|could .. see|open|read|access
      kan .. se|åbne|tilgå|læse .. alle|alles|andres|hinandens|sygemeldinger*|lønsedler*|personalesager|diagnoser
      i|we .. can .. see .. all|other*|everyone*
      andres|andens|kollegas|anden|someone_else|else .. login*|brugernavn|bruger|kode|profil|konto|adgang|user
      på .. login & vikar*|inde|været|kollega*
      <record> .. uvedkommende
      uvedkommende|unauthori*|uberettiget*|uretmæssig*|uautoriseret*
      opslag .. på|i .. samme|borger|kollega*|journal*|cpr|medarbejder*
      stikprøve*|logopfølgning*|logkontrol* & opslag*
      fællesmappe*|fællesdrev*|delt_mappe|shared_folder|shared_drive & se|åben|adgang|alle|access|see|ligger
      kan|can .. se|åbne|læse|see|open .. alle|hele|all|andres|everything|every|alles
      skal .. jeg|vi|de|hun|han|man .. vist ikke|ik .. kunne
      inde|været .. i|på .. min|mit|andres|hendes|hans .. mail*|postkasse|mappe*|konto|kalender|profil|sag*
      elev*|praktikant*|studerende|vikar*|trainee|intern|student .. kan|can|har .. se|åbne|adgang|see|access
      kendt*|politiker*|celebrity|fodbold* & opslag*|<look>
      læser|læste|reads|reading .. direktørens|chefens|andres|mine|hendes|hans|others|my .. mail*|beskeder|sager|kalender
      åbent .. til .. alle|alt
      moved|flyttet|skiftet|stoppet|left .. still|stadig
      kiggede|looked .. over .. skulder*|shoulder
      tjekket|tjekker|checked .. sin|sit|sine|his|her .. kæreste*|nabo*|familie*|eks*|venindes|sag|journal
    `,
    likely: `
      ekskæreste*|eks|ex|nabos|naboens|svigerm*|kæreste*|familiemedlem*|celebrity|footballer & <look>
      må .. ikke|ik|vist & <look>
      <look> .. egen|mor|fars|familie|neighbour*|ex
      glemt|glemte .. logge|låse .. ud|af & brugt|set|læst|inde
      ved|et .. tilfælde .. fandt|opdagede|se
      logget|logger|log .. ind .. som|hos
      kan|can .. åbne|se|open|see .. sager|mapper|files|cases|mails|kalender*
      tells|fortæller|sladr* .. lunch|frokost*|about|om & <look>
    `,
    hint: `
      adgang*|access|rettigheder|journal*
      kan se
      kan|can .. åbne|læse|open|read
      inde .. i|på
      <look>
    `,
    against: `
      <internet> & !adgang
      nede|phishing|link|virus
      <device> .. stjålet|stolen
      hack*
    `,
  },
} as const satisfies Record<string, Cues>;
