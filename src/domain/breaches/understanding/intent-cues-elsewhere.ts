import type { Cues } from './cues.ts';

/** What tells that it belongs to another office: rights of the registered (S54), and incidents of care. */
export const elsewhereCues = {
  rights: {
    words: `
      aktindsigt indsigt sletning slettet rettet berigtig* indsigelse* samtykke kopi copy erase correct oplysninger registreret udleveret privatliv* gdpr consent request* anmod* ønsker kræver beder citizen borger journalist
    `,
    clear: `
      aktindsigt & beder|bedt|bede|ønsker|søger|vil|anmod*|hvor|hvordan|hvem|frist|få|søge|request* & !forkert* & !bilag & !havde & !fik & !fået & !givet & !overstreg*
      indsigt .. i .. mine|sine|oplysninger|egne
      ret .. til .. indsigt|sletning|at_blive_glemt
      right .. to|of .. access|erasure|be_forgotten
      subject access
      insigt|indsigtsanmodning*
      gør indsigelse
      indsigelse .. mod
      object .. to .. my|data|use
      have|få|får|blive|bliver .. slettet .. mit|min|mine|sit|sin|sine|oplysninger|billede*|data
      slettet .. mit|min|mine|sine|sin|alt .. oplysninger|billede*|data|sag|konto
      delete|erase|remove .. my|her|his|all .. data|picture|photo|information|records
      rette*|rettet|berigtige*|corrected|correct|ændret .. oplysning*|fejl_i|data|journal|record|dato|min_sag
      wants|want|vil|ønsker|kræver|beder .. corrected|rettet|slettet|berigtiget|deleted|copy
      kopi|copy .. af|of .. sag*|sin|mine|min|journal*|oplysninger|personnel|file|everything|alt|data
      vil|ønsker|wants|want .. se|have|see|know .. alt|hvad|oplysninger|everything|what .. skrevet|har_om|om_hende|om_ham|om_mig|stored|written|about
      hvad .. i|kommunen .. har .. om .. mig
      everything|all .. stored|you_have .. about
      få .. at .. vide .. hvem .. kigget|læst|været|set
      who .. has .. looked .. my
      trække .. samtykke
      withdraw .. consent
      samtykke .. tilbage
      dataportabilitet
      rettet|rette|ændret|berigtiget|corrected & vil|ønsker|beder|mener|wants|kræver|says .. have|forkert*|fejl|wrong|journal|oplysning*|rettet
      trækker|trække|withdraw*|tilbagekald* .. samtykke|consent
      forkert* .. i .. hans|hendes|sin|min journal|sag & vil|ønsker
      udleveret .. sag|sagen|journal*|oplysninger|akter & vil|ønsker|beder|kræver
      sag|sagen|journal*|oplysninger .. udleveret & vil|ønsker|beder|kræver
      asks|ask|wants|beder|kræver|ønsker|vil .. erase|delete|slette|slettet|få at vide hvem
      at vide .. hvem .. set|kigget|læst
    `,
    likely: `
      borger*|pårørende|father|mother|citizen|far|mor .. vil|ønsker|beder|kræver|wants|asks|says
      mine .. oplysninger
      min .. egen .. journal
      journalist .. beder
    `,
    hint: `
      indsigt|sletning|oplysninger_om_mig
    `,
    against: `
      kollega .. <look>
      forkert*
      havde nær
    `,
  },
  uth: {
    words: `
      faldt fald faldet gled slog fell slipped hoften hovedet skadestue* medicin medicinfejl* morfin insulin pille* piller dosis tryksår* liggesår* sår blåt mærke forslået forflytning* lift* fejlsynk* kvalt patient* beboer* resident* borger pills dose medication ambulance* panodil antibiotika blødte bleeding dement forsvandt
    `,
    clear: `
      faldt|fald|faldet|falder|fell|fall .. seng*|gulv*|trappe*|toilet*|bed|floor|badet|kørestol*|shower|stairs|stol*|gangen|out
      beboer*|borger*|patient*|resident*|hun|han|she|he .. faldt|faldet|fell|slået_sig|slog_sig|falder
      dobbelt*|forkert*|glemt*|glemte|double|wrong|missed|forgot|forgotten|manglende|for_sent|extra .. dosis|medicin|insulin|pille*|panodil|tablet*|dråber|drops|medication|dose|pills|plaster|injektion
      medicin|insulin|pille*|panodil|piller|medication|drops|tabletter|morfin|dosis .. givet|given|forkert*|glemt|for_sent|dobbelt*|forgotten|wrong|byttet
      givet|gav|fik|gave|got .. forkert*|dobbelt*|wrong|double|en_andens .. medicin|dosis|insulin|pille*|dose|medication|piller
      medicinfejl*|medication_error|dispensering*|dosisæske*|doseringsæske*|dosering*|fejldosering*|fejlmedicin*
      tryksår|trykskade*|pressure .. wound|sore|ulcer
      liggesår|bedsore*
      fejlsynk*|kvalt|kvælning*|choked|choking
      forflytning*|lift|liften|hoist|lejring* & borger*|beboer*|patient*|resident*|skade*|mærke|faldt|stykker
      utilsigtet .. hændelse
      uth
      blåt_mærke|bruise*|brækket|fracture|hoften|skadestue*|brud_på & borger*|beboer*|faldt|resident*|patient*
      evening|morning .. eye drops
      fik .. maden|mad .. op|galt
      infektion*|smitte* .. kateter*|sår
      dpsd|stps
      tryksår*|trykskade*|liggesår
      fik|fået|givet|gav .. forkert medicin|dosis
      to|tre|dobbelt|ekstra|forkert* .. gange|portioner .. morfin|medicin|insulin|pille*|panodil
      fik|fået|got|given|givet .. morfin|insulin|pille*|pills|medicin|dosis & gange|dobbelt*|forkert*|wrong|for meget|to|the|andens
      gled|slipped|snublede|væltede|tumbled .. bad|badet|gulv*|gang*|slog|hit|trappe*
      slog .. hoved*|hoften|sig|arm*
      fundet .. forslået|skadet|bevidstløs|på gulvet|liggende|ude
      gået|forsvundet|wandered .. fra|from .. plejehjem*|afdelingen|home & beboer*|borger*|resident*|dement*
      wrong|forkert* .. resident|beboer*|borger*|patient* .. pill*|pille*|medicin*|medication
    `,
    likely: `
      ringet .. lægen|læge|vagtlæge
      doctor .. called|informed
      morgenmad*|madning
      vendt|turned .. weekend|nat*
      skade* .. borger*|beboer*
      harm & resident*|lady|patient*|doctor
      medicin & !mappe* & !liste* & !sendt & !sms* & !kort & !kode
    `,
    hint: `
      faldt|dosis|insulin
    `,
    against: `
      medicinliste*|medicinkort*
      sendt|mail*|sms*
      faldt ud af taske*|lommen
      nexus .. nede
      system*
      oplysninger|cpr|navn*
      phone|telefon .. fell|faldt
    `,
  },
} as const satisfies Record<string, Cues>;
