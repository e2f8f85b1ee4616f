/** Danish words that several lists store for the same codes. */
export const audienceGroups = {
  employees: 'Medarbejdere',
  managers: 'Ledere',
  privileged: 'Udvidede rettigheder',
  owners: 'System- og dataejere',
  council: 'Byråd',
  partners: 'Partnere',
  administrators: 'Systemadministratorer',
} as const;

export const areas = {
  elderCare: 'Ældre og sundhed',
  school: 'Skole og dagtilbud',
  administration: 'Administration',
  technical: 'Teknik og ejendomme',
  council: 'Byråd',
} as const;

export const personTypes = {
  employee: 'Medarbejder',
  temp: 'Vikar',
  student: 'Elev eller studerende',
  volunteer: 'Frivillig',
  councillor: 'Byrådsmedlem',
  partner: 'Samarbejdspartner',
} as const;
