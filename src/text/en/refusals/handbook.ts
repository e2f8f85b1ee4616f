/** Refusals about rules, editions, drafts and what is written in the handbook. */
export const handbook = {
  unknownRule: {
    message: 'The handbook has no such rule.',
    next: 'Open the handbook and find the rule in the overview.',
  },
  unknownPage: {
    message: 'The handbook has no such page.',
    next: 'Open the handbook and find the page in the overview.',
  },
  noHandbookThen: {
    message: 'There is no handbook from that day.',
    next: 'Choose a day that has been, after the first edition came into force.',
  },
  unknownRevision: {
    message: 'We cannot find that edition.',
    next: 'Go to Editions and choose it there.',
  },
  unknownReceipt: {
    message: 'You have no receipt with that number.',
    next: 'See all your receipts under My receipts.',
  },
  unknownPassage: {
    message: 'That place is not in the rule as it is now.',
    next: 'Fetch the page again and choose the place from there.',
  },
  unknownUpkeep: {
    message: 'That task is no longer here.',
    next: 'Fetch the page again. Perhaps the rule has changed, or the occasion was undone.',
  },
  upkeepInvalid: {
    message: 'It cannot be saved like that.',
    next: 'See what is written by the fields and correct it. Nothing has been saved.',
  },
  unknownDraft: {
    message: 'We cannot find that draft.',
    next: 'Go to Drafts and choose it there. If nobody has begun it, you can begin it there.',
  },
  draftLocked: {
    message:
      'The text is part of edition {edition}, which {who} has put before others. It cannot change while they consider it.',
    next: 'Write to {who} if something must be put right: the edition can be sent back to writing. What you wrote is on your device.',
  },
  draftPublished: {
    message: 'The text has been published.',
    next: 'Open the rule in the handbook and begin a new version.',
  },
  draftDiscarded: {
    message: 'The draft has been archived.',
    next: 'Take it back under Drafts and write on. What you wrote is on your device.',
  },
  unknownPack: {
    message: 'There is no such pack.',
    next: 'Load the page again and choose one from the list.',
  },
  packInvalid: {
    message: 'The pack cannot be saved like this.',
    next: 'Look at its name, rules and units. The rules must be in force and the units open. Nothing is saved.',
  },
  unknownWord: {
    message: 'There is no such search word.',
    next: 'Load the page again and choose one from the list.',
  },
  wordInvalid: {
    message: 'The search word cannot be saved like this.',
    next: 'Name only rules that are in force. Nothing is saved.',
  },
  unknownEdition: {
    message: 'There is nothing to tell of that version.',
    next: 'Load the page again and choose one from the list.',
  },
  conveyInvalid: {
    message: 'It cannot be noted like that.',
    next: 'See what is written beside the version and put it right. Nothing is saved.',
  },
  lessonInvalid: {
    message: 'It cannot be shown to everybody like that.',
    next: 'See what is written beside the fields and put it right. Nothing is saved.',
  },
  unknownLesson: {
    message: 'There is no such lesson.',
    next: 'Load the page again and choose it there.',
  },
  releaseInvalid: {
    message: 'The edition cannot be released as it is.',
    next: 'Put right what is named and try again. Nothing has been saved.',
  },
  revisionInvalid: {
    message: 'That cannot be done to the edition in its present state.',
    next: 'Look at what it says by the edition and put it right. Nothing has been saved.',
  },
  draftsUnready: {
    message: 'Something in the edition is not finished.',
    next: 'See what each text lacks and write it. Nothing has been sent.',
  },
  ownWork: {
    message: 'This takes another person: you wrote it or sent it for review yourself.',
    next: 'Another editor or the accountable security director approves, and another editor or the secretariat of the board records the decision. Two accounts with the same name count as one person until HR knows both, or another editor says under Without an owner that they are two.',
  },
  anotherPerson: {
    message: 'You cannot do that for yourself. It takes another person.',
    next: 'Ask somebody else. Two accounts with the same name count as one person until HR knows both, or another editor says under Without an owner that they are two. Nothing is saved.',
  },
  unknownStandingMandate: {
    message: 'We cannot find that mandate.',
    next: 'Fetch the page again and choose it there.',
  },
  standingMandateInvalid: {
    message: 'The mandate cannot be entered like that.',
    next: 'The decision must have been taken, and the dates must follow each other. Nothing has been saved.',
  },
  ruleReplaced: {
    message: 'The rule got a new version while you were reading.',
    next: 'Read what is new and confirm the new version.',
  },
  ruleNotInForce: {
    message: 'That version of the rule is not in force yet.',
    next: 'You can confirm it from the day it comes into force.',
  },
  notConfirmed: {
    message: 'You have not confirmed the rule, so there is nothing to undo.',
    next: 'You do not need to do anything.',
  },
  withdrawalTooLate: {
    message: 'Too much time has passed to undo it.',
    next: 'If you are in doubt about the rule, ask your manager or the data protection officer.',
  },
};
