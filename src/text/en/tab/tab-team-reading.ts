import type { tabTeamReading as Danish } from '../../da/tab/tab-team-reading.ts';

const rules = (count: number) => (count === 1 ? '1 rule' : `${count} rules`);
const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const minutes = (seconds: number) => {
  const whole = Math.max(1, Math.round(seconds / 60));
  return whole === 1 ? 'about 1 minute' : `about ${whole} minutes`;
};

export const tabTeamReading: typeof Danish = {
  title: 'What my team reads',
  lead: 'You can give your team more rules and take some off. Everybody can see who chose it and why.',
  nobody: 'You lead no unit',
  nobodyNext: 'Tell HR if one is missing.',
  chosen: 'Chosen',
  noneChosen: 'Nothing is added or taken off',
  noneChosenNext: 'Your team reads what the handbook says. Choose more when you need it.',
  added: 'Added',
  removed: 'Taken off',
  about: (unit, who) => (who === undefined ? `Everybody in ${unit}` : `${who} in ${unit}`),
  because: (why) => `Because ${why}`,
  due: (day) => `Deadline ${day}`,
  until: (day) => `Until ${day}`,
  by: (name, day) => `Chosen by ${name} ${day}`,
  end: 'Undo the choice',
  endNamed: (name) => `Undo the choice of ${name}`,
  ending: 'Undoing …',
  locked: (count) => `Always there (${rules(count)})`,
  lockedHelp: 'They are for everybody and cannot be taken off. Nor can what the law asks and what comes with a role.',
  form: {
    open: 'Choose a rule',
    title: 'Choose for your team',
    does: 'What do you want to do?',
    add: 'Give them more to read',
    remove: 'Take something off',
    what: 'What?',
    pick: 'Choose …',
    packs: 'Packs',
    rules: 'Rules',
    unit: 'Where?',
    who: 'Who?',
    everybody: 'Everybody',
    functions: 'Only those with the job',
    people: 'Only one person',
    because: 'Why? They can read it.',
    becauseHelp: 'One sentence. No CPR numbers. For example: we take pictures for the weekly letter.',
    needed: 'Write why.',
    dueOn: 'Deadline (optional)',
    to: 'Holds until',
    toHelp: 'A year at the most. Without a day it holds for a year and then ends by itself.',
    save: 'Save the choice',
    saving: 'Saving …',
    saved: (name) => `${name} is saved. It counts at once.`,
  },
  effect: {
    adds: (changed, count, seconds) => `${people(changed)} get ${rules(count)} more, ${minutes(seconds)} each.`,
    removes: (changed, count) => `${people(changed)} no longer have ${rules(count)}.`,
    onlyDue: (count) => `${people(count)} have it already and get the deadline.`,
    already: (count) => `${people(count)} have it already.`,
  },
  fault: {
    unknownRule: 'That rule is not in force today.',
    unknownPack: 'There is no such pack.',
    notYours: 'You can only choose for those you lead.',
    nobody: 'It is about nobody. Choose another unit or another job.',
    locked:
      'It cannot be taken off: it is for everybody, the law asks for it, it comes with a role, or another manager chose it.',
    notThere: 'None of them has it on their list.',
    alreadyThere: 'Everybody has it already. You can set a deadline.',
    dueInThePast: 'The deadline has passed. Choose a day from today on.',
    endsInThePast: 'The last day has passed. Choose a day from today on.',
    endsTooLate: 'It can hold for a year at the most. Choose an earlier day.',
  },
};
