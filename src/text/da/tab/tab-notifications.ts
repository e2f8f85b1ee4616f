const numbers = ['aldrig', 'én gang', 'to gange', 'tre gange', 'fire gange', 'fem gange', 'seks gange'];
const times = (count: number) => numbers[count] ?? `${count} gange`;
const list = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`;

/** When Rettesnor may write to the reader, and what it has written. */
export const tabNotification = {
  title: 'Beskeder fra Rettesnor',
  link: 'Vælg, hvornår vi må skrive til dig, og se, hvad vi har skrevet',
  summary: {
    often: (perWeek: number) => `Vi skriver højst ${times(perWeek)} om ugen om det, du skal læse`,
    never: 'Vi skriver ikke om det, du skal læse',
    when: (days: string, hours: string) => `${days} ${hours}`,
    neverHolidays: 'aldrig på helligdage',
    alsoHolidays: 'også på helligdage',
    used: (told: number, perWeek: number) => `Denne uge: ${told}\u00a0af\u00a0${perWeek}.`,
    exempt:
      'Din første arbejdsdag, Mind mig om det i morgen og svar på spørgsmål tæller ikke med. Haster en regel, kan vi skrive alle dage, men kun i dine timer.',
    standard: 'Det er kommunens valg. Du kan vælge selv herunder.',
    own: 'Det har du selv valgt.',
    content: 'En besked viser kun, hvor mange regler der venter, eller nummeret på én. Aldrig hvad der står i den.',
  },
  peace: {
    until: (day: string) => `Du har ro til ${day}`,
    next: 'Så minder vi dig om det, der stadig venter.',
    takeBack: 'Fortryd',
    takingBack: 'Fortryder …',
  },
  days: {
    long: {
      mon: 'mandag',
      tue: 'tirsdag',
      wed: 'onsdag',
      thu: 'torsdag',
      fri: 'fredag',
      sat: 'lørdag',
      sun: 'søndag',
    },
    short: { mon: 'Ma', tue: 'Ti', wed: 'On', thu: 'To', fri: 'Fr', sat: 'Lø', sun: 'Sø' },
    every: 'alle dage',
    range: (first: string, last: string) => `${first}–${last}`,
    list,
  },
  hours: (from: number, to: number) => `kl.\u00a0${from}–${to}`,
  overnight: (from: number, to: number) => `kl.\u00a0${from} til ${to} næste morgen`,
  form: {
    title: 'Hvornår må vi skrive til dig?',
    days: 'Dage',
    daysHelp: 'Arbejder du om natten, så vælg de dage, vagten begynder.',
    daysMissing: 'Vælg mindst én dag.',
    from: 'Fra kl.',
    to: 'Til kl.',
    nextMorning: 'Næste morgen',
    sameHour: 'Vælg to forskellige klokkeslæt.',
    holidays: 'Skriv også på helligdage',
    picture: 'Ugen',
    pictureOf: (when: string) => `Ugen time for time. Vi må skrive ${when}.`,
    undo: 'Fortryd',
    undone: 'Dit tidligere valg gælder igen',
  },
  told: {
    title: 'Det har vi skrevet',
    none: 'Vi har ikke skrevet til dig endnu.',
    earlier: (count: number) => `Vis ${count} ældre`,
    state: {
      planned: 'Venter på at blive sendt',
      sent: 'Sendt i Teams',
      failed: 'Kom ikke frem',
      dropped: 'Ikke sendt: det var læst eller for gammelt',
    },
    inNameOf: (name: string) => `Sendt i navn af ${name}`,
    uncertain: 'Kom måske ikke frem',
    at: (day: string, clock: string) => `${day} kl. ${clock}`,
    kept: 'Listen gemmes i et år. Kun du ser den her.',
  },
  holidays: {
    title: (count: number) => `Helligdage det næste år (${count})`,
    help: 'Her skriver vi ikke, med mindre du har valgt det. Grundlovsdag, juleaftensdag og nytårsaftensdag er med.',
    on: (weekday: string, day: string) => `${weekday} ${day}`,
    source: 'Helligdage fra date-holidays (ISC, data CC BY 3.0)',
  },
};
