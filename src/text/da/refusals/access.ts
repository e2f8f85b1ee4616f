/** What is refused before any feature is asked: sign-in, rights, input, and what Microsoft 365 cannot do just now. */
export const access = {
  notSignedIn: {
    message: 'Vi ved ikke, hvem du er endnu.',
    next: 'Åbn Rettesnor igen i Teams, så bliver du logget ind.',
  },
  tokenExpired: {
    message: 'Dit login er løbet ud.',
    next: 'Prøv igen. Hjælper det ikke, så luk fanen og åbn den igen.',
  },
  foreignToken: {
    message: 'Dit login passer ikke til Rettesnor i denne kommune.',
    next: 'Skift til din arbejdskonto i Teams, og åbn fanen igen.',
  },
  signInUnchecked: {
    message: 'Vi kan ikke tjekke dit login lige nu. Er der sket noget, der haster, så ring: {phones}.',
    next: 'Prøv igen om lidt. Microsoft svarer ikke, når vi spørger, hvem du er.',
  },
  notAllowed: {
    message: 'Det har du ikke adgang til.',
    next: 'Har du brug for det i dit arbejde, så spørg din leder.',
  },
  outside: {
    message: 'Det er for dem, der arbejder for kommunen.',
    next: 'Er der sket noget, så kan du altid melde det her. Haster det, så ring: {phones}.',
  },
  badInput: {
    message: 'Noget af det udfyldte kan vi ikke bruge.',
    next: 'Ret det markerede felt, og prøv igen.',
  },
  tooLarge: {
    message: 'Der er sendt for meget på én gang.',
    next: 'Gør teksten kortere, eller del filen i to.',
  },
  unknownAction: {
    message: 'Det findes ikke her.',
    next: 'Gå til forsiden, og find det derfra.',
  },
  moduleOff: {
    message: 'Den del af Rettesnor er ikke slået til i kommunen.',
    next: 'Har du brug for den, så spørg en redaktør. Den slås til under Indstillinger, Moduler.',
  },
  unknownForeignEdit: {
    message: 'Den ændring findes ikke på listen.',
    next: 'Hent listen igen, og vælg ændringen derfra.',
  },
  outcomeMissing: {
    message: 'Rækken er skrevet eller rettet uden om Rettesnor.',
    next: 'Sig, om den gælder eller ikke gælder.',
  },
  textNotVouched: {
    message: 'En vedtaget tekst kan ikke rettes i SharePoint.',
    next: 'Vælg Gælder ikke. Skal teksten være anderledes, så udgiv den som en ny version.',
  },
  roleNotVouched: {
    message: 'Den rolle får man ved forslag og bekræftelse, ikke ved en række i SharePoint.',
    next: 'Foreslå den under Udpegninger, og vælg Gælder ikke her.',
  },
  ownProof: {
    message: 'Rækken handler om dig selv.',
    next: 'Lad den anden af DBR og stedfortræder sige, om den gælder.',
  },
  secondNeeded: {
    message: 'Du har selv sagt, at den gælder. Rækken giver nogen magt, og så skal der to til.',
    next: 'Lad den anden af DBR og stedfortræder også se på den, eller gør det om i Rettesnor.',
  },
  ruleNotProven: {
    message: 'Den version af reglen er skrevet eller rettet uden om Rettesnor.',
    next: 'Vent med at bekræfte den. Redaktøren og DBR kan se det og bringer det i orden.',
  },
  hoursInvalid: {
    message: 'Der er ingen tid mellem de to klokkeslæt.',
    next: 'Vælg to forskellige klokkeslæt. Fra 22 til 6 er natten til næste dag.',
  },
  changedMeanwhile: {
    message: 'En anden har ændret det imens.',
    next: 'Se, hvad der står nu, og gem igen, hvis du stadig vil ændre det.',
  },
  settingInvalid: {
    message: 'Den værdi kan indstillingen ikke have.',
    next: 'Se, hvad der er plads til ved siden af feltet, og skriv en ny værdi.',
  },
  cprFound: {
    message: 'Der ser ud til at stå et CPR-nummer i teksten. Det gemmer vi ikke.',
    next: 'Skriv det uden nummeret, og prøv igen.',
  },
  tooManyRequests: {
    message: 'Det gik lidt for hurtigt.',
    next: 'Vent et minut, og prøv igen.',
  },
  reportNotKept: {
    message: 'Vi kan ikke få din melding gemt lige nu. Ring i stedet: {phones}.',
    next: 'Eller prøv igen om lidt. Den bliver ikke til to.',
  },
  saveUncertain: {
    message: 'Vi ved ikke, om det blev gemt.',
    next: 'Prøv igen. Var det gemt, bliver det ikke gemt to gange.',
  },
  partlySaved: {
    message: 'Microsoft 365 har travlt lige nu. Noget er gemt, resten ikke.',
    next: 'Vent et minut, og prøv igen: Resten kommer med, og intet bliver gemt to gange.',
  },
  microsoftBusy: {
    message: 'Microsoft 365 har travlt lige nu. Intet er gemt.',
    next: 'Vent et minut, og prøv igen.',
  },
  microsoftDown: {
    message: 'Vi kan ikke få fat i Microsoft 365. Intet er gemt.',
    next: 'Du kan læse videre imens. Prøv at gemme igen om lidt.',
  },
  notProvisioned: {
    message: 'Rettesnor mangler sine lister i SharePoint.',
    next: 'Giv IT-Servicedesk besked, og nævn koden herunder.',
  },
  listChanged: {
    message: 'En liste i SharePoint er lavet om, så Rettesnor ikke kan bruge den. Intet er gemt.',
    next: 'Giv IT-Servicedesk besked, og nævn koden herunder. Du kan læse videre imens.',
  },
  newerSchema: {
    message: 'Rettesnor er ved at blive opdateret. Intet er gemt.',
    next: 'Vent nogle minutter, og prøv igen.',
  },
  notReady: {
    message: 'Rettesnor er ved at starte.',
    next: 'Vent et øjeblik, og prøv igen.',
  },
  libraryFull: {
    message: 'Der er ikke plads til flere filer i SharePoint.',
    next: 'Bed administratoren om at give webstedet mere plads. Intet er gemt.',
  },
  unexpected: {
    message: 'Noget gik galt hos os.',
    next: 'Prøv igen. Sker det igen, så giv IT-Servicedesk koden herunder.',
  },
};
