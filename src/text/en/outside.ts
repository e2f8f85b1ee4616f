import type { outside as Danish } from '../da/outside.ts';

export const outside: typeof Danish = {
  title: 'Here you can report',
  lead: 'The handbook is for those who work for the municipality. If something has happened to information, papers, equipment or access, report it here. That goes for you too.',
  phones: 'If it is urgent, call',
  dpo: 'Data protection officer (DPO)',
  desk: 'IT service desk',
  noPhones: 'Call the municipality’s main number.',
  own: 'Your own reports',
  wrong: 'If you work here, tell your manager or the IT service desk: your account lacks an employment or a role.',
};
