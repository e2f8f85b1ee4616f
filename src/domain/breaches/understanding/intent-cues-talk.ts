import type { Cues } from './cues.ts';

/** What tells that somebody needs help with the bot or just talks. */
export const talkCues = {
  help: {
    words: `
      hjælp help hvem hvad menneske robot bot nummer telefonnummer* kontakt* kommando* menu engelsk english dansk danish fortroligt confidential anonym* anonymous
    `,
    clear: `
      hvad|what .. kan|do|can du|you
      hvad .. bruger|bruges .. dig|man|du|bot*
      hvem|who .. er|are|am du|you|i|jeg .. taler|talking
      who am i talking
      hvem .. læser|ser .. skriver|melding*|beskeder|det
      who .. reads|sees .. write|messages|this
      hvordan .. virker|bruger|fungerer .. du|dig|det_her|bot*|rettesnor
      how .. use|work|works .. you|this|bot
      robot|maskine|menneske|machine|chatbot & du|jeg|you|i|er
      nummer|telefonnummer|number|phone .. ringe|call .. på|jer|you|til
      ringe .. til .. nogen|jer|et_menneske
      mine meldinger
      my reports
      hvor .. finder|ser|er .. mine|jeg .. melding*|tidligere
      hvad er .. det_her|rettesnor|dbr|for_noget
      what is .. this
      hjælp|help|menu|kommandoer|commands
      kan .. du .. hjælpe|engelsk|dansk
      hvordan .. melder .. jeg
      how .. report
      hvor melder
      what are you
      hvad er|laver du
      what can .. i|write|you
      hvor|where .. finder|find|er .. nummer*|telefonnummer*|number|kontakt*|jer
      skal|vil|want .. melde|report .. hvordan|how|hvor
      hvordan .. gør .. jeg & melde*
      how do i .. report
      tale|snakke|talk|speak .. med|to|with .. et_menneske|menneske|person|human|nogen|rigtigt
      hvad .. kan|skal .. jeg .. bruge .. dig
      hvem .. skal|kan .. jeg .. ringe|kontakte
      who .. can|do|should .. i .. call|contact
      speak|snakker|taler|snakke|understand|forstår english|engelsk|dansk|danish|polsk|tysk
      can|kan|do you|du .. speak|tale|snakke|forstå .. english|engelsk
      er .. det .. fortroligt|anonymt|hemmeligt
      is .. this .. confidential|anonymous|private
    `,
    likely: `
      skulle .. skrive .. herind|her
      use the bot
      bot|botten|rettesnor
      start|begynd
    `,
    hint: `
      hjælp*|help
    `,
    against: `
      tak for hjælp*|hjælpen
      kom til at
      har sendt|fundet|mistet|trykket|glemt
      givet
      proszę
      hvad gør
      borger*|beboer*|journal*
    `,
  },
  smallTalk: {
    words: `
      hej hejsa hello hi hey tak thanks godmorgen goddag weekend vejr* kaffe haha hehe lol sød fint super dejlig* jul julefrokost fødselsdag farvel hilsen bye
    `,
    clear: `
      tusind|mange tak
      tak .. for|skal
      thanks|thank_you
      test test|test
      god|godmorgen|goddag|dag|good_morning|dag|weekend|aften
      how are .. you
      hvordan .. går
      sikke et .. vejr
      vejret|weather
      kender .. du .. den .. om
      joke|vittighed
      du er .. sød|skat|dygtig|god|sjov
      haha|hehe|lol|hihi
      dejlig|rart .. weekend|dag|vejr
      kaffe|fredagsbar|frokost .. tid|nu
    `,
    likely: `
      hej|hejsa|hallo|davs|hello|hi|hey|goddag|mojn|hej_hej
      tak|ok|okay|super|fint|cool|fedt|yes|ja|nej
      fredag
    `,
    hint: ``,
    against: ``,
  },
} as const satisfies Record<string, Cues>;
