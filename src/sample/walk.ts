/** The morning every demonstration begins on, by the clock in Denmark: a Tuesday without a holiday near. */
export const demoMorning = '2026-12-01T08:00';

/** One thing to show: whose eyes, where, what to do, what comes of it. */
export interface WalkStep {
  /** Short name, which the test that walks the demonstration knows too. */
  step: string;
  minutes: number;
  title: string;
  /** Handle of the person; two persons are two windows. */
  as: string;
  /** Page of the tab, `rule/r06`; absent: the start page. */
  sub?: string;
  /** Other page of the stand-in than the one that plays Teams, `sharepoint/`. */
  page?: string;
  phone?: true;
  /** Something to run in another terminal; the address of the stand-in is put behind it. */
  run?: string;
  does: readonly string[];
  sees: string;
}

/** The walk of fifteen minutes. Every new capability adds its step here, and the test fails until it can be walked. */
export const walk: readonly WalkStep[] = [
  {
    step: 'start',
    minutes: 1,
    title: 'Lone har fem minutter mellem to besøg',
    as: 'lone',
    phone: true,
    does: ['Se, hvad der er bedt om, hvorfor, og hvor lang tid det tager.'],
    sees: 'To ting, cirka 3 minutter. Den ene er ændret, den anden er ny.',
  },
  {
    step: 'change',
    minutes: 1,
    title: 'Kun det, der er nyt',
    as: 'lone',
    sub: 'rule/r06',
    phone: true,
    does: ['Læs det, der er tilføjet og fjernet.', 'Tryk *Jeg har læst reglen*.'],
    sees: 'Kvitteringen med version og tidspunkt, *Fortryd* i ti sekunder, og så det næste kort.',
  },
  {
    step: 'row',
    minutes: 1,
    title: 'Det står i kommunens egen liste',
    as: 'ayse',
    page: 'sharepoint/rettesnor/Confirmations2026',
    does: ['Åbn *Bekræftelser 2026* som databeskyttelsesrådgiver.', 'Tryk på datoen i den øverste række.'],
    sees: 'Lones bekræftelse øverst, med aftryk af den tekst, hun læste.',
  },
  {
    step: 'search',
    minutes: 1,
    title: 'Må jeg …?',
    as: 'mikkel',
    sub: 'handbook',
    does: ['Skriv *må jeg bruge chatgpt* i søgefeltet.', 'Skriv *kode*, og så *adgangskdoe* med slåfejl.'],
    sees: 'R14 kommer først, og R04 bliver fundet trods hverdagsord og slåfejl.',
  },
  {
    step: 'doubt',
    minutes: 1,
    title: 'Jeg er i tvivl',
    as: 'lone',
    sub: 'rule/r14',
    phone: true,
    does: ['Tryk *Jeg er i tvivl – spørg*, og skriv et spørgsmål til Sanne.'],
    sees: 'Spørgsmålet står under *Spørgsmål*. Valgte hun DBR, så ville Sanne aldrig se det.',
  },
  {
    step: 'answer',
    minutes: 1,
    title: 'Lederen svarer, eller sender det videre',
    as: 'sanne',
    sub: 'questions',
    does: ['Se tallet ved *Spørgsmål* i menuen.', 'Svar på Lones spørgsmål.'],
    sees: 'Hvor længe det har ventet, også på *Start*. Lone får besked, når svaret er der.',
  },
  {
    step: 'why',
    minutes: 1,
    title: 'Hver sine regler',
    as: 'ravi',
    does: [
      'Se den skærpede regel for IT-drift.',
      'Skift til Birgit fra Byrådet øverst på siden, og se, hvor lidt hun skal læse.',
    ],
    sees: 'Hver regel siger, hvorfor den er der. En bekræftelse gælder for alle ens job.',
  },
  {
    step: 'release',
    minutes: 1,
    title: 'En regel bliver ændret',
    as: 'lone',
    phone: true,
    run: 'npm run release -- --demo --standin',
    does: ['Kør kommandoen i et andet vindue.', 'Hent Lones side igen.'],
    sees: 'Netop dem, reglen gælder for, bliver spurgt igen, og kun om det nye. Ingen bekræftelse er rørt.',
  },
  {
    step: 'report',
    minutes: 1,
    title: 'Der er sket noget',
    as: 'lone',
    sub: 'report',
    phone: true,
    does: ['Tryk *Sendt, delt eller lagt forkert*, så *Sendt til forkert modtager*, så *Send meldingen*.'],
    sees: 'Et nummer, hvem der har fået besked og hvornår, og hvad hun gør nu. Svarene gemmes, mens hun trykker.',
  },
  {
    step: 'tomorrow',
    minutes: 1,
    title: 'I morgen, kl. 9',
    as: 'lone',
    phone: true,
    does: ['Flyt uret en dag frem øverst på siden.', 'Åbn *Aktivitet*.'],
    sees: 'Én samlet besked, aldrig om natten, højst to om ugen. Alt, der er skrevet, står under *Beskeder*.',
  },
  {
    step: 'status',
    minutes: 1,
    title: 'Hvem er bagud, og hvor?',
    as: 'ayse',
    sub: 'reading-status',
    does: ['Se, hvor langt hver enhed er med de regler, alle skal kende.', 'Åbn listen *Læsestatus* i SharePoint.'],
    sees: 'Kun antal, og små grupper er skjult. Listen svarer også, når Rettesnor er slukket.',
  },
  {
    step: 'accountability',
    minutes: 1,
    title: 'Uden ansvarlig',
    as: 'ida',
    sub: 'accountability',
    does: ['Se, hvad Rettesnor holder øje med.', 'Tryk *Samme person* ved Ravis to konti.'],
    sees: 'Mangler der en leder eller en ejer, står det her med rødt og med ord. Ravi læser kun én gang.',
  },
  {
    step: 'case',
    minutes: 1,
    title: 'En sag haster',
    as: 'ayse',
    sub: 'cases',
    does: ['Åbn sagen med det røde flag, den ingen har åbnet.', 'Tryk *Overtag sag*.'],
    sees: 'Hvor længe der er til fristen, hvad vi ved, og hvad der mangler. Det står i loggen, hvem der har åbnet den.',
  },
  {
    step: 'pattern',
    minutes: 1,
    title: 'Det sker igen og igen',
    as: 'ayse',
    sub: 'case-pattern/2026-11',
    does: ['Se, hvad der er sket i november.', 'Åbn *Rapport om brud* i menuen.'],
    sees: 'Tre gange på tre måneder i Center for Børn og Skole. Udvalget får tal, hvor ingen kan kendes.',
  },
  {
    step: 'about',
    minutes: 1,
    title: 'Det ved Rettesnor om mig',
    as: 'lone',
    sub: 'about-me',
    phone: true,
    does: ['Se, hvad der er gemt, hvorfor, hvor længe, og hvem der ser det.'],
    sees: 'Siden er lavet af listernes egen beskrivelse. Til MED-udvalget: docs/med.md.',
  },
];
