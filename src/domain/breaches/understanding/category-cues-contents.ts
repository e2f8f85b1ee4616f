import type { Cues } from './cues.ts';

/** What tells that more was sent or said than the one who got it should have had. */
export const contentCues = {
  wrongContent: {
    words: `
      vedhæft* attach* attachment* bilag bilaget aktindsigt* fane* kolonne* regneark* skabelon* nyhedsbrev* overstreg* streget sløre* sløret redact* indeholdt* contained hele kun only bunden
      udfyldt fletning* screenshot* skærmbillede* referat* anmelder* klager* klagerens metadata kommentarfelt* historik korrespondance* dokument* emnefelt* subject side sider page pages rigtige oplysninger
    `,
    clear: `
      <wrong> .. <file>
      <file> .. <wrong>
      vedhæft*|vedlagt*|attach* .. <wrong>|anden|andens|andet|instead|another|by_mistake
      vedhæft*|attach* .. for|too .. meget|mange|much|many
      for|too|alt .. mange|meget|much .. oplysninger|information|med|data|info|in_it
      glemt|glemte|forgot .. overstrege*|slette|sløre|fjerne|anonymisere|strege|skjule|ekstrahere|redact*|anonymi*|remove
      glemt|glemte|forgot .. tage .. ud|fra
      overstreg*|sløret|anonymiseret|redact*|blacked & læse|kopiere|ses|copy|read|under|still|stadig|markere*|mangler|fjerne*
      skjult*|skjulte|hidden .. ark|fane*|kolonne*|sheet*|column*|tab|kommentar*|comment*
      aktindsigt .. stod|står|naboens|andres|tredj*|navn*|bilag|med|adresse*
      aktindsigt & <wrong>|glemt|overstreg*|fremgår|bilag
      andens|andre|andres|another|other .. oplysninger|data|navn*|cpr*|testresultat*|journal|details|information & bilag*|vedhæft*|skema*|brev*|side*|dokument*|attach*|document*|page*|mail*
      side|sider|page|pages|bilag|afsnit .. hører|tilhører|handler|belong*|about .. anden|andet|another|other|helt
      emnefelt*|emnelinje*|subject_line|overskrift*
      brevskabelon*|skabelon*|template* .. gammel*|gamle|andens|anden|forrige|previous|old
      tråd|thread .. <send>|nederst|med|below|intern*
      nederst .. mail* .. lå|stod|fulgte
      intern*|internal .. tråd|note*|kommentar*|thread|comments .. med|borger*|included
      fulgte|følger|kom|came|røg .. med .. også|<file>|hele|bilag
      stod|står .. også .. navn*|cpr*|adresse*|oplysninger
      stedet .. for .. ugeplan*|referat*|dagsorden*|skema*
      cc .. stedet .. for .. bcc & alle|hinanden|#
      bcc|cc .. instead .. bcc|cc
      anden|andet|another|forkert*|andre .. elevs|borgers|persons|kundes|barns|patients|beboers|klients|families|citizen|pupil|client|sag .. navn*|diagnose|oplysninger|data|cpr*|sag|resultat*|name|record|details
      indeholdt*|contained|indeholder|containing .. andres|anden|andens|sider|navnene|navne|cpr*|other|another|også|fra|hele
      skulle|should .. have .. været|been .. streget|slettet|fjernet|sløret|overstreget|anonymiseret|removed|redacted
      should only|have .. had|sent|gotten
      burde|skulle .. kun .. have
      hele .. sag*|korrespondance*|rapport*|journal*|historik* .. med
      fulgte|fulgt .. hele|også|resten
      the full|entire|whole .. report|file|record|case|journal
      copy paste*|copypaste*|kopierede|copied|indsat|klippet .. gammel|gamle|forkert*|anden|old|another|wrong
      screenshot*|skærmbillede*|skærmprint* .. med|with|rigtige|navne|borgere
      rigtige .. borgere|navne|data .. præsentation|powerpoint|test|undervisning
      hele|full|whole .. journal*|lægejournal*|sag*|rapport* .. kun|only .. bruge|side|have|skulle|needed
      sendte|sendt|sent .. hele .. lægejournal*|journal*|sag*|rapport*|historik*
      fane|kolonne|ark|sheet|column .. mere|more|extra|ekstra|med|skjult
      nyhedsbrev*|ugebrev*|referat*|opslag* .. stod|står|nævnt .. hvem|navn*|ikke .. betalt
      stod|står .. hvem .. har|ikke|ik
      ikke|ik|not .. streget|overstreget|slettet|fjernet|anonymiseret .. over|ud
      last year s|instead .. empty|blank .. form
      bunden|toppen|bagsiden|bottom|back .. brev*|mail*|letter*
    `,
    likely: `
      <file> .. stedet|instead .. for|of
      stedet|instead .. for|of .. <file>
      vedhæft*|vedlagt|attach*|bilag*
      hinandens|hinanden|each_other .. adresse*|mailadresse*|navne|addresses
      kunne|kan .. se .. hinanden*
      fletning*|flettede|flettet|mail_merge|fletfil*
      complete|hele .. file|sagen|sagsmappe*|journal* .. <send>|vedhæftet|mistake|stedet
      naboens|andres|anden|andet|andens .. navn*|oplysninger|barn* & aktindsigt|bilag|side|sider|brev|skema
      supposed .. send|attach
      referat* & <send> & glemt*|stod|uden
      rigtige|right .. modtager*|borger*|person & mange|meget|much|forkert*|bilag|cpr
    `,
    hint: `
      bilag*|fil|filen|aktindsigt|attachment*
      vedhæft*|vedlagt|vedlæg*|attach*
      oplysninger .. med
      indeholdt|contained|indeholdte
      dokument*|document*|sider|referat*|svaret|skabelon*|kopi*
      anmelder*|kilde*
    `,
    against: `
      gmail|hotmail|privat_mail
      <lost> .. <paper>
      åbnede|åbnet|opened .. vedhæft*|attachment*|bilag
    `,
  },
  overheard: {
    words: `
      hørt hørte høre hører heard overheard hear hørbart højt højlydt højttaler* medhør mikrofon* microphone snakkede snakker talte taler diskuterede talking talked discussed samtale* samtalen* væggene lydt lytte* listened listening kantine* køen sladder sladre* telefonmøde* tyndt
    `,
    clear: `
      <talk> .. højt|højlydt|loud|loudly
      <talk> .. bus|bussen|tog|toget|kantine*|kø|køen|brugsen|netto|føtex|frisør*|café*|supermark*|train|canteen|corridor|gang|gangen|venteværelse*|elevator*|reception*|lobby|shop|gym|lift
      <talk> & bagved|nabobord*|bord|ved_siden|nærheden|next_to|behind & <hear>|stod|sad|sat
      <hear>|hørte & <talk> & gennem|væg*|dør|døren|åben|vindue*|wall*|door|corner|medhør|højttaler|alt|everything|all
      <hear> .. <talk>
      <hear> .. det|alt|hele|it|everything|mig|os|me|us
      medhør|højttaler*|speaker*|speakerphone|håndfri
      mikrofon*|mikrofonen|microphone|unmuted|mute .. fra|tændt|åben|slukke*|forgot|on|glemt*
      overhør*|overheard
      alexa|siri
      <hear> .. alt|hvad|everything|what .. sagde|vi|said|we
      <talk> .. telefon*|phone .. toget|tog|bussen|bus|train|offentlig*
      mikrofon*|microphone|mic|kamera .. slukke*|slukket|tændt|mute|off|on
      nabobord*|neighbour table|next table
      venteværelse*|naborummet|nabobord* .. <hear>
    `,
    likely: `
      <talk> .. om .. borger*|beboer*|elev*|familie*|kollega* & stod|sad|hørt*|andre|folk|fremmede|åben
      åben|åbne|open .. dør|døre|vindue*|door|window & <talk>|møde*|samtale*
      passager*|passenger*|gæst*|visitors|besøgende|håndværker* & <talk>|<hear>
      lydt|lydisoler*|tynd*_væg*
      <talk>|discussed & listened|lyttede|spurgte ind
    `,
    hint: `
      hørt|hørte|heard
      <talk> .. om
      højt|højlydt|loud
      toget|bussen|kantinen|venteværelset
    `,
    against: `
      ikke|ik|not .. hørt|heard .. fra|back
      ringet|ringede|called .. fra|from .. banken|bank|support
    `,
  },
} as const satisfies Record<string, Cues>;
