/** *Byrådet*, as its secretariat sees it (S102). */
export const tabCouncil = {
  title: 'Byrådet',
  ready: (ready: number, people: number) => `${ready} af ${people} har læst alt det, de skal.`,
  small: (people: number) =>
    `Byrådet er på ${people}. Så få, at et antal ville være et navn. Derfor står der intet tal.`,
  nobody: 'Ingen sidder i byrådet endnu',
  nobodyNext: 'Medlemmerne kommer ind med listen over ansættelser.',
  pictureOf: (ready: number, people: number) => `${ready} af ${people} felter er fyldt ud.`,
  followUp: 'Hvert medlem ser selv, hvad der mangler. De spørger sekretariatet, og her kan du minde dem om det.',
  remind: 'Send påmindelse i borgmesterens navn',
  reminding: 'Sender …',
  remindHelp: (mayor: string) =>
    `${mayor} står bag påmindelsen. Kun de, der mangler noget, får den, i de timer de selv har valgt, og højst så tit som ugens antal tillader.`,
  onItsWay: (count: number) => (count === 1 ? 'Påmindelsen er på vej til 1.' : `Påmindelsen er på vej til ${count}.`),
  reminded: 'Påmindelsen er på vej til dem, der mangler noget.',
  resting: (count: number) =>
    `${count} får ingen nu: ugens antal er brugt, de har lige fået en, eller der er ingen åben konto.`,
  nothingOwed: 'Alle har læst det hele. Ingen fik en påmindelse.',
  coverage: 'Hvor mange har læst hver regel',
  coverageHelp: 'Den mindst læste står først. Ord i stedet for tal, så ingen kan regnes ud.',
  names: 'Medlemmer',
  namesWhy: (day: string, caseRef: string) => `Byrådet besluttede ${day}, at sekretariatet ser navne (sag ${caseRef}).`,
  noNames: 'Sekretariatet ser ingen navne. Det kræver, at byrådet selv har besluttet det.',
  state: {
    ready: 'Klar',
    underWay: 'I gang',
    behind: 'Ikke i mål endnu',
    paused: 'På pause',
    coming: 'Begynder senere',
  },
  owes: (count: number) => (count === 1 ? '1 regel' : `${count} regler`),
};
