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
  duty: {
    name: 'Duty phone',
    about: 'Out of hours',
    hours: (from, to) => `${from}:00–${to}:00`,
    allDay: 'all day',
  },
  noPhone: 'Call the main number of the municipality',
  meanwhileTitle: 'Meanwhile',
  meanwhile: [
    'Stop the harm if you can: pull out the network cable, close the access, gather the papers.',
    'Leave a PC with a virus switched on, and delete nothing.',
    'Write on paper with the form below. No CPR numbers.',
  ],
  noticesTitle: 'Who notifies, and by when',
  within: { hours: (hours) => `${hours} hours`, months: (months) => `${months} months` },
  notices: ({ breach, earlyWarning, significant }) => [
    `The DPO notifies Datatilsynet of a breach within ${breach} of the municipality knowing, on virk.dk.`,
    `The IT security manager gives early warning of a serious outage or attack under NIS\u00A02 within ${earlyWarning}, and notifies it within ${significant}, on virk.dk.`,
    'The service desk stops the harm and notes the time.',
  ],
  formTitle: 'Form',
  form: [
    'What has happened?',
    'When did it happen? Day and time',
    'When did you find out? Day and time',
    'What information, and about how many?',
    'Who may have seen it?',
    'Has it been stopped, and how?',
    'Your name and telephone number',
    'Given to, day and time',
  ],
  afterTitle: 'When Teams works again',
  after:
    'Report it in Rettesnor and say when you found out. If somebody gave you a form, report it for the person who wrote it. The DPO and the IT security manager enter forms with Open a case, with the true times and the reason why it is only now. The deadline runs while Teams is down, too.',
  print: 'Print this page and hang it where everybody can see it.',
  as: (day) => `The numbers are those of ${day}.`,
  other: 'På dansk',
};
