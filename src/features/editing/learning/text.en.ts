import type { text as Danish } from './text.da.ts';

const of = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** *Doubts about the rules*: what readers find unclear and ask about, for those who write the rules. */
export const text: typeof Danish = {
  title: 'Doubts about the rules',
  lead: (count) =>
    count === 1
      ? 'Readers are in doubt about something in 1 rule.'
      : `Readers are in doubt about something in ${count} rules. The one that most needs to be written anew comes first.`,
  privacy: 'Numbers and places, never who. Where only few read a rule, there is no number either.',
  loading: 'The questions are being fetched. The numbers may grow in a moment.',
  none: 'Nobody is in doubt just now',
  noneNext: 'When somebody asks about a rule or marks a place as unclear, it appears here.',
  picture: 'Where are the doubts?',
  pictureOf: (parts) => `Doubts in the rules of the handbook. ${parts}.`,
  pictureNone: 'None',
  pictureRule: (rule, need) => `${rule} (${need})`,
  pictureHelp:
    'A bar for each rule. The higher, the more doubt: unclear places, questions, and what was learnt from mistakes.',
  meeting: 'For the next meeting',
  meetingLead:
    'For the next revision and the next personnel meeting. Words of questions appear here only when the person who asked has said yes.',
  meetingPlace: (text, count) => `“${text}” – ${of(count, 'finds it unclear', 'find it unclear')}`,
  meetingFew: (text) => `“${text}” – somebody finds it unclear`,
  meetingQuote: (text) => `Asked: “${text}”`,
  meetingLesson: (title) => `What we learnt: ${title}`,
  marks: (count) => of(count, 'unclear place', 'unclear places'),
  questions: (open, answered) =>
    [
      ...(open > 0 ? [of(open, 'open question', 'open questions')] : []),
      ...(answered > 0 ? [of(answered, 'answered', 'answered')] : []),
    ].join(', ') + (open > 0 ? '' : answered === 1 ? ' question' : ' questions'),
  overdue: (count) => of(count, 'has waited long', 'have waited long'),
  asked: 'There are questions about the rule',
  lessons: (count) => of(count, 'thing learnt from mistakes', 'things learnt from mistakes'),
  few: 'Few people read the rule. That is why there are no numbers.',
  places: 'Places readers find unclear',
  people: (count) => of(count, 'person', 'people'),
  somebody: 'somebody',
  whole: (under) => `All of the section “${under}”`,
  under: (under) => `Under “${under}”`,
  line: (line) => `“${line}”`,
  quoted: 'In the asker’s own words',
  questionsTitle: 'Questions about the rule',
  lessonsTitle: 'What we learnt',
  settle: 'Dealt with',
  settleOf: (what) => `Dealt with: ${what}`,
  theQuestions: 'the questions',
  open: (rule) => `Read ${rule}`,
  takeUp: 'Have it looked over',
  takeUpOf: (rule) => `Have it looked over: ${rule}`,
  taking: 'Saving …',
  taken: 'Is to be looked over',
  form: {
    how: 'What came of it?',
    newVersion: 'It is changed in a version',
    noChange: 'We change nothing, because …',
    version: 'Which version?',
    because: 'Why not?',
    becauseHelp: 'One sentence. It is shown on the list afterwards. Write no names and no personal ID numbers.',
    needed: 'Write a short reason.',
    pick: 'Choose one.',
  },
  save: 'Save',
  saving: 'Saving …',
  settled: 'Dealt with and taken off the list.',
  undo: 'Undo',
  undoing: 'Undoing …',
  inVain: 'Searched in vain',
  inVainHelp:
    'Three or more searched for it within four weeks. The handbook had no answer. Names and numbers are covered.',
  inVainLine: (words, people) => `“${words}” – ${people}`,
  settledTitle: (count) => `Dealt with (${count})`,
  settledQuestions: 'Questions',
  settledIn: (version) => `Changed in version ${version}`,
  settledBy: (name, day) => `${name}, ${day}`,
  back: 'Put back on the list',
  backOf: (rule) => `Put back on the list: ${rule}`,
};
