/** Refusals about breaches, drills and the reports on breaches. */
export const cases = {
  unknownIncident: {
    message: 'There is no such case, or it is not yours.',
    next: 'Look under My reports, or ask the data protection officer.',
  },
  unconfirmedGone: {
    message: 'Those words are not here any more.',
    next: 'They were taken back, or the 30 days are over.',
  },
  incidentAssessed: {
    message: 'The case has been assessed, so the report can no longer be changed.',
    next: 'Call or write to the data protection officer if there is more to say.',
  },
  incidentClosed: {
    message: 'The case is closed.',
    next: 'Tell the data protection officer if it should be opened again.',
  },
  sealKeyMissing: {
    message: 'The case is sealed with a key the server does not have.',
    next: 'Tell those who run Rettesnor: the earlier key belongs in RETTESNOR_SEAL_KEYS_BEFORE. Nothing was changed.',
  },
  caseInvalid: {
    message: 'It cannot be saved like this.',
    next: 'See what is written by the fields and correct it.',
  },
  nothingToDecide: {
    message: 'There is nothing to decide in the case now.',
    next: 'It has not been assessed yet, or it has been decided already. Load the page again.',
  },
  ownCase: {
    message: 'You have a part in this case yourself, so the other of DPO and deputy does it.',
    next: 'You may always notify and stop the incident. If nobody else has taken the case within four hours, take it over yourself. The director must approve your assessment.',
  },
  mandateInvalid: {
    message: 'That mandate cannot be given.',
    next: 'Choose another director than yourself, and let it not end before it begins.',
  },
  drillRunning: {
    message: 'A drill is running already.',
    next: 'End it first, or wait until it is over.',
  },
  unknownDrill: {
    message: 'We cannot find that drill.',
    next: 'Load the page again.',
  },
  noDrill: {
    message: 'The drill is over.',
    next: 'If it really happened, take the tick at drill away and send again.',
  },
  unknownTask: {
    message: 'That task does not exist, or it is not yours.',
    next: 'Reload the page to see what is yours.',
  },
  personConcerned: {
    message: 'The report is about that person, or about where they work.',
    next: 'Choose somebody else. The person a report is about is out of the case.',
  },
  managerTextInvalid: {
    message: 'It cannot be saved like that.',
    next: 'See what is written beside the fields and put it right.',
  },
  nobodyToTell: {
    message: 'There is no manager who may be told.',
    next: 'The report is about the manager, or the manager is not known. Choose another unit, or talk to the accountable director.',
  },
  unknownManagerText: {
    message: 'There is nothing for you here.',
    next: 'The data protection officer may have taken it back. Load the page again.',
  },
  managerTextReleased: {
    message: 'The text has been passed on, so the answer cannot be changed any more.',
    next: 'Call or write to the data protection officer if something is wrong.',
  },
  wordsUsed: {
    message: 'The meeting has been held, and your words were on the agenda.',
    next: 'Your name was not. Talk to your manager if something needs to be put right.',
  },
  quarterNotOver: {
    message: 'The quarter is not over yet.',
    next: 'Lock the report when the quarter is over.',
  },
  nothingCorrected: {
    message: 'Nothing has been corrected.',
    next: 'Correct a text, or wait until a case has been corrected.',
  },
  unknownBreachReport: {
    message: 'That quarter has not been published.',
    next: 'Load the page again and choose it there.',
  },
};
