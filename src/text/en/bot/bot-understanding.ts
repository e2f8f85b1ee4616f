import type { botUnderstanding as Danish } from '../../da/bot/bot-understanding.ts';
import { breachKinds } from '../breach-kinds.ts';

export const botUnderstanding: typeof Danish = {
  categories: breachKinds,
  suggest: (category) => `This sounds like: ${category}. Is that right?`,
  suggestTwo: (first, second) => `This sounds like: ${first} – and perhaps also: ${second}. Is that right?`,
  suggestBoth: (first, second) => `This sounds like two things in one: ${first} and ${second}. Is that right?`,
  askCategory: 'I am not sure what this is. Choose what is most like it. “Do not know” is an answer too.',
  thanks: 'Thank you for writing at once.',
  thanksNearMiss: 'Yes, it counts. Do you have one idea how to avoid it another time?',
  upset: 'I can see why you are tired of it. This time it reaches the data protection officer directly.',
  cprMasked: 'There was something that looks like a CPR number. We only store it covered.',
  deleteMessage: 'Please delete your own message: hold your finger on it (or point at it) and choose Delete.',
  doubt: (masked) => `“${masked}” may be a CPR number or a date with a time. Which is it?`,
  personalWarning: 'Please leave out citizens’ phone numbers and e-mail addresses. We do not need them here.',
  whoReports: 'Are you reporting for somebody else, or writing from somebody else’s phone?',
  callDbr: 'Call the data protection officer at once. This should not wait for a message.',
  whistleblower: 'You can also use the whistleblower scheme. It is separate from us.',
  whoSees: 'We do not give your name to your manager without asking you. The law can rarely demand it.',
  noPictures: 'Do not send pictures here. If you have something to show, keep it, and write that you have it.',
  held: [
    'This sounds serious. I have not stored or sent anything yet. The message itself stays in Teams until you delete it.',
    'You choose: Send to the DPO, Show the whistleblower scheme, or Do not keep. If you say nothing for 30 minutes, I forget it.',
  ],
  withdraw:
    'Which report do you want to take back? The data protection officer reads it and sees whether it can be closed. It is not deleted in secret.',
  unsure: 'Shall it become a report?',
  question:
    'That is a question, so I open no report. I look it up in the handbook. Or you can ask your manager or the data protection officer.',
  hr: 'I cannot answer that. Ask HR or your union representative. It is always good to speak up early when something has gone wrong. Has something happened now?',
  rights:
    'This is about somebody’s rights. It must be passed on today, and it is not a report. I show you where it goes.',
  uth: 'This sounds like an incident in care. It belongs in the patient-safety system (UTH), so that others can learn from it.',
  confirmReading: 'Here are the rules that wait for you. Read, and press “I have read the rule”.',
  help: 'I am a machine. Write what has happened in your own words. You can also write: report, reading, ask, my reports.',
  smallTalk: 'Hello. Has something happened, or do you want to ask about a rule? Just write.',
  empty: 'I got no words. Write briefly what has happened, or choose below.',
  otherLanguage: 'I understand Danish and English best. Write briefly, or call, and we will help.',
};
