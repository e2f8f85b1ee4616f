import type { ViewData } from '../../contract/contract.ts';

/** To whom a question of the reader's would go. */
export type Whom = ViewData<'questions'>['whom'];

/** What the rule page already knows, for a reader whose network is too slow or gone. */
export function whomFrom(contacts: ViewData<'rule'>['contacts']): Whom {
  const manager = contacts.find(({ who }) => who === 'manager' || who === 'managerAbove');
  const officer = contacts.find(({ who }) => who === 'dpo' || who === 'dpoDeputy');
  return {
    ...managerFrom(manager),
    ...(officer?.name !== undefined && { dpo: { name: officer.name, deputy: officer.who === 'dpoDeputy' } }),
  };
}

/** The page names whoever it is, says that nobody knows, or says nothing to whom has none by nature. */
function managerFrom(contact: ViewData<'rule'>['contacts'][number] | undefined): Whom {
  if (contact === undefined) return { noManager: 'outside' };
  if (contact.name === undefined) return { noManager: 'unknown' };
  return { manager: contact.name, nearness: contact.who === 'manager' ? 'own' : 'above' };
}
