import type { emergency as Danish } from '../da/emergency.ts';

export const emergency: typeof Danish = {
  title: 'Emergency card: when Teams is down',
  lead: 'If something has happened to information, papers, equipment or access, call. Do not wait for Teams to work again.',
  danger: 'If anybody is in danger, call 112.',
  desk: {
    name: 'IT-Servicedesk',
    about: 'A virus, a hacked account, lost or stolen equipment, a system that is down',
  },
  dpo: {
    name: 'The data protection officer (DPO)',
    about: 'Sent to the wrong person, seen or heard by others, papers gone, a protected address',
  },
  noPhone: 'Call the main number of the municipality',
  meanwhileTitle: 'Meanwhile',
  meanwhile: [
    'Stop the harm if you can: pull out the network cable, close the access, gather the papers.',
    'Leave a PC with a virus switched on, and delete nothing.',
    'Write on paper: what happened, when you found out and who may have seen it. No CPR numbers.',
  ],
  afterTitle: 'When Teams works again',
  after: 'Report it in Rettesnor and say when you found out. The deadline runs while Teams is down, too.',
  print: 'Print this page and hang it where everybody can see it.',
  as: (day) => `The numbers are those of ${day}.`,
  other: 'På dansk',
};
