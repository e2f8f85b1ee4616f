import type { Category } from '../../incident/category.ts';
import { letterTemplates } from './letter-templates.da.ts';

/** The letter to those a breach has affected (GDPR art. 34): the municipality writes, the DBR is whom to ask. */
export const affectedLetter = {
  subject: 'Et brud på sikkerheden om dine oplysninger',
  greeting: 'Til dig, det handler om',
  toCustody: 'Til dig, der har forældremyndigheden',
  reference: (number: string) => `Sagsnummer ${number}`,
  signature: (municipality: string) => `Venlig hilsen\n${municipality}`,
  heading: {
    happened: 'Hvad er der sket?',
    own: 'Til brevet',
    data: 'Hvilke oplysninger handler det om?',
    consequences: 'Hvad kan det betyde for dig?',
    done: 'Hvad har vi gjort?',
    youCan: 'Hvad kan du selv gøre?',
    contact: 'Hvem kan du spørge?',
  },
  happened: {
    wrongRecipient: 'at oplysninger om dig ved en fejl er sendt til en forkert modtager.',
    wrongContent: 'at oplysninger om dig ved en fejl er sendt eller vist til nogen, der ikke skulle have dem.',
    published: 'at oplysninger om dig har ligget, så andre kunne se dem.',
    paper: 'at papirer med oplysninger om dig er blevet væk eller kan være set af andre.',
    lostDevice: 'at udstyr med oplysninger om dig er blevet væk.',
    malicious: 'at uvedkommende kan have fået adgang til oplysninger om dig.',
    unauthorisedAccess: 'at oplysninger om dig er set af nogen, der ikke skulle bruge dem i deres arbejde.',
    availabilityIntegrity: 'at oplysninger om dig har været væk eller forkerte.',
    unsafeTransmission: 'at oplysninger om dig er sendt på en måde, der ikke var sikker nok.',
    nearMiss: 'at oplysninger om dig var tæt på at komme i forkerte hænder.',
    policyViolation: 'at oplysninger om dig ikke er behandlet, som de skulle.',
    overheard: 'at andre kan have hørt oplysninger om dig.',
    physical: 'at oplysninger om dig er ramt af brand, vand eller indbrud.',
    threat: 'at der er en risiko for oplysninger om dig.',
    other: 'at der er sket et brud på sikkerheden om oplysninger om dig.',
  },
  /** What is said of the reader, and what instead of the reader's child. */
  aboutChild: ['oplysninger om dig', 'oplysninger om dit barn'] as readonly [you: string, child: string],
  template: letterTemplates,
  on: (date: string) => `Den ${date} opdagede vi,`,
  sorry: 'Det beklager vi.',
  data: {
    name: 'navn og adresse',
    cpr: 'CPR-nummer',
    health: 'helbred',
    social: 'sociale forhold og familie',
    children: 'børn',
    finance: 'økonomi',
    protectedAddress: 'din beskyttede adresse',
    staff: 'dit ansættelsesforhold',
    login: 'brugernavn eller adgangskode',
  },
  dataIs: (kinds: string) => `Det handler om: ${kinds}.`,
  likely: {
    name: 'Du kan blive kontaktet af nogen, du ikke kender.',
    cpr: 'Nogen kan forsøge at udgive sig for dig.',
    health: 'Andre kan have fået at vide noget om dit helbred.',
    social: 'Andre kan have fået at vide noget om dine private forhold.',
    children: 'Andre kan have fået at vide noget om dit barn.',
    finance: 'Nogen kan forsøge at snyde dig for penge.',
    protectedAddress: 'Din adresse kan være blevet kendt af nogen, der ikke må kende den.',
    staff: 'Andre kan have fået at vide noget om dit arbejde.',
    login: 'Andre kan forsøge at logge ind som dig.',
  },
  stopped: 'Fejlen er stoppet.',
  notified: 'Vi har anmeldt bruddet til Datatilsynet.',
  advice: {
    name: 'Vær opmærksom på breve, opkald og beskeder, du ikke venter.',
    cpr: 'Hold øje med breve om lån eller køb, du ikke kender. På borger.dk kan du indsætte en kreditadvarsel på dit CPR-nummer.',
    health: 'Sig til, hvis nogen nævner noget om dit helbred, som de ikke burde vide.',
    social: 'Sig til, hvis nogen nævner noget privat, som de ikke burde vide.',
    children: 'Tal med dit barns skole eller institution, hvis det mærkes dér.',
    finance: 'Hold øje med din konto, og ring til din bank, hvis noget ser forkert ud.',
    protectedAddress: 'Ring til os med det samme, så vi sammen kan passe på dig. Ring 112, hvis du er i fare.',
    staff: 'Sig til din leder eller tillidsrepræsentant, hvis det får følger på arbejdet.',
    login: 'Skift din adgangskode, også andre steder, hvor du bruger den samme.',
  },
  adviceOf: {
    malicious: 'Klik ikke på links i mails eller sms’er, der ser ud til at komme fra os, før du har ringet og spurgt.',
    unsafeTransmission: 'Slet gerne beskeden, hvis du selv har den.',
  } as Partial<Record<Category, string>>,
  adviceAlways: 'Du kan klage til Datatilsynet på datatilsynet.dk.',
  contact: (municipality: string, officer: string | undefined, phone: string, email: string | undefined) =>
    [
      `Du kan spørge databeskyttelsesrådgiveren i ${municipality}${officer === undefined ? '' : `, ${officer}`}.`,
      phone === '' ? '' : `Telefon: ${phone}`,
      email === undefined ? '' : `E-mail: ${email}`,
      'Skriv ikke dit CPR-nummer i en almindelig mail. Brug Digital Post.',
    ]
      .filter((line) => line !== '')
      .join('\n'),
};

export type LetterWords = typeof affectedLetter;
