const pieces = (count: number) => (count === 1 ? '1 tekst' : `${count} tekster`);
const time = (seconds: number) => `${Math.max(1, Math.round(seconds / 60))} min.`;

/** *Hent forslag*, and what a draft says that was made of one. Fetched with the first of those pages. */
export const text = {
  title: 'Hent forslag',
  back: 'Til kladder',
  lead: 'Vælg de tekster, I vil begynde med. De bliver til kladder, som I retter og gør til jeres.',
  whatIsBinding: 'Intet gælder for nogen, før I har gjort teksten til jeres, og den er besluttet.',
  namesTitle: 'Nogle navne mangler',
  names: (names: readonly string[]) =>
    `Skriv dem under Indstillinger, før du henter: ${new Intl.ListFormat('da').format(names)}. Ellers skal du skrive dem i hver tekst.`,
  name: {
    kommune: 'kommunens navn',
    sekretariat: 'sekretariatets navn',
    redaktion: 'navnet på dem, der skriver håndbogen',
  },
  toSettings: 'Åbn Indstillinger',
  group: {
    pages: 'Politik og sider',
    policy: 'Politik',
    introduction: 'Indledning',
    declaration: 'Erklæring',
    role: 'Rolleside',
  },
  all: (count: number) => `Vælg alle (${count})`,
  allIn: (group: string) => `Vælg alle i ${group}`,
  length: (seconds: number) => `${time(seconds)} at læse`,
  lawBound: 'Bundet af lov',
  look: 'Se på',
  place: {
    draft: 'Hentet: er en kladde',
    nameless: 'Hentet: hent igen, så kommer jeres navne ind',
    away: 'Hentet, men lagt væk',
    published: 'Hentet og udgivet',
    inTheWay: 'I har selv en tekst her',
  },
  take: (count: number) => (count === 0 ? 'Vælg mindst én tekst' : `Hent ${pieces(count)}`),
  taking: (done: number, of: number) => `Henter: ${done} af ${of}`,
  taken: (count: number) => `${pieces(count)} er nu kladder. Læs dem, og gør dem til jeres.`,
  notTaken: (count: number) => `${pieces(count)} blev ikke hentet, fordi I selv har skrevet noget dér.`,
  stopped: (done: number, of: number) => `${done} af ${of} er hentet. Tryk igen, så kommer resten.`,
  toDrafts: 'Se kladderne',
  openDraft: 'Åbn kladden',
  openDraftOf: (title: string) => `Åbn kladden: ${title}`,
  badge: 'Forslag',
  proposal: 'Teksten er et forslag',
  proposalNext: 'Læs den, og ret den, så den passer hos jer. Gør den så til jeres. Før det kan den ikke lægges frem.',
  make: 'Gør til vores',
  makeWaits: 'Vent, til det, du har skrevet, er gemt.',
  ours: (name: string, when: string) => `${name} gjorde forslaget til jeres ${when}.`,
  undo: 'Fortryd',
  undoOf: 'Fortryd, at forslaget er jeres',
};
