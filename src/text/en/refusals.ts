/** What is said when something cannot be done, and what to do next. One entry per code in `core/refusal.ts`. */
export const refusals = {
  notSignedIn: {
    message: 'We do not know who you are yet.',
    next: 'Open Rettesnor in Teams again, and you will be signed in.',
  },
  tokenExpired: {
    message: 'Your sign-in has run out.',
    next: 'Try again. If that does not help, close the tab and open it again.',
  },
  foreignToken: {
    message: 'Your sign-in does not belong to Rettesnor in this municipality.',
    next: 'Change to your work account in Teams and open the tab again.',
  },
  signInUnchecked: {
    message: 'We cannot check your sign-in just now. If something urgent has happened, please call: {phones}.',
    next: 'Try again in a moment. Microsoft does not answer when we ask who you are.',
  },
  notAllowed: {
    message: 'You do not have access to that.',
    next: 'If your work needs it, ask your manager.',
  },
  outside: {
    message: 'That is for those who work for the municipality.',
    next: 'If something has happened, you can always report it here. If it is urgent, call: {phones}.',
  },
  badInput: {
    message: 'Something that was filled in cannot be used.',
    next: 'Correct the marked field and try again.',
  },
  tooLarge: {
    message: 'Too much was sent at once.',
    next: 'Make the text shorter, or split the file in two.',
  },
  unknownAction: {
    message: 'There is no such thing here.',
    next: 'Go to the start page and find it from there.',
  },
  moduleOff: {
    message: 'This part of Rettesnor is not switched on in the municipality.',
    next: 'If you need it, ask an editor. It is switched on under Settings, Modules.',
  },
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
  unknownPerson: {
    message: 'We cannot find the person in the municipality’s directory.',
    next: 'Choose the person from the list. A new colleague may be missing until tomorrow.',
  },
  unknownForeignEdit: {
    message: 'That change is not on the list.',
    next: 'Load the list again and choose the change from there.',
  },
  outcomeMissing: {
    message: 'The row was written or changed outside Rettesnor.',
    next: 'Say whether it counts or not.',
  },
  textNotVouched: {
    message: 'An adopted text cannot be changed in SharePoint.',
    next: 'Choose Does not count. If the text should be different, publish it as a new version.',
  },
  roleNotVouched: {
    message: 'That role is proposed and confirmed; a row in SharePoint does not give it.',
    next: 'Propose it under Appointments, and choose Does not count here.',
  },
  ownProof: {
    message: 'The row is about yourself.',
    next: 'Let the other of DPO and deputy say whether it counts.',
  },
  secondNeeded: {
    message: 'You have said yourself that it counts. The row gives somebody power, and that takes two.',
    next: 'Let the other of DPO and deputy look at it too, or do it again in Rettesnor.',
  },
  ruleNotProven: {
    message: 'That version of the rule was written or changed outside Rettesnor.',
    next: 'Wait before you confirm it. The editor and the DPO can see it and put it right.',
  },
  unknownQuestion: {
    message: 'We cannot find that question.',
    next: 'Go back to your questions. If it is gone there too, ask it again.',
  },
  unknownWheelItem: {
    message: 'That item is not in the annual wheel.',
    next: 'Load the page again and choose it there.',
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
  unknownPartner: {
    message: 'We cannot find that partner.',
    next: 'Load the page again and choose it from there.',
  },
  partnerInvalid: {
    message: 'It cannot be saved like that.',
    next: 'Look at what it says by the partner and put it right. Nothing has been saved.',
  },
  unknownSystem: {
    message: 'We cannot find that system.',
    next: 'Choose it from the list. If it is not there, ask the DPO.',
  },
  systemInvalid: {
    message: 'The system cannot be saved like that.',
    next: 'Put right what it says by the fields. Nothing has been saved.',
  },
  systemPartInvalid: {
    message: 'The person cannot have that part.',
    next: 'Choose somebody else. Nothing has been saved.',
  },
  systemDocumentInvalid: {
    message: 'The document cannot be saved like that.',
    next: 'Put right the day or the link. Nothing has been saved.',
  },
  unknownRisk: {
    message: 'We cannot find that risk.',
    next: 'Load the page again and choose it from there.',
  },
  riskInvalid: {
    message: 'The risk cannot be saved like that.',
    next: 'Put right what it says by the fields. Nothing has been saved.',
  },
  unknownAudit: {
    message: 'That audit is not here.',
    next: 'It may not be yours to see. Open it from the overview, or ask the person who asked for it.',
  },
  auditInvalid: {
    message: 'It cannot be saved like that.',
    next: 'Put right what stands beside the fields, and save again.',
  },
  ownControl: {
    message: 'Nobody controls their own work.',
    next: 'Ask somebody else: the person who asked for the audit, or one with no part in what it is about.',
  },
  unknownControl: {
    message: 'We cannot find that control.',
    next: 'Load the page again and choose it from there.',
  },
  controlInvalid: {
    message: 'The control cannot be saved like that.',
    next: 'Put right what it says by the fields. Nothing has been saved.',
  },
  unknownCourse: {
    message: 'We cannot find that course.',
    next: 'Load the page again and choose it there.',
  },
  courseInvalid: {
    message: 'The course cannot be saved like that.',
    next: 'Change what is said at the fields. Nothing has been saved.',
  },
  attendanceInvalid: {
    message: 'The attendance cannot be saved like that.',
    next: 'Change what is said at the fields. Nothing has been saved.',
  },
  measureInvalid: {
    message: 'The measure cannot be saved like that.',
    next: 'Change what is said at the fields. Nothing has been saved.',
  },
  unknownAttendance: {
    message: 'It cannot be undone any more.',
    next: 'Load the page again and see what is there.',
  },
  unknownLifeEvent: {
    message: 'We cannot find that checklist.',
    next: 'Load the page again and choose it from there.',
  },
  lifeEventInvalid: {
    message: 'The checklist cannot be saved or approved like that.',
    next: 'Put right what is missing. Nothing has been saved.',
  },
  registerNotConnected: {
    message: 'That register is not connected.',
    next: 'Ask IT to set it up. The operator’s guide says how.',
  },
  unknownFetched: {
    message: 'There is nothing to answer about that any more.',
    next: 'Load the page again.',
  },
  registerFailed: {
    message: 'The other register did not answer as it should.',
    next: 'Try again in a while. If it goes on, tell IT.',
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
  ownerInvalid: {
    message: 'That person cannot answer for an agreement.',
    next: 'Choose a manager, a head of centre, a system owner, a director, an editor or the secretariat.',
  },
  wheelInvalid: {
    message: 'That cannot be done to the item in its present state.',
    next: 'The deadline must be in the item’s own year, and an item that is finished must be opened first.',
  },
  performerInvalid: {
    message: 'That task cannot be delegated to somebody who does not see the wheel.',
    next: 'Choose a centre head, a director, the IT security manager, an editor or the secretariat.',
  },
  performerWatches: {
    message: 'The DPO and the deputy watch over the task and do not do it.',
    next: 'Choose somebody else. The DPO’s own annual report is the only exception.',
  },
  unknownChoice: {
    message: 'We cannot find that choice among yours.',
    next: 'Load the page again and choose it there.',
  },
  choiceInvalid: {
    message: 'That choice cannot be saved like that.',
    next: 'See what is written beside the choice and put it right. Nothing is saved.',
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
  unknownIncident: {
    message: 'There is no such case, or it is not yours.',
    next: 'Look under My reports, or ask the data protection officer.',
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
  reviewInvalid: {
    message: 'It cannot be saved like this.',
    next: 'See what it says at the fields and correct it. Nothing has been saved.',
  },
  unknownReview: {
    message: 'There is no such agenda.',
    next: 'Reload the page and begin from there.',
  },
  wordsUsed: {
    message: 'The meeting has been held, and your words were on the agenda.',
    next: 'Your name was not. Talk to your manager if something needs to be put right.',
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
  quarterNotOver: {
    message: 'The quarter is not over yet.',
    next: 'Lock the report when the quarter is over.',
  },
  templateInvalid: {
    message: 'The template cannot be used.',
    next: 'See what it lacks, put it right in Word, and put it up again.',
  },
  templateGone: {
    message: 'The template cannot be found.',
    next: "Put it up again, or use Rettesnor's own.",
  },
  nothingCorrected: {
    message: 'Nothing has been corrected.',
    next: 'Correct a text, or wait until a case has been corrected.',
  },
  yearToCome: {
    message: 'The year has not begun yet.',
    next: 'Choose a year that has begun.',
  },
  yearNotOver: {
    message: 'The year is not over yet.',
    next: 'Lock the annual report when the year is over.',
  },
  yearQuartersOpen: {
    message: 'Not all reports on breaches of the year are locked and counted in.',
    next: 'Lock them, and lock the annual report the day after.',
  },
  unknownAnnualReport: {
    message: 'The annual report is not locked.',
    next: 'Load the page again and choose the year there.',
  },
  annualReportLocked: {
    message: 'The annual report is locked.',
    next: 'Take it back if the words are to be corrected.',
  },
  annualReportSent: {
    message: 'The annual report has been sent to the council.',
    next: 'Write to the council if something is to be corrected.',
  },
  sentDayInvalid: {
    message: 'The day does not fit.',
    next: 'Choose a day from the one the report was locked to today.',
  },
  unknownBreachReport: {
    message: 'That quarter has not been published.',
    next: 'Load the page again and choose it there.',
  },
  lessonInvalid: {
    message: 'It cannot be shown to everybody like that.',
    next: 'See what is written beside the fields and put it right. Nothing is saved.',
  },
  unknownLesson: {
    message: 'There is no such lesson.',
    next: 'Load the page again and choose it there.',
  },
  hoursInvalid: {
    message: 'There is no time between the two hours.',
    next: 'Choose two different hours. From 22 to 6 is the night to the next day.',
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
    next: 'Choose that day or a later one under “Managers see names from”. Nothing has been saved.',
  },
  noticeMissing: {
    message: 'Managers see names only once the works council has discussed it and the employees have been told.',
    next: 'Write both days, or leave “Managers see names from” empty. Nothing has been saved.',
  },
  noticeDaysInvalid: {
    message:
      'The works council discusses it no later than the day the employees are told. Neither day can lie in the future.',
    next: 'Correct the day and save again. Nothing has been saved.',
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
  changedMeanwhile: {
    message: 'Somebody else changed it in the meantime.',
    next: 'See what it says now, and save again if you still want to change it.',
  },
  settingInvalid: {
    message: 'The setting cannot have that value.',
    next: 'See beside the field what there is room for, and write a new value.',
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
  cprFound: {
    message: 'The text seems to hold a CPR number. We do not store those.',
    next: 'Write it without the number and try again.',
  },
  tooManyRequests: {
    message: 'That went a little too fast.',
    next: 'Wait a minute and try again.',
  },
  reportNotKept: {
    message: 'We cannot store your report just now. Please call instead: {phones}.',
    next: 'Or try again in a moment. It will not become two.',
  },
  saveUncertain: {
    message: 'We do not know whether it was saved.',
    next: 'Try again. If it was saved, it will not be saved twice.',
  },
  microsoftBusy: {
    message: 'Microsoft 365 is busy right now. Nothing was saved.',
    next: 'Wait a minute and try again.',
  },
  microsoftDown: {
    message: 'We cannot reach Microsoft 365. Nothing was saved.',
    next: 'You can go on reading meanwhile. Try saving again in a little while.',
  },
  notProvisioned: {
    message: 'Rettesnor is missing its lists in SharePoint.',
    next: 'Tell the IT service desk, and give them the code below.',
  },
  listChanged: {
    message: 'A list in SharePoint has been changed, so that Rettesnor cannot use it. Nothing is saved.',
    next: 'Tell IT-Servicedesk, and give the code below. Meanwhile you can go on reading.',
  },
  newerSchema: {
    message: 'Rettesnor is being updated. Nothing was saved.',
    next: 'Wait a few minutes and try again.',
  },
  notReady: {
    message: 'Rettesnor is starting.',
    next: 'Wait a moment and try again.',
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
  evidenceGone: {
    message: 'The file is no longer in SharePoint.',
    next: 'Somebody has deleted it. Ask the one who uploaded it to add it again.',
  },
  unknownAttachment: {
    message: 'That attachment cannot be shown.',
    next: 'Reload the page. If it is still missing, write to those who write the rules.',
  },
  attachmentTooLarge: {
    message: 'The file is too large. An attachment may take up 5 MB.',
    next: 'Make the picture smaller or split the document, and try again.',
  },
  attachmentKind: {
    message: 'That kind of file cannot be attached.',
    next: 'Choose a picture (PNG, JPEG, WebP or GIF), a PDF, a Word document (.docx) or an Excel sheet (.xlsx). The name is not enough: the file must be one inside as well.',
  },
  attachmentMacros: {
    message: 'The document has macros, and we do not take those.',
    next: 'Save it in Word or Excel as .docx or .xlsx without macros, and try again.',
  },
  attachmentProtected: {
    message: 'The document is locked with a password.',
    next: 'Remove the password in Word or Excel under File, Info, and try again.',
  },
  attachmentOther: {
    message: 'That is not the same file.',
    next: 'Find the file as it was when it was first added. If there is only a newer one, add it as a new attachment and put it into the rule.',
  },
  attachmentBroken: {
    message: 'The file is damaged and cannot be read.',
    next: 'Open it on your own computer, save it again, and try with the new one.',
  },
  altTextMissing: {
    message: 'Write what the picture shows.',
    next: 'An alternative text is read aloud to those who cannot see the picture, and is shown when it cannot be fetched. Write a short sentence with what one should know from the picture.',
  },
  libraryFull: {
    message: 'There is no room for more files in SharePoint.',
    next: 'Ask the administrator to give the site more space. Nothing has been saved.',
  },
  unexpected: {
    message: 'Something went wrong on our side.',
    next: 'Try again. If it happens again, give the IT service desk the code below.',
  },
} as const;
