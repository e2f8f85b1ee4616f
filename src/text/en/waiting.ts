import type { waiting as danish } from '../da/waiting.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const documents = { policy: 'the policy', handbook: 'the handbook' };
const edition = (document: 'policy' | 'handbook', name: string) => `${documents[document]} ${name}`;

export const waiting: typeof danish = {
  title: (count) => {
    if (count === 1) return 'One thing that waits for you';
    return count === 2 ? 'Two things that wait for you' : 'Three things that wait for you';
  },
  more: (count) => `Show ${count} more`,
  makeReady: (count) => (count === 1 ? 'Get a newcomer ready' : `Get ${count} newcomers ready`),
  starts: (count, day, away) => (count === 1 ? `Starts ${day}, ${away}` : `The first starts ${day}, ${away}`),
  waitedFor: (count, day) => (count === 1 ? `Waiting, day ${day}` : `The oldest: waiting, day ${day}`),
  answer: (count) => (count === 1 ? 'Answer a question' : `Answer ${count} questions`),
  convey: (document, edition) => `Tell your team of ${documents[document]} ${edition}`,
  review: 'Hold a review',
  held: (held, year) => `${held} of 2 in ${year}`,
  ticked: {
    review: 'You have ticked it off in Planner. The review counts once it is saved here.',
    convey: 'It has been ticked off in Planner. It counts once you have written here that your team has been told.',
  },
  renew: (count) => (count === 1 ? 'Renew what runs out with a partner' : `Renew what runs out with ${count} partners`),
  wheel: (count) => (count === 1 ? 'One item of the annual wheel' : `${count} items of the annual wheel`),
  systems: {
    mine: (count) => (count === 1 ? 'One thing waits in your systems' : `${count} things wait in your systems`),
    proposed: (count) => (count === 1 ? 'Say who owns a system' : `Say who owns ${count} systems`),
    handOver: (count) => (count === 1 ? 'Find a new owner for a system' : `Find a new owner for ${count} systems`),
    decideRisks: (count) => (count === 1 ? 'Decide what to do about a risk' : `Decide what to do about ${count} risks`),
    adviseOnRisks: (count) =>
      count === 1 ? 'Give your opinion on a high risk' : `Give your opinion on ${count} high risks`,
  },
  training: {
    mine: (count) => (count === 1 ? 'Take a course' : `Take ${count} courses`),
    team: (count) =>
      count === 1
        ? '1 person in your team is late with a course'
        : `${count} people in your team are late with a course`,
    measures: (count) => (count === 1 ? 'Finish a measure of the centre' : `Finish ${count} measures of the centre`),
  },
  systemsHelp: {
    mine: 'Begin with what stands first.',
    proposed: 'The proposed owner lacks the position.',
    handOver: 'The owner is no longer here, or no longer has the position.',
    decideRisks: 'You own the system, and you decide.',
    adviseOnRisks: 'The system owner waits for your opinion.',
  },
  audits: {
    perform: (count) => (count === 1 ? 'Perform an audit' : `Perform ${count} audits`),
    conclude: (count) => (count === 1 ? 'Conclude an audit' : `Conclude ${count} audits`),
    followUp: (count) => (count === 1 ? 'Follow up what an audit found' : `Follow up ${count} things an audit found`),
    verify: (count) =>
      count === 1 ? 'Verify whether a rule is followed' : `Verify whether ${count} rules are followed`,
  },
  remind: 'See who is not there yet',
  behind: (count) => `${people(count)} past the deadline`,
  handBacks: (count) =>
    count === 1 ? 'Answer a manager who says “Not my employee”' : `Answer the managers: ${count} are not theirs`,
  handBacksHelp: (day) => `Answer by ${day}. Otherwise the person is back in the team`,
  incoming: (count) =>
    count === 1 ? 'Answer a change from another system' : `Look at ${count} changes from another system`,
  incomingHelp: 'Nothing happens until an editor has answered',
  exemptions: {
    assess: (count) =>
      count === 1 ? 'Assess a request for an exemption' : `Assess ${count} requests for an exemption`,
    decide: (count) =>
      count === 1 ? 'Decide on a request for an exemption' : `Decide on ${count} requests for an exemption`,
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
    alarm: 'Unusually many in an hour. Call those who run Rettesnor',
    gone: 'So many are gone from SharePoint at once that Rettesnor asks first',
    text: 'Talk with the DPO about what has happened',
    redo: 'It does not count. If it should, do it again in Rettesnor',
  },
  titleCentre: (count: number): string => {
    if (count === 1) return 'One thing that needs you';
    return count === 2 ? 'Two things that need you' : 'Three things that need you';
  },
  centreNewcomers: (count: number) =>
    count === 1 ? 'Help a manager get newcomers ready' : `Help ${count} managers get newcomers ready`,
  centreNewcomersHelp: 'The newcomers start soon and are not ready',
  centreReviews: (count: number, year: number) =>
    count === 1
      ? `Talk with a manager who cannot reach two reviews in ${year}`
      : `Talk with ${count} managers who cannot reach two reviews in ${year}`,
  centreReviewsHelp: 'They will not reach it this year. Agree on how next year gets going',
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
  verb: {
    openCase: 'Open the case',
    moreCases: 'See the cases',
    decideCases: 'Decide',
    stopCases: 'See what to stop',
    readUnconfirmed: 'Read',
    answerCase: 'Answer',
    answerDpo: 'See and answer',
    unheard: 'See the appointments',
    signDeclaration: 'Read and sign',
    briefFor: 'Make ready',
    nextOfEdition: 'Open the edition',
    firstSteps: 'See the steps',
    read: 'Read and confirm',
    makeReady: 'Make ready',
    answerQuestion: 'Answer',
    conveyVersion: 'Tell the team',
    holdReview: 'Hold the meeting',
    renewPartners: 'Renew',
    remindTeam: 'See the team',
    answerHandBacks: 'Answer',
    answerIncoming: 'See and answer',
    systems: 'See the systems',
    wheel: 'See the wheel',
    audits: 'See the audit',
    training: 'See it',
    lookAtChanges: 'See the changes',
    answerProposals: 'Answer',
    answerExemptions: 'Decide',
    centreNewcomers: 'See the managers',
    centreReviews: 'See the managers',
    centreConvey: 'See the managers',
    centreBehind: 'See reading status',
    centreGap: 'See the centre',
  },
  doIt: (verb, what) => `${verb}: ${what}`,
  also: 'Also waiting',
  openCase: (number) => `Go on with case ${number}`,
  takeCase: (number) => `Take over case ${number}`,
  moreCases: (count) => (count === 1 ? 'See one more case' : `See ${count} more cases`),
  untaken: (count) => {
    if (count === 0) return 'All have been taken over';
    return count === 1 ? 'One has not been taken over yet' : `${count} have not been taken over yet`;
  },
  decideCases: (count) => (count === 1 ? 'Decide on a case' : `Decide on ${count} cases`),
  readUnconfirmed: (count) =>
    count === 1 ? 'Read one message nobody has confirmed' : `Read ${count} messages nobody has confirmed`,
  stopCases: (count) => (count === 1 ? 'Stop an incident' : `Stop ${count} incidents`),
  answerCase: (number) => `Answer the DPO’s question about your report ${number}`,
  answerDpo: (count) =>
    count === 1 ? 'See what the DPO has asked of you' : `See the ${count} things the DPO has asked of you`,
  unheard: {
    nobody: 'Nobody is told of reports',
    director: 'No DPO or deputy is told of reports',
  },
  unheardWhy: {
    nobody: 'There is neither DPO, deputy nor director. What is reported waits until one of them has been appointed.',
    director: 'Only a director is told. What is reported waits until a DPO or deputy has been appointed.',
  },
  sign: 'Sign the declaration of confidentiality',
  signWhy: 'It has to be in place before you get access.',
  briefFor: (manager) => `Help ${manager} with new colleagues`,
  edition: {
    submit: (document, name) => `Send ${edition(document, name)} for review`,
    approve: (document, name) => `Approve ${edition(document, name)} for decision`,
    correct: (_document, name) => `Approve the correction ${name}`,
    noteMed: (document, name) => `Note what the works council said of ${edition(document, name)}`,
    decide: (document, name) => `Record the decision about ${edition(document, name)}`,
    publish: (document, name) => `Publish ${edition(document, name)}`,
  },
  firstSteps: (done, all) => `Get started: ${done} of ${all} steps are done`,
  firstStepsMine: (steps) =>
    steps.length === 1 ? 'One of the steps is yours' : `${steps.length} of the steps are yours`,
  read: (count, rule) => (count === 1 ? `Read ${rule}` : `Read ${count} rules`),
};
