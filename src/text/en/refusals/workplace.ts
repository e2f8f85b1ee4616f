/** Refusals about people, units, roles and what is imported of them. */
export const workplace = {
  unknownPerson: {
    message: 'We cannot find the person in the municipality’s directory.',
    next: 'Choose the person from the list. A new colleague may be missing until tomorrow.',
  },
  choiceInvalid: {
    message: 'That choice cannot be saved like that.',
    next: 'See what is written beside the choice and put it right. Nothing is saved.',
  },
  unknownUnit: {
    message: 'The unit does not exist.',
    next: 'Reload the page and see the organisation as it is now.',
  },
  unitInvalid: {
    message: 'The unit cannot be saved like this.',
    next: 'Look at its name, kind, parent and manager. A unit with people or units in it can be closed only when another one takes over.',
  },
  accountsInvalid: {
    message: 'The two accounts cannot be joined.',
    next: 'Write two different user names that exist in Microsoft 365 and are not joined with others already. Neither may be a guest, and the second account must not hold a role or lead anybody. The DPO, the auditors, IT-Servicedesk, editors, directors and the secretariat can have only one.',
  },
  importFirst: {
    message: 'HR has not yet said who works here. Everybody would lose access.',
    next: 'Fetch the employments first, and see how many accounts have none. Nothing has been saved.',
  },
  groupsFirst: {
    message: 'Rettesnor does not yet know who is in the groups.',
    next: 'Write the ids of the groups under “Groups that are outside”, and wait until their numbers are there. Nothing has been saved.',
  },
  noticeTooShort: {
    message: 'Managers may see names from {earliest} at the earliest. The employees have had their notice by then.',
    next: 'Choose that day or a later one under “Managers see names from”. The day has not been saved.',
  },
  noticeMissing: {
    message: 'Managers see names only once the works council has discussed it and the employees have been told.',
    next: 'Write both days, or leave “Managers see names from” empty. The day has not been saved.',
  },
  noticeDaysInvalid: {
    message:
      'The works council discusses it no later than the day the employees are told. Neither day can lie in the future.',
    next: 'Correct the day and save again. The day has not been saved.',
  },
  manyJobsEnd: {
    message: 'The file ends more than one in twenty of the municipality’s employments.',
    next: 'See whether it is the right file. If it is, tick that it is right. Nothing has been saved.',
  },
  importByHandFirst: {
    message: 'Nobody has brought in employments yet.',
    next: 'Ask an editor to bring in the first file under Employments. The columns are chosen there. Then send the list again. Nothing has been saved.',
  },
  columnsUnclear: {
    message: 'It is not clear where the list says: {columns}.',
    next: 'Ask an editor to bring in the list under Employments once and choose the columns. Then send it again. Nothing has been saved.',
  },
  listUnreadable: {
    message: 'The list cannot be read.',
    next: 'Send it as CSV, Excel (.xlsx) or JSON with heads. If it is one of them, see whether it is whole. Nothing has been saved.',
  },
  ownAccount: {
    message: 'You cannot join your own accounts or separate them.',
    next: 'Ask an editor with a different name. Then two have looked at it.',
  },
  holderExists: {
    message: 'Only one person at a time can hold the role, and {name} holds it in that period.',
    next: 'Give that appointment a last day first.',
  },
  roleGuarded: {
    message: 'Nobody can give or take that role alone.',
    next: 'Propose it under Appointments. Then somebody else confirms it.',
  },
  ownRole: {
    message: 'You cannot give yourself a role.',
    next: 'Ask another editor. This goes for your other accounts too, and for accounts with the same name as yours.',
  },
  threePeople: {
    message: 'The one who proposes, the one who confirms and the one it is about must be three different people.',
    next: 'Let another editor propose it, or let somebody else confirm it. A person with two accounts counts once.',
  },
  appointmentInvalid: {
    message: 'The last day is before the first.',
    next: 'Change one of the dates and try again.',
  },
  endInPast: {
    message: 'A role cannot end in the past.',
    next: 'Choose today or later as the last day.',
  },
  rolesConflict: {
    message: 'The data protection officer and the deputy cannot be an editor or a director or head a centre as well.',
    next: 'Those who watch must neither write the rules nor decide. End the one role first, or choose somebody else.',
  },
  positionMissing: {
    message: 'The person does not have the position the role takes.',
    next: 'A system owner is a director or heads a centre. A data owner has staff. Choose somebody else, or have the position put right in the HR system.',
  },
  unknownProposal: {
    message: 'That proposal does not exist.',
    next: 'Load the page again and see the list as it is now.',
  },
  proposalInvalid: {
    message: 'The proposal cannot be used like that.',
    next: 'Look at person, dates and case number. Perhaps it has been proposed already, or the person has the role.',
  },
  proposalSettled: {
    message: 'The proposal has been answered already.',
    next: 'Load the page again and see what became of it.',
  },
  proposalUndoLate: {
    message: 'It can no longer be undone.',
    next: 'It can only be undone until midnight of the same day, and only while nobody has changed the appointment since. Propose a new one instead.',
  },
  emergencyUsed: {
    message: 'There was an emergency deputy within the last 30 days whom nobody confirmed.',
    next: 'Propose an ordinary deputy, and call the person who is to confirm.',
  },
  noDeputyNeeded: {
    message: 'You can name a deputy only while a case about the DPO waits and nobody else can open it.',
    next: 'Load the page again. If there should be a deputy all the same, ask an editor to propose one, and confirm it.',
  },
  csvFaults: {
    message: 'The file has faults. Nothing was saved.',
    next: 'Correct the lines named here and load the file again.',
  },
};
