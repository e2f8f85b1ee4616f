import type { firstAid as Danish, firstAidWhere as DanishWhere } from '../da/first-aid.ts';

export const firstAid: Record<keyof typeof Danish, readonly string[]> = {
  wrongRecipient: [
    'Ask the person who got it to delete it or keep it for you, and to write back when it is done.',
    'Check the address or the number before you send again to the right one.',
  ],
  wrongContent: [
    'Delete it or take it back now if you can: the post, the mail or the attachment.',
    'Write down who may have seen it, and for how long it was there.',
    'Send the right one only when a colleague has looked through the attachment.',
  ],
  published: [
    'Close the access or take the page down now. If you cannot, call somebody who can.',
    'Keep the link and the time, so that we can see how long it was open.',
    'Do not go on searching for it on the web. Write where you saw it.',
  ],
  paper: [
    'Gather the papers and put them where you can lock them in.',
    'Take no pictures of them, and read no more than you must.',
    'If some are missing, walk the route again, and call lost property.',
  ],
  lostDevice: [
    'Call Servicedesk now. They can block it and wipe it from afar.',
    'Do not wait for your manager.',
    'If it was stolen, tell the police. If you left it, call the bus, the train or the place.',
  ],
  malicious: [
    'Call Servicedesk now, before you do anything else.',
    'Change your password from another machine than the one it happened on.',
    'If it looks like a virus, take it off the network, but leave the machine on.',
    'Do not answer, and do not pay.',
  ],
  unauthorisedAccess: [
    'Do not talk to the person it is about.',
    'You need not find evidence. The log of the system shows who has seen what.',
    'You need not name anybody here.',
  ],
  availabilityIntegrity: [
    'Follow your workplace’s emergency procedure, and use paper where it says so.',
    'Write what you cannot see or cannot trust, and whom it affects.',
    'Do not correct data that look wrong before Servicedesk has seen them.',
  ],
  unsafeTransmission: [
    'Stop the thread. Send nothing more that way.',
    'Ask those in it to delete what they got. Keep your own copy until the DPO has looked at it.',
    'If it must be sent again, use secure mail or the case system.',
  ],
  nearMiss: ['Thank you for telling us. It counts too.', 'There is nothing you need to hurry with now.'],
  policyViolation: [
    'This is not about blame.',
    'Put right what is easy: lock the screen, close the door, change the password.',
    'Write what usually happens, and why it is hard to do otherwise.',
  ],
  overheard: [
    'Stop the conversation, or find a place with a closed door.',
    'Write what was said, without names, and who may have heard it.',
    'If you know them, ask them kindly to keep it to themselves.',
  ],
  physical: [
    'Take care of yourself first. In danger: call 112.',
    'Touch as little as possible, and keep others out of the room.',
    'Call Servicedesk and those responsible for the building. After a break-in: call the police.',
  ],
  threat: [
    'Well spotted. You need not prove it, and do not try it out yourself.',
    'Write where it is, and what you fear may happen.',
  ],
  other: [
    'Stop it if you can. Ask the recipient to delete it, close the access, or fetch the papers.',
    'Do not delete anything that shows what has happened. Write down when you saw it.',
    'If it is still happening, call now and do not wait for an answer. In danger: call 112.',
  ],
};

export const firstAidWhere: {
  [Where in keyof typeof DanishWhere]: { [Kind in keyof (typeof DanishWhere)[Where]]: readonly string[] };
} = {
  onPaper: {
    wrongRecipient: [
      'Fetch it if you can, or ask the person who got it to put it aside unopened.',
      'Write down who has had it, and whether it has been opened.',
      'Check the address before you send again to the right one.',
    ],
  },
  unopened: {
    malicious: [
      'Well spotted. Nobody has opened or answered it, so there is nothing more you need to do.',
      'If others have got the same, tell them to leave it alone.',
      'If anybody pressed something all the same, write it here at once.',
    ],
  },
};
