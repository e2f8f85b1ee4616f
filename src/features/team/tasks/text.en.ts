import type { text as Danish } from './text.da.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const documents = { policy: 'the policy', handbook: 'the handbook' };

export const text: typeof Danish = {
  title: (count) => {
    if (count === 1) return 'One thing that waits for you';
    return count === 2 ? 'Two things that wait for you' : 'Three things that wait for you';
  },
  nothing: 'Nothing waits for you as a manager.',
  more: (count) => `Show ${count} more`,
  makeReady: (count) => (count === 1 ? 'Make somebody new ready' : `Make ${count} new people ready`),
  starts: (count, day, away) => (count === 1 ? `Starts ${day}, ${away}` : `The first starts ${day}, ${away}`),
  answer: (count) => (count === 1 ? 'Answer a question' : `Answer ${count} questions`),
  convey: (document, edition) => `Tell your team of ${documents[document]} ${edition}`,
  review: 'Hold a review',
  held: (held, year) => `${held} of 2 in ${year}`,
  ticked: {
    review: 'You have ticked it off in Planner. The review counts once it is saved here.',
    convey: 'It has been ticked off in Planner. It counts once you have written here that your team has been told.',
  },
  renew: (count) => (count === 1 ? 'Renew what runs out with a partner' : `Renew what runs out with ${count} partners`),
  remind: 'See who is not there yet',
  behind: (count) => `${people(count)} past the deadline`,
  handBacks: (count) =>
    count === 1 ? 'Answer a manager: not my employee' : `Answer the managers: ${count} are not theirs`,
  handBacksHelp: (day) => `Answer by ${day}. After that the old holds again`,
  incoming: (count) =>
    count === 1 ? 'Look at a change from another system' : `Look at ${count} changes from another system`,
  incomingHelp: 'Nothing happens until an editor has answered',
  exemptions: {
    assess: (count) =>
      count === 1 ? 'Assess a request for an exemption' : `Assess ${count} requests for an exemption`,
    decide: (count) =>
      count === 1 ? 'Decide a request for an exemption' : `Decide ${count} requests for an exemption`,
    renew: (count) =>
      count === 1 ? 'Renew your exemption, or let it end' : `Renew ${count} exemptions, or let them end`,
  },
  exemptionDay: {
    assess: (count, day, away) => `${count === 1 ? 'Wished' : 'The first is wished'} from ${day}, ${away}`,
    decide: (count, day, away) => `${count === 1 ? 'Wished' : 'The first is wished'} from ${day}, ${away}`,
    renew: (count, day, away) => `${count === 1 ? 'Expires' : 'The first expires'} ${day}, ${away}`,
  },
  proposals: {
    confirm: (count: number) =>
      count === 1 ? 'Answer a proposal about a role' : `Answer ${count} proposals about roles`,
    lost: (_count: number) => 'You are losing a role. You can undo it',
  },
  proposalsHelp: {
    confirm: 'Nothing holds before you have confirmed it',
    lost: 'It can be undone until midnight today',
  },
  changes: {
    settle: (count) =>
      count === 1 ? 'Look at a change outside Rettesnor' : `Look at ${count} changes outside Rettesnor`,
    alarm: (count) => `Look at ${count} changes outside Rettesnor`,
    gone: (count) => `Say whether ${count} rows were deleted on purpose`,
    text: (count) =>
      count === 1
        ? 'An adopted text was changed outside Rettesnor'
        : `${count} adopted texts were changed outside Rettesnor`,
    redo: (count) =>
      count === 1
        ? 'A role or another right was written outside Rettesnor'
        : `${count} roles or other rights were written outside Rettesnor`,
  },
  changesHelp: {
    settle: 'Say whether it counts',
    alarm: 'Unusually many in an hour. Ring those who run Rettesnor',
    gone: 'They are gone in SharePoint, so many at once that Rettesnor asks first',
    text: 'Talk with the DPO about what has happened',
    redo: 'It does not count. If it should, do it again in Rettesnor',
  },
  titleCentre: (count: number): string => {
    if (count === 1) return 'One thing that needs you';
    return count === 2 ? 'Two things that need you' : 'Three things that need you';
  },
  centreNewcomers: (count: number) =>
    count === 1 ? 'Help a manager make newcomers ready' : `Help ${count} managers make newcomers ready`,
  centreNewcomersHelp: 'Some newcomers are not ready, and it is time',
  centreReviews: (count: number, year: number) =>
    count === 1
      ? `Talk with a manager who cannot reach two reviews in ${year}`
      : `Talk with ${count} managers who cannot reach two reviews in ${year}`,
  centreReviewsHelp: 'The year cannot reach it any more. Agree on how next year gets going',
  centreConvey: (count: number, document: 'policy' | 'handbook', edition: string) =>
    `${count === 1 ? 'One manager' : `${count} managers`} still to tell of ${documents[document]} ${edition}`,
  centreBehind: (unit: string) => `See what holds ${unit} back`,
  severalBehind: '5 or more people are past the deadline',
  centreGap: (rule: string, unit: string) => `Strengthen the training in ${rule}: ${unit}`,
  centreGapRead: (band: string) => `Read by: ${band}`,
  forName: (name: string) => `for ${name}`,
  performedBy: (name: string) => `${name} does it. You are still accountable.`,
  declinedBy: (name: string) => `${name} has said no. The task is yours again.`,
  answersFor: (name: string) => `${name} is still accountable.`,
  delegate: {
    open: 'Have somebody else do it',
    openNamed: (what: string) => `Have somebody else do it: ${what}`,
    help: 'You are still accountable. It ends by itself on the day you choose.',
    until: 'Until and including',
    find: 'Who is to do it?',
    findHelp: 'Write at least three letters of the name.',
    nobody: 'No colleagues of that name.',
    now: (name: string, day: string) => `${name} does it until and including ${day}.`,
    stillYours: 'You are still accountable.',
    no: (name: string, day: string) => `${name} said no ${day}. The task is yours again.`,
    takeBack: 'Take the task back',
    review: 'the next review of the year',
    fault: {
      oneself: 'You cannot delegate to yourself.',
      inThePast: 'The day has passed. Choose one to come.',
      tooLong: 'Choose a day at most a year ahead.',
      leadsNobody: 'You lead nobody right now.',
      otherYear: 'You can delegate this year’s reviews. Reload the page.',
    },
  },
  page: {
    title: 'Tell of a new version',
    lead: 'Tell your team what is new, and note here that you have.',
    stillRead: 'Everybody still reads and confirms for themselves.',
    name: (document, edition) => (document === 'policy' ? `Policy ${edition}` : `Handbook ${edition}`),
    since: (day) => `In force from ${day}`,
    counted: 'Those who are paused are not counted.',
    toSend: {
      title: 'Text for the team’s chat',
      hello: 'Hi everybody',
      since: (name, day) => `${name} is in force from ${day}.`,
      thisIsNew: 'This is new for us:',
      read: (link) => `Read and confirm it yourself in Rettesnor: ${link}\n\nAsk me if anything is unclear.`,
    },
    readPolicy: 'Read the policy',
    none: 'Everything has been told',
    noneNext: 'The next time there is a new version, it stands here.',
    how: 'How did you tell of it?',
    hows: { meeting: 'At a meeting', writing: 'In writing', oneByOne: 'One by one' },
    pick: 'Choose how you did it',
    on: 'When?',
    save: 'I have told the team of it',
    saving: 'Saving …',
    done: (count) => `Told (${count})`,
    told: { meeting: 'Told at a meeting', writing: 'Told in writing', oneByOne: 'Told one by one' },
    toldOn: (day, count) => `${day}, to ${people(count)}`,
    undo: 'Undo',
    undoNamed: (name) => `Undo that ${name} has been told`,
    undoing: 'Undoing …',
    forOthers: 'What you do for others',
    forOther: (name: string, who: string) => `${name} for ${who}`,
    until: (day: string) => `You have the task until and including ${day}.`,
    toldBy: (name: string) => `${name} did it. You are accountable.`,
    heldForOther: 'You hold the meeting and write the record. Both your names stand on it.',
    toReview: 'Hold the meeting',
    decline: 'Say no to the task',
    declineNamed: (name: string) => `Say no to the task: ${name}`,
    declineHelp: 'The task then goes back and the manager is told. You need not say why.',
    fault: {
      nobody: 'You lead nobody at the moment.',
      inTheFuture: 'That day has not come yet. Note it when you have done it.',
      beforeEdition: 'The version could not be read that day. Choose a later one.',
    },
  },
};
