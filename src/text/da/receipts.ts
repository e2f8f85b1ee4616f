import { shownVersion } from '../../core/shown-version.ts';

/** *Mine kvitteringer*: fetched with the first of its pages. */
export const receipts = {
  list: {
    title: 'Mine kvitteringer',
    lead: 'Her er alt, du har bekræftet. Det nyeste står øverst.',
    none: 'Ingen kvitteringer endnu',
    noneNext: 'Når du bekræfter en regel, ligger kvitteringen her.',
    version: (version: string) => `Version ${shownVersion(version)}`,
    round: (round: string) => `Runde ${round}`,
    how: { tab: 'Bekræftet her i fanen', bot: 'Bekræftet i chatten', meeting: 'Bekræftet på et møde' },
    inForce: 'Bekræftet',
    withdrawn: (day: string, clock: string) => `Trukket tilbage ${day} kl. ${clock}`,
    waits: 'Tæller ikke endnu',
    trial: 'Prøvebekræftelse, tæller ikke',
    open: (title: string) => `Se kvitteringen for ${title}`,
  },
  one: {
    title: (title: string) => `Kvittering: ${title}`,
    trialTitle: (title: string) => `Prøvebekræftelse: ${title}`,
    statement: (title: string, version: string) =>
      `Jeg har læst ${title} (version ${shownVersion(version)}) og ved, hvem jeg kan spørge.`,
    when: 'Bekræftet',
    at: (day: string, clock: string) => `${day} kl. ${clock}`,
    version: 'Version',
    how: 'Hvordan',
    round: 'Runde',
    language: 'Sprog',
    languages: { da: 'Dansk', en: 'Engelsk' },
    state: 'Status',
    imprint: 'Tekstens aftryk',
    imprintHelp:
      'Aftrykket (SHA-256) er regnet ud af den tekst, du bekræftede. Ændres et eneste tegn, passer det ikke.',
    matches: 'Teksten er uændret, siden du bekræftede den.',
    differs: 'Teksten svarer ikke til aftrykket. Sig det til databeskyttelsesrådgiveren.',
    proof: {
      sealed: 'Ingen har rettet i kvitteringen.',
      older:
        'Så vidt vi kan se, har ingen rettet i kvitteringen. Den er fra før, Rettesnor satte segl på kvitteringer.',
      unverifiable: 'Seglet kan ikke efterprøves, for nøglen til det er gået tabt. Kvitteringen gælder stadig.',
      waits:
        'Nogen har skrevet eller rettet den uden om Rettesnor. Den tæller ikke, før databeskyttelsesrådgiveren har sagt god for den. Du kan læse og bekræfte reglen igen.',
      vouched:
        'Nogen har skrevet eller rettet den uden om Rettesnor. Databeskyttelsesrådgiveren har sagt god for den, så den tæller.',
      trial:
        'Teksten er en prøveudgave, som ingen har vedtaget. Derfor tæller bekræftelsen ingen steder, og den bliver slettet, når prøven er slut.',
    },
    touched: 'Nogen har rettet i kvitteringen uden om Rettesnor. Databeskyttelsesrådgiveren kan se det.',
    text: 'Den tekst, du bekræftede',
    readVersion: (version: string) => `Læs version ${shownVersion(version)} i håndbogen`,
    readRule: 'Læs reglen, som den er nu',
  },
};
