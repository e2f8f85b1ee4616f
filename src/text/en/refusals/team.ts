/** Refusals about questions, meetings, clearance, partners and exemptions. */
export const team = {
  unknownQuestion: {
    message: 'We cannot find that question.',
    next: 'Go back to your questions. If it is gone there too, ask it again.',
  },
  unknownPartner: {
    message: 'We cannot find that partner.',
    next: 'Load the page again and choose it from there.',
  },
  partnerInvalid: {
    message: 'It cannot be saved like that.',
    next: 'Look at what it says by the partner and put it right. Nothing has been saved.',
  },
  unknownExemption: {
    message: 'We cannot find that exemption.',
    next: 'Load the page again and choose it from there.',
  },
  exemptionInvalid: {
    message: 'It cannot be saved like that.',
    next: 'Look at the days and at who it is for. It must have a last day. Nothing is saved.',
  },
  notExemptible: {
    message: 'Nobody can be exempted here: it follows from the policy or from the law.',
    next: 'Ask the data protection officer (DPO) how the task can be done within the rule.',
  },
  sameHands: {
    message: 'The one who asks, the one who assesses and the one who decides must be three different people.',
    next: 'Let the DPO’s deputy assess or another director decide. Two accounts with the same name count as one person until HR knows both, or another editor says under Without an owner that they are two.',
  },
  notAssessed: {
    message: 'The DPO has not assessed the request yet.',
    next: 'Wait for the assessment. You are told when it is there.',
  },
  exemptionSettled: {
    message: 'It cannot be done now. Somebody else may just have assessed, decided or ended it.',
    next: 'Load the page again and see what holds. Nothing is saved.',
  },
  exemptionUndoLate: {
    message: 'It can no longer be undone.',
    next: 'An assessment can be undone until there is a decision, anything else on the same day by the person who did it.',
  },
  unknownChoice: {
    message: 'We cannot find that choice among yours.',
    next: 'Load the page again and choose it there.',
  },
  delegationInvalid: {
    message: 'The task cannot be delegated like that.',
    next: 'Choose somebody other than yourself and a day at most a year ahead. Nothing is saved.',
  },
  questionClosed: {
    message: 'The question has already been answered or withdrawn.',
    next: 'Load the page again to see the answer.',
  },
  noManager: {
    message: 'We do not know who your manager is.',
    next: 'Ask the data protection officer instead, and tell HR that your manager is missing.',
  },
  noDpo: {
    message: 'There is no data protection officer to send the question to right now.',
    next: 'Call the municipality and ask for the data protection officer. Your text has not been sent.',
  },
  reviewInvalid: {
    message: 'It cannot be saved like this.',
    next: 'See what it says at the fields and correct it. Nothing has been saved.',
  },
  unknownReview: {
    message: 'There is no such agenda.',
    next: 'Reload the page and begin from there.',
  },
  reviewStands: {
    message: 'The record can no longer be taken back.',
    next: 'It can be taken back for 30 days, and only while no new review has been held since. If something in it is wrong, tell the data protection officer.',
  },
  unknownMeeting: {
    message: 'No meeting has that code right now.',
    next: 'See whether it is typed correctly. Each meeting has a new code. If it still does not fit, say so at the meeting: your manager ticks your name.',
  },
  otherMeeting: {
    message: 'The code belongs to another team’s meeting.',
    next: 'If you are a guest there, tell the person who holds the meeting. Your own rules are under Start.',
  },
  meetingOver: {
    message: 'The meeting is over, so the code no longer works.',
    next: 'You can read and confirm the rules under Start when it suits you. If you were there, tell your manager.',
  },
  notOnAgenda: {
    message: 'The rule is not on the agenda of the meeting.',
    next: 'You can read and confirm it under Start.',
  },
  plannerOff: {
    message: 'No group has been chosen for Planner.',
    next: 'Write the group’s id under Settings, Choices: Group for Planner.',
  },
  unknownBriefing: {
    message: 'We cannot find that briefing with you.',
    next: 'Load the page again. If it is gone there too, note it once more.',
  },
  unknownDeclaration: {
    message: 'We cannot find that declaration with you.',
    next: 'Load the page again and see what it says now.',
  },
  declarationOnTrial: {
    message: 'The declaration is a trial edition. It is not adopted, so it cannot be signed.',
    next: 'If you have to sign now, do it on paper with your manager.',
  },
  declarationReplaced: {
    message: 'There is a new edition of the declaration.',
    next: 'Load the page again, read the new text and sign that.',
  },
  unknownPaper: {
    message: 'That cannot be taken back here.',
    next: 'Load the page again. If it is more than 30 days ago, write to the data protection officer.',
  },
  unknownHandBack: {
    message: 'That is not on the list.',
    next: 'Load the page again and see the list as it is now.',
  },
  handBackSettled: {
    message: 'HR has answered meanwhile, or the manager has taken it back.',
    next: 'Load the page again. If there is still doubt, talk with HR.',
  },
  handBackInvalid: {
    message: 'That manager cannot be chosen here.',
    next: 'Choose somebody employed who is neither the person nor the manager who has said no.',
  },
  clearanceInvalid: {
    message: 'The date does not fit.',
    next: 'Choose a day that is today or recent. A deputy’s last day may be up to a year ahead.',
  },
};
