/** What is refused before any feature is asked: sign-in, rights, input, and what Microsoft 365 cannot do just now. */
export const access = {
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
  hoursInvalid: {
    message: 'There is no time between the two hours.',
    next: 'Choose two different hours. From 22 to 6 is the night to the next day.',
  },
  changedMeanwhile: {
    message: 'Somebody else changed it in the meantime.',
    next: 'See what it says now, and save again if you still want to change it.',
  },
  settingInvalid: {
    message: 'The setting cannot have that value.',
    next: 'See beside the field what there is room for, and write a new value.',
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
  partlySaved: {
    message: 'Microsoft 365 is busy right now. Some of it was saved, the rest was not.',
    next: 'Wait a minute and try again: the rest follows, and nothing is saved twice.',
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
  libraryFull: {
    message: 'There is no room for more files in SharePoint.',
    next: 'Ask the administrator to give the site more space. Nothing has been saved.',
  },
  unexpected: {
    message: 'Something went wrong on our side.',
    next: 'Try again. If it happens again, give the IT service desk the code below.',
  },
};
