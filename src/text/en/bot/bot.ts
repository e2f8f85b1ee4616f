import type { bot as danish } from '../../da/bot/bot.ts';
import { breachGroups } from '../breach-kinds.ts';

/** What the bot says and writes on its cards, besides what it understands (`bot-understanding`) and first aid. */
export const bot: typeof danish = {
  welcome: (name) =>
    `Hello ${name}. I am a machine, and a person reads what you report. Write in your own words what has happened, or ask: “May I …?”`,
  outside:
    'I am a machine, and a person reads what you report. Here you can report a security incident in the municipality: information, papers, equipment, access. Write in your own words what has happened, or press below. “My reports” shows you your own. The handbook is for those who work for the municipality.',
  purpose: {
    title: 'What is your report used for?',
    text: 'Here you report what has happened to information, papers, equipment or access; falls and medication errors are reported as adverse events (UTH). Your report is used to limit the harm and to learn from it. The data protection officer (DPO) sees all of it. If it is about the DPO, write it in the Rettesnor tab: there it is sealed from the beginning, and somebody else reads it. IT sees the technical part only. Where no personal data is concerned, the IT security manager may get the case. We do not give your name to your manager without asking you. The law can rarely demand it. Leave out names and CPR numbers.',
  },
  phones: (dpo, serviceDesk) =>
    [dpo && `DPO ${dpo}`, serviceDesk && `IT service desk ${serviceDesk}`].filter(Boolean).join(' · '),
  noPhones: 'the municipality’s main number',
  call: (phones) => `If it is urgent, call: ${phones}`,
  groupsTitle: 'What has happened?',
  groups: breachGroups,
  received: (number) => `Your report has number ${number}.`,
  receivedWaiting: 'Your report is safe with us. The number comes here as soon as SharePoint answers.',
  told: (dpo, serviceDesk) =>
    serviceDesk === undefined
      ? `The data protection officer (DPO) was told at ${dpo}.`
      : dpo === serviceDesk
        ? `The data protection officer (DPO) and IT were told at ${dpo}.`
        : `The data protection officer (DPO) was told at ${dpo} and IT at ${serviceDesk}.`,
  toldSoon: 'The data protection officer (DPO) will be told in a moment.',
  toldDeskFirst: (serviceDesk) =>
    `IT was told at ${serviceDesk}. The data protection officer (DPO) will be told in a moment.`,
  toldDpoFirst: (dpo) => `The data protection officer (DPO) was told at ${dpo}. IT will be told in a moment.`,
  doNow: 'Do this now',
  fromMessage: 'from your message',
  unknown: 'Do not know',
  save: 'Save',
  whichDay: 'Which day, about?',
  questions: {
    behalf: 'Do you report for somebody else?',
    category: 'What is it?',
    device: 'Which device is it?',
    account: 'Which account is it about?',
    contact: 'Which number can IT call you on now?',
    discovered: 'When did you discover it?',
    data: 'What kinds of information?',
    persons: 'How many people is it about?',
    seenBy: 'Who may have seen it?',
    contained: 'Has it been stopped?',
    manager: 'May your manager have your name?',
    concerns: 'Is it about your manager, IT, the DPO or a director?',
  },
  lines: {
    device: 'For example “my tablet, number 4711”',
    account: 'For example your work e-mail. Never write a password',
    contact: 'Another number, if your phone is gone',
  },
  suggestion: (category) => `This sounds like: ${category}. Is that right?`,
  isRight: 'Yes, that is right',
  another: 'Something else',
  concernsHelp:
    'Then we keep them out of the case. If it is the DPO, the case is sealed in SharePoint. The DPO can still find what you have written already, in old versions, until the administrator has deleted them.',
  sealed: {
    versionsLeft:
      'The case is sealed in SharePoint. The DPO can still find what was written before, in old versions, until the administrator has deleted them.',
    done: 'The case is sealed. In SharePoint the DPO can only see its number, state, outcome and deadlines.',
  },
  no: 'No',
  choose: 'Choose from the list',
  yesConcerns: 'Yes, it is about one of them',
  answers: {
    discovered: { now: 'Just now', today: 'Today', yesterday: 'Yesterday', earlier: 'Before yesterday' },
    data: {
      name: 'Name and address',
      cpr: 'CPR',
      health: 'Health',
      social: 'Social matters',
      children: 'Children',
      finance: 'Finances',
      protectedAddress: 'Protected address',
      staff: 'Staff',
      login: 'Login or password',
    },
    persons: { '1': '1', '2-10': '2–10', '11-100': '11–100', '100+': 'More than 100' },
    seenBy: {
      colleague: 'A colleague',
      authority: 'Another authority',
      knownCitizen: 'A citizen we know',
      unknown: 'Somebody unknown',
      internet: 'Everybody online',
      nobody: 'Nobody',
    },
    contained: { yes: 'Yes', no: 'No' },
    manager: { yes: 'Yes', no: 'No', later: 'Ask me later' },
    concerns: { manager: 'My manager', it: 'IT', dpo: 'The DPO', director: 'A director' },
  },
  behalf: {
    me: 'No, for myself',
    yes: 'Yes, for somebody else',
    name: 'Who are you reporting for? Write the name. Not the person it is about.',
    find: 'Find a colleague',
    other: 'It is a partner or somebody else',
    sees: 'Your colleague can then read what you have written, answer, and make the report their own.',
    nobody: 'I found no colleague of that name. Write at least three letters.',
  },
  progress: (done, all) => `${done} of ${all} answered · you can close now, it is saved`,
  finished:
    'Thank you. That was all, and it is saved. The DPO looks at it and writes or calls if something is missing.',
  whatNext: 'You can see your report again: write “my reports”.',
  held: { send: 'Send to the DPO', whistleblower: 'Show the whistleblower scheme', forget: 'Do not keep' },
  links: {
    whistleblowerLink: 'Open the whistleblower scheme',
    patientSafetyLink: 'Open the patient-safety system (UTH)',
    hrLink: 'Open HR’s page',
    unionLink: 'Find your union representative',
  },
  heldTitle: 'You decide',
  whistleblower:
    'The whistleblower scheme is on the municipality’s website under “Whistleblower”. It is separate from us and has its own duty of secrecy. Still nothing is stored here.',
  forgotten: 'It is forgotten. Nothing is stored or sent. Your own message stays in Teams until you delete it.',
  forgetsByItself:
    'Nothing is stored or sent. If the message is still in my memory, I forget it by myself within 30 minutes, and it is only sent if you press “Send to the DPO”. Your own message stays in Teams until you delete it.',
  heldGone:
    'I do not have the message any more, so nothing was sent. If you want to report it, write it again, or call the data protection officer.',
  asideGone:
    'I do not have the words any more, so the other thing is not reported yet. Would you write it again? If it is urgent, call.',
  notYours:
    'This card belongs to somebody else’s report, so only they can answer it. To report something yourself, write it here.',
  oldCard: 'This card is from before and cannot be used any more. Write “report” to get a new one.',
  edited:
    'I only read a message as you first sent it. If there is something I should know, please write it in a new message. If you removed a name or a CPR number, that was a good thing to do.',
  onlyPersonal: 'Others can read this. Write to me in a chat with only you and me, and I will help.',
  notKnown:
    'I can only help staff, councillors and others with an account in the municipality. If something has happened, call the municipality and ask for the data protection officer.',
  picture:
    'Picture or file received, not stored and not opened. Please delete it again: hold your finger on the message and choose Delete. Write what has happened instead. If it is evidence, keep it, and write that you have it.',
  tooLong: 'Your message was long. I have stored the first 4,000 characters. Write to the DPO if something is missing.',
  starting: (phones) =>
    `I am starting and have stored nothing. Write it again in a while. If something has happened, call: ${phones}.`,
  pressFailed: (phones) =>
    `Something went wrong here. What you wrote is still there. Press again in a moment, or ring: ${phones}.`,
  failed: (phones) =>
    `Something went wrong here, and I do not know whether it is stored. Write it again in a moment, or call: ${phones}.`,
  cites: (title, under, snippet, link) => `**[${title}](${link})**\n${under === '' ? '' : `${under}: `}“${snippet}”`,
  found: 'The handbook says:',
  near: 'The handbook does not answer that directly. The nearest is:',
  noRule: 'The handbook does not answer that.',
  askInTab: (link) => `You can [ask your manager or the DPO](${link}) and get an answer you can rely on.`,
  ask: {
    sameWords: 'Still in doubt? Send your question as you wrote it.',
    manager: (name) => `Ask ${name.split(' ')[0]}`,
    dpo: 'Ask the DPO',
    deputy: 'Ask the DPO’s deputy',
    sentTo: (name) => `Sent to ${name}. You are told when there is an answer.`,
    sentToDpo:
      'Sent to the data protection officer. Your manager does not see it. You are told when there is an answer.',
    undo: 'Undo',
    withdrawn: 'The question has been withdrawn.',
    gone: 'I no longer have your question, so nothing has been sent. Write it again.',
  },
  meetingInTab: (link) =>
    `[Open the meeting](${link}) and type the code on the screen. If you would rather not, your manager ticks your name.`,
  addedToLast: (number) =>
    `You have reported a lot in a short time, so this is added to your latest report, ${number}. Nothing is lost.`,
  added: (number) => `Added to your report ${number}.`,
  alsoReport: (category) => `Report the other thing by itself: ${category}`,
  soundsAlso: (category) => `It sounds like this, too: ${category}. So do this as well:`,
  nothingThen: 'Good. I have saved nothing. Just write if something turns up.',
  withdrawWhich: 'Which report do you want to take back?',
  withdrawNever: 'The report is not deleted in secret. The DPO reads it and sees whether it can be closed.',
  withdrawNone: 'You have no open reports. Call the DPO if you are in doubt.',
  withdrawn: (number) =>
    `Report ${number} now says that it was a mistake. The DPO reads it and sees whether it can be closed.`,
  onlyAsked: 'It was only a question',
  onlyAskedTold: 'It was only a question.',
  askedOnly: (number) =>
    `Report ${number} now says that it was a question. The DPO reads it and sees whether it can be closed.`,
  happenedAfterAll: 'Yes, something has happened',
  happened: 'Something has happened',
  reportIt: 'Yes, report it',
  noReport: 'No',
  ofInformation: 'Has information reached the wrong hands, too?',
  welcomeBack: 'You are welcome. Write when there is something.',
  onlyQuestion: 'No, it was a question',
  keptHint:
    'Nobody has been told. If you do not answer within half an hour, the data protection officer can read what you wrote. After 30 days it is deleted.',
  notReported: 'Fine, nothing has been reported. Your words are deleted here with me.',
  happenedHint: 'Has something happened? Press here. What you wrote becomes your report.',
  moreOrNew: (number, kind) => `Is this more about ${number} (${kind}), or something new?`,
  moreOf: (number) => `More about ${number}`,
  somethingNew: 'Something new',
  goesOnIn: (number) => `This is more about ${number}, and the words are part of it now.`,
  separate: 'No, this is a new incident',
  takenOut: (number) => `Your last words are taken out of report ${number}, which still stands.`,
  withdrawWhole: 'Take the whole report back',
  noNumberYet:
    'Your report is kept but has no number yet, so I cannot take it back right now. Write it again when the number has come.',
  noReports: 'You have no reports.',
  ownReports: 'Your reports:',
  report: (number, category, state) => `- **${number}** · ${category} · ${state}`,
  states: { received: 'received', underReview: 'the DPO looks at it', closed: 'closed' },
  caseNumber: (number) => `Case ${number}`,
  caseNeedsYou: (number) => `Case ${number} is waiting for you`,
  caseOf: {
    deviceLost: (number) => `Device lost: block it · ${number}`,
    attacked: (number) => `Phishing, hacked account or virus: stop it · ${number}`,
    systemDown: (number) => `System down or data lost · ${number}`,
  },
  caseIsLate: (number) => `The deadline of case ${number} has passed`,
  casesNeedYou: (count) => `${count} new reports`,
  tellingsWork: 'Test: messages about cases reach you. There is nothing for you to do.',
  openCase: 'See the case',
  openCases: 'Open Rettesnor',
  caseStates: {
    late: 'There is nothing for you to decide in it yet.',
    underWay: 'The case is in hand.',
    over: 'There is nothing more for you to do here.',
    notForYou: 'The case is no longer with you.',
  },
  caseNotYours: 'The message is for somebody else. If you want to report something yourself, write it here.',
  waitingNumber: 'on its way',
  rights: (phones) => `Send it to the DPO today${phones === '' ? '' : `: ${phones}`}.`,
};
