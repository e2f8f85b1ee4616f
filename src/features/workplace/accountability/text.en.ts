import type { text as Danish } from './text.da.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count.toLocaleString('en')} people`);
const inUnit = (name: string, count: number) => `${name} (${people(count)})`;
const plain = (name: string) => name;
const listed = new Intl.ListFormat('en');

export const text: typeof Danish = {
  title: 'Without an owner',
  lead: 'Somebody must answer for everything. What nobody answers for is listed here.',
  allWell: 'Somebody answers for everything',
  looked: ({ units, people: count, rules, systems, wheelItems }) => {
    const all = [
      ...[`${units} units`, people(count), `${rules} rules`],
      ...(systems === undefined ? [] : [`${systems} systems`]),
      ...(wheelItems === undefined ? [] : [`${wheelItems} items of the annual wheel`]),
    ];
    return `We looked at ${listed.format(all)}.`;
  },
  notLooked: ({ systems, wheelItems }) => {
    const off = [
      ...(systems === undefined ? ['systems'] : []),
      ...(wheelItems === undefined ? ['the annual wheel'] : []),
    ];
    return off.length === 0 ? undefined : `We did not look at ${listed.format(off)}: that is switched off.`;
  },
  missing: 'Missing',
  worthALook: 'Worth a look',
  gaps: {
    unitWithoutManager: {
      title: 'Units without a manager',
      next: 'Choose a manager for the unit under Organisation.',
      item: inUnit,
    },
    managerGone: {
      title: 'Units whose manager is gone',
      next: 'The manager has no job now, or the account is closed. Choose the new manager under Organisation.',
      item: inUnit,
    },
    unitsInCircle: {
      title: 'Units that lie under themselves',
      next: 'Put one of them under another unit under Organisation.',
      item: plain,
    },
    unknownParent: {
      title: 'Units under a unit that does not exist',
      next: 'Choose what it belongs under, under Organisation.',
      item: plain,
    },
    managersInCircle: {
      title: 'Managers who manage each other in a ring',
      next: 'Have HR correct who manages whom, and bring the employments in again.',
      item: (name, count) => name || people(count),
    },
    withoutManager: {
      title: 'Employees without a manager',
      next: 'Have HR enter a manager for them, and bring the employments in again.',
      item: inUnit,
    },
    unknownUnit: {
      title: 'Employments in a unit that does not exist',
      next: 'Make the unit under Organisation, or correct it in the file from HR. If the unit is closed, ask HR to move the employment.',
      item: inUnit,
    },
    ruleWithoutOwner: {
      title: 'Rules without an owner',
      next: 'The next time the rule is released, write who keeps it up to date.',
      item: plain,
    },
    ruleNotVerified: {
      title: 'Rules nobody can check',
      next: 'The next time the rule is released, write how one sees that it is followed.',
      item: plain,
    },
    roleWithoutHolder: {
      title: 'Roles nobody holds',
      next: 'Appoint somebody under Appointments.',
      item: plain,
    },
    roleWithTwoHolders: {
      title: 'Roles several hold',
      next: 'Only one may hold the role. End the others under Appointments.',
      item: inUnit,
    },
    rolesConflict: {
      title: 'Roles that do not go together',
      next: 'Somebody who watches must not be an editor or a director or head a centre as well. End the one role under Appointments, or choose another manager for the centre under Organisation.',
      item: plain,
    },
    unplaced: {
      title: 'Accounts without an employment',
      next: 'Most may be rooms, shared mailboxes and services. If there are people among them, bring in their employments.',
      item: (_name, count) => (count === 1 ? '1 account' : `${count.toLocaleString('en')} accounts`),
    },
    systemWithoutOwner: {
      title: 'Systems without an owner',
      next: 'Choose a director or the head of a centre on the page of the system.',
      item: plain,
    },
    systemToHandOver: {
      title: 'Systems that are to have a new owner',
      next: 'The owner is gone, or no longer has the position. Choose the new owner on the page of the system.',
      item: plain,
    },
    controlLate: {
      title: 'Controls more than a month late',
      next: 'Talk to the person who does them, or to the owner of the system.',
      item: plain,
    },
    systemPartGone: {
      title: 'Systems where a part is to be passed on',
      next: 'Somebody with a part or a document is gone, or a data owner leads nobody any more. Choose somebody else on the page of the system.',
      item: plain,
    },
    wheelItemGone: {
      title: 'Items of the annual wheel whose owner is gone',
      next: 'Until then they are the accountable director’s. Choose somebody else in the annual wheel.',
      item: plain,
    },
  },
  toSystems: 'Go to Systems',
  toWheel: 'Go to Annual wheel',
  toAppointments: 'Go to Appointments',
  toEmployments: 'Go to Employments',
  toOrganisation: 'Go to Organisation',
  directory: {
    title: (gone, before) => `The directory has suddenly lost ${gone.toLocaleString('en')} of ${people(before)}.`,
    nobody: 'Rettesnor does not believe it yet. Nobody has lost access.',
    next: 'Ask IT whether it is right. If it is a mistake, do nothing: when the people are back, this message goes.',
    onlyEditors: 'An editor can accept it.',
    accept: 'It is right – accept until tomorrow',
    accepting: 'Accepting …',
    accepted: (day) => `Accepted until and including ${day}. Within a few minutes they are gone from Rettesnor.`,
    undo: 'Undo',
  },
  accounts: {
    title: 'One person, two accounts',
    lead: 'Somebody with two accounts reads and confirms only once. When they are joined, the main account counts.',
    suspected: 'Perhaps the same person',
    linked: 'Joined',
    none: 'No accounts look alike.',
    pair: (account, person) => `${account} with ${person}`,
    same: 'Same person',
    sameNamed: (account) => `Same person: ${account}`,
    different: 'Two people',
    differentNamed: (account) => `Two people: ${account}`,
    undo: 'Separate again',
    undoNamed: (account) => `Separate ${account} again`,
    saving: 'Saving …',
    done: (account, name) => `${account} now belongs to ${name}.`,
    undone: (account) => `${account} stands alone and counts as one person.`,
    form: 'Join two accounts, or say that they are two people',
    formLead:
      'Where something takes two people, two accounts with the same name count as one person until HR knows both. If they are two people, an editor with a different name can say so here.',
    account: 'Second account',
    accountHelp: 'The user name of the account that is not to count by itself.',
    person: 'Main account',
    personHelp: 'The user name of the account the person reads and confirms with.',
    missing: 'Write a user name.',
    equal: 'Write two different user names.',
    link: 'Join',
  },
};
