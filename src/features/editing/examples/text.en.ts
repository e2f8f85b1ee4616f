const pieces = (count: number) => (count === 1 ? '1 text' : `${count} texts`);
const time = (seconds: number) => `${Math.max(1, Math.round(seconds / 60))} min`;

/** *Take examples*, and what a draft says that was made of one. */
export const text = {
  title: 'Take examples',
  back: 'To drafts',
  lead: 'Choose the texts you want to begin with. They become drafts that you correct and make yours.',
  whatIsBinding: 'Nothing binds anybody until you have made the text yours and it has been adopted.',
  namesTitle: 'Some names are missing',
  names: (names: readonly string[]) =>
    `Write them under Settings before you take the texts: ${new Intl.ListFormat('en').format(names)}. Otherwise you must write them in each text.`,
  name: {
    kommune: 'the name of the municipality',
    sekretariat: 'the name of the secretariat',
    redaktion: 'the name of those who write the handbook',
  },
  toSettings: 'Open Settings',
  group: {
    pages: 'Policy and pages',
    policy: 'Policy',
    introduction: 'Introduction',
    declaration: 'Declaration',
    role: 'Role page',
  },
  all: (count: number) => `Choose all (${count})`,
  allIn: (group: string) => `Choose all in ${group}`,
  length: (seconds: number) => `${time(seconds)} to read`,
  lawBound: 'Bound by law',
  moves: (number: string) => `${number} is taken: gets a new number`,
  look: 'Look at',
  place: {
    draft: 'Taken: is a draft',
    nameless: 'Taken: take it again to fill in your names',
    away: 'Taken, but archived',
    published: 'Taken and published',
    inTheWay: 'You have a text of your own here',
  },
  take: (count: number) => (count === 0 ? 'Choose at least one text' : `Take ${pieces(count)}`),
  taking: (done: number, of: number) => `Taking: ${done} of ${of}`,
  taken: (count: number) =>
    count === 1
      ? '1 text is a draft now. Read it and make it yours.'
      : `${count} texts are drafts now. Read them and make them yours.`,
  notTaken: (count: number) =>
    count === 1
      ? '1 text was not taken, because you have written something there yourselves.'
      : `${count} texts were not taken, because you have written something there yourselves.`,
  stopped: (done: number, of: number) => `${done} of ${of} have been taken. Press again to take the rest.`,
  toDrafts: 'See the drafts',
  openDraft: 'Open the draft',
  openDraftOf: (title: string) => `Open the draft: ${title}`,
  badge: 'Example',
  proposal: 'The text is an example',
  proposalNext:
    'Read it and correct it so that it fits you. Then make it yours. Before that it cannot be put before others.',
  make: 'Make it ours',
  makeWaits: 'Wait until what you have written is saved.',
  ours: (name: string, when: string) => `${name} made the example yours ${when}.`,
  undo: 'Undo',
  undoOf: 'Undo that the example is yours',
};
