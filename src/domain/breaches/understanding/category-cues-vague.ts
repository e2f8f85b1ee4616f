import type { Cues } from './cues.ts';

/** What tells that something could happen, or that something did which is hard to name. */
export const vagueCues = {
  threat: {
    words: `
      risiko risk sårbar* vulnerab* bekymret nervøs urolig worried worry kunne could might nemt easily gætte guess burde mangler hul svaghed* trussel* forældet* gammel gamle windows misbrug* exploit* udefra hvis endnu spørgsmål advare warn lukkes låses fremtid* går-galt frygter opmærksom*
    `,
    clear: `
      ikke|ik|not|ingenting|intet|nothing .. sket|happened .. endnu|noget|yet
      kunne|kan|could|might|may .. misbrug*|abuse*|ske|happen|udnytte*|exploit*|gætte|guess|hacke*|stjæle
      bekymr*|worried|concern*|nervøs|urolig & !læst
      før .. eller .. siden
      sooner or later
      går|gå|ender|goes .. galt|wrong .. dag|en_dag|someday
      risiko|risk|risici|sårbar*|vulnerab*|sikkerhedshul*|security_hole|hul_i|trussel*|weakness*|svaghed*
      bange for .. at|nogen
      afraid .. that|someone
      spørgsmål .. om .. tid|hvornår
      matter .. of .. time
      bare .. venter .. på
      venter .. bare .. på
      burde|bør|should .. sikres|låses|lukkes|rettes|fixed|secured|locked|kigge_på
      enhver|alle|anyone|man .. kan .. bare|gå_ind|hente|gætte|walk
      hvis|if .. strømmen|power|går_ned|fails|brænder
      ingen|no .. styr|backup|plan|nødplan*|papirkopi|kopi
      ændrer|ændre|change|changing .. nummer*|number|url|adresse*|address|id .. bar|linket|adresselinje*
      forældet*|outdated|gammel|gamle|unsupported .. windows|software|system*|server*|version*|styresystem*
      kan|can|could .. ses|høres|seen|read .. fra|udefra|gaden|vinduet|outside|street|from
      hul .. i
      lås*|låses|lukkes .. ikke|ik & dør*|vindue*|skab*
      ikke|ik .. låses|lukkes|lukke|låse & !skærm* & !pc*
      can|kan|kunne|could .. read|ses|læses|gættes|tilgås|åbnes .. by|af .. anyone|alle|enhver|nogen
      i worry
      nervøs|bange|urolig|worried .. for .. at|that
      brandalarm*|alarm*|lås*|backup*|nødstrøm* .. virker|mangler .. ikke|ik
      gæstenet*|wifi .. kan|når|uden|åbent
    `,
    likely: `
      kan|kunne|could .. nogen|man|someone|anyone .. <look>|ind|hente|se|tage|læse|get
      kan .. ikke|ik .. lukkes|låses|låse
      lås* .. virker|itu|i_stykker|defekt
      skærm* .. vender|synlig
      ledninger|udefra|outside .. se|see
      rygte*|rumou*|hørt .. planlægger
      testede|tested|prøvede|only .. test*
    `,
    hint: `
      endnu|yet
      kan|kunne|could .. nogen|someone|enhver|alle|anyone
      bekymret|worried|nervøs|bange
      udefra|gaden
    `,
    against: `
      stjålet|stolen|tabt|lost
      er .. sket
      har .. <look> .. journal*
      klikket
    `,
  },
  other: {
    words: `
      optager optaget filmer filmet recorded kamera chatgpt* copilot ai oversætter* databehandler* underleverandør* leverandør* brud breach hændelse noget something fejl mistake
    `,
    clear: `
      filmet|filmer|filmed|optaget|recorded|optagelse .. møde*|os|skjult|samtale*|meeting|secret*
      databehandler*|underleverandør*|processor|subcontractor|leverandør* .. brud|oplys*|meldt|breach|incident
      brud|breach .. leverandør*|databehandler*|supplier|processor
      noget|something .. sket|galt|happened|wrong .. med|with
      pasted|indsat*|indsatte|kopierede|copied|put|skrev|skrevet|uploadet .. chatgpt*|ai|copilot|oversætter*|translator|translate
      chatgpt*|ai .. navn*|cpr*|sag*|note*
      slette|slettet|delete .. mails|mailene|spor|beviser & bedt|tilsyn*|told
      truer|threaten* .. med|to
      optager|optaget|recorded|recording|filmer|filmet|filming .. os|mig|møde*|samtale*|opkald*|us|me|call|personale*
      føles forkert|mærkeligt
      kan|tør .. ikke|ik .. forklare|skrive|sige
      pasted|kopierede|kopieret|indsatte|indsat|skrev|uploadede & translator|oversætter*|oversættelse*|chatgpt*|copilot|ai
      sket .. noget|something
    `,
    likely: `
      meld*|report .. noget|something
      tør .. ikke|ik .. skrive
    `,
  },
} as const satisfies Record<string, Cues>;
