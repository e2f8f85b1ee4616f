import type { breachGroups as danishGroups, breachKinds as danishKinds } from '../da/breach-kinds.ts';

/** What people who report call an incident, in the form and in the chat alike. */
export const breachKinds: typeof danishKinds = {
  wrongRecipient: 'Sent to the wrong recipient',
  wrongContent: 'Wrong attachment or too much information',
  published: 'Left open by mistake',
  paper: 'Papers lost, left behind or seen',
  lostDevice: 'Computer, phone, tablet or USB missing',
  malicious: 'Phishing, hacked account or virus',
  unauthorisedAccess: 'Somebody has seen what they should not',
  availabilityIntegrity: 'System down, data gone or wrong',
  unsafeTransmission: 'Sent in an unsafe way: text message, private mail',
  nearMiss: 'A near miss',
  policyViolation: 'Something was done differently from the rule',
  overheard: 'Overheard by others',
  physical: 'Fire, water or burglary',
  threat: 'I have seen a risk',
  other: 'Something else, or don’t know',
};

/** The five groups of the first screen. */
export const breachGroups: typeof danishGroups = {
  sent: 'Sent, shared or put in the wrong place',
  lost: 'Lost, left behind or stolen',
  attacked: 'Attack, or something does not work',
  seen: 'Somebody saw or heard too much',
  unharmed: 'A near miss, or something else',
};
