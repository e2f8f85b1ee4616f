import { breachKinds } from '../breach-kinds.ts';

/** What the bot answers to a first message, before anything is stored or sent. */
export const botUnderstanding = {
  categories: breachKinds,
  suggest: (category: string) => `Det lyder som: ${category}. Passer det?`,
  suggestTwo: (first: string, second: string) => `Det lyder som: ${first} – og måske også: ${second}. Passer det?`,
  suggestBoth: (first: string, second: string) => `Det lyder som to ting i én: ${first} og ${second}. Passer det?`,
  askCategory: 'Jeg er ikke sikker på, hvad det er. Vælg det, der ligner mest. “Ved ikke” er også et svar.',
  thanks: 'Tak, fordi du skriver med det samme.',
  thanksNearMiss: 'Ja, det gælder. Har du én idé til, hvordan det kan undgås en anden gang?',
  upset: 'Jeg kan godt forstå, at du er træt af det. Denne gang når det databeskyttelsesrådgiveren direkte.',
  cprMasked: 'Der stod noget, der ligner et CPR-nummer. Vi gemmer det kun tildækket.',
  deleteMessage: 'Slet helst din egen besked: hold fingeren på den (eller peg på den), og vælg Slet.',
  doubt: (masked: string) => `“${masked}” kan være et CPR-nummer eller en dato med klokkeslæt. Hvad er det?`,
  personalWarning: 'Skriv helst ikke borgeres telefonnumre eller mailadresser. Vi har ikke brug for dem her.',
  whoReports: 'Melder du for en anden, eller skriver du fra en andens telefon?',
  callDbr: 'Ring til databeskyttelsesrådgiveren med det samme. Det her skal ikke vente på en besked.',
  whistleblower: 'Du kan også bruge whistleblowerordningen. Den er adskilt fra os.',
  whoSees: 'Vi giver ikke dit navn til din leder uden at spørge dig. Loven kan sjældent kræve det.',
  noPictures: 'Send ikke billeder her. Har du noget at vise, så gem det, og skriv, at du har det.',
  held: [
    'Det her lyder alvorligt. Jeg har ikke gemt eller sendt noget endnu. Selve beskeden bliver stående i Teams, til du sletter den.',
    'Vælg selv: Send til DBR, Vis whistleblowerordningen eller Gem ikke. Siger du ikke noget i 30 minutter, glemmer jeg det.',
  ],
  withdraw:
    'Hvilken melding vil du trække tilbage? Databeskyttelsesrådgiveren læser det og ser, om den kan lukkes. Den slettes ikke i det skjulte.',
  unsure: 'Skal det blive en melding?',
  question:
    'Det er et spørgsmål, så jeg opretter ingen melding. Jeg ser efter i håndbogen. Ellers kan du spørge din leder eller databeskyttelsesrådgiveren.',
  hr: 'Det kan jeg ikke svare på. Spørg HR eller din tillidsrepræsentant. Det er altid godt at sige til tidligt, når noget er gået galt. Er der sket noget nu?',
  rights:
    'Det er en henvendelse om rettigheder. Den skal videre i dag, og den er ingen melding. Jeg viser dig, hvor den skal hen.',
  uth: 'Det lyder som en hændelse i plejen. Den hører til i UTH-systemet, så andre kan lære af den.',
  confirmReading: 'Her er de regler, der venter på dig. Læs, og tryk “Jeg har læst reglen”.',
  help: 'Jeg er en maskine. Skriv, hvad der er sket, med dine egne ord. Du kan også skrive: meld, læsning, spørg, mine meldinger.',
  smallTalk: 'Hej. Er der sket noget, eller vil du spørge om en regel? Så skriv bare.',
  empty: 'Jeg fik ingen ord. Skriv kort, hvad der er sket, eller vælg herunder.',
  otherLanguage: 'Jeg forstår dansk og engelsk bedst. Skriv kort, eller ring, så hjælper vi.',
};
