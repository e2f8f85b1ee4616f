import type { tabTold as Danish } from '../../da/tab/tab-told.ts';

const rules = (count: number) => (count === 1 ? 'one rule' : `${count} rules`);

export const tabTold: typeof Danish = {
  welcome: (count) => `Welcome: ${rules(count)} to read`,
  reading: (count) => `New to read: ${rules(count)}`,
  nudge: (count) => `Reminder from your manager: ${rules(count)} waiting`,
  reminder: (count) => `Reminder: ${rules(count)} waiting`,
  critical: () => 'This is urgent',
  asked: (count) => `You asked to be reminded: ${rules(count)}`,
  question: () => 'There is a question for you',
  answer: () => 'Your question has been answered',
  leading: (count) =>
    count === 1 ? 'One thing waits for you as a manager' : `${count} things wait for you as a manager`,
  exemptionWaits: () => 'An exemption waits for you',
  exemptionDecided: () => 'There is news about an exemption',
  exemptionAgainst: () => 'An exemption was decided against the DPO’s assessment',
  exemptionExpires: () => 'An exemption expires',
  systemPart: () => 'You have been given a part in a system',
  wheelWaits: () => 'Something in the annual wheel or in an audit waits for you',
  courseWaits: (count) => (count === 1 ? 'A course waits for you' : `${count} courses wait for you`),
  riskDecided: () => 'A system owner has decided about risks',
  controlsWait: (count: number) =>
    count === 1 ? 'One control of a system waits for you' : `${count} controls of systems wait for you`,
  monthlyList: () => 'The month’s list of recorded breaches is ready',
  partner: (_count) => 'Something runs out with a partner',
  mayor: (count) => `Reminder in the mayor’s name: ${rules(count)} waiting`,
  opinionAsked: () => 'An author asks what you think of a text',
  opinionGiven: () => 'The DPO has answered about a text you write',
  words: () => 'Your manager asks for your yes to a question',
  revision: () => 'An edition of the handbook or the policy waits for you',
  step: () => 'You have been given a step in Get started',
  appointmentWaits: () => 'An appointment waits for you to confirm it',
  appointmentChanged: () => 'An appointment has changed',
  unconfirmed: (count) => (count === 1 ? 'One message is not confirmed' : `${count} messages are not confirmed`),
  outsideChange: () => 'Somebody has changed something outside Rettesnor',
  outsideAlarm: () => 'Unusually many changes outside Rettesnor',
  returned: () => 'A task you had given away is yours again',
  upkeep: (count) => (count === 1 ? 'One rule is to be looked over' : `${count} rules and pages are to be looked over`),
  clearance: (count) =>
    count === 1 ? 'Somebody who starts soon lacks something' : `${count} people who start soon lack something`,
};
