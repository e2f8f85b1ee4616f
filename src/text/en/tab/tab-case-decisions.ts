import type { caseDecisions as danish } from '../../da/tab/tab-case-decisions.ts';

/** What an executive meets of cases: those to decide, those they are told of, and the naming of a deputy. */
export const caseDecisions: typeof danish = {
  toldTitle: 'Cases you have been told of',
  toldHelp: 'There is nothing for you to decide in them just now.',
  told: {
    nobody:
      'Neither the DPO nor a deputy can open it, and the clock is running. Ask an editor to propose a deputy, and confirm it: the deputy can then open the case. In an emergency it holds at once for 72 hours.',
    unassessed: 'It has not been assessed yet. The clock is running.',
    unnotified: 'It is assessed, but not notified to Datatilsynet yet.',
    underWay: 'It is being worked on.',
  },
  nameDeputy: {
    why: 'Neither the DPO nor a deputy can open it, and the clock is running. You can name a deputy yourself who can.',
    open: 'Name a deputy for 72 hours',
    openFor: (number) => `Name a deputy for 72 hours for case ${number}`,
    lead: 'The deputy sees the DPO’s cases for 72 hours. Then it ends, unless an editor proposes an ordinary deputy and you confirm it. You cannot confirm the person you name. It can be done only once in 30 days.',
    find: 'Who should be deputy?',
    findHelp: 'Write at least three letters of the name.',
    nobody: 'No colleague has that name.',
    name: (name) => `Name ${name}`,
    named: (name) => `${name} is deputy from now and for 72 hours.`,
    undo: 'If you change your mind, you can withdraw it. Nobody can then be made deputy in an emergency for 30 days.',
    appointments: 'See it under Appointments',
  },
  title: 'Cases for you to decide',
  lead: 'The DPO has assessed. You decide, and both names are on the case. No citizen and no reporter is named here.',
  none: 'There is nothing to decide',
  noneNext: 'You are told in Teams when a case is ready.',
  risk: 'Risk to those affected',
  reasons: 'The DPO’s reasons',
  deadline: (when) => `The deadline is ${when}`,
  deadlineWas: (when) => `The deadline was ${when}`,
  agree: 'I agree',
  otherwise: 'I decide otherwise',
  against: 'The case says that you decide differently from the DPO.',
  decided: (number) => `Case ${number} is decided.`,
};
