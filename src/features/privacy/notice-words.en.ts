/** Words of the page about what Rettesnor knows. */
export const privacy = {
  yes: 'Yes',
  no: 'No',
  notCounts: 'Not shown here. It could tell who in the team has read what.',
  attendance: {
    was: (day: string, present: string, missed: string) =>
      [`${day}: ${present} were there`, ...(missed === '' ? [] : [`${missed} were not`])].join('; '),
    gone: 'somebody who has left',
  },
  directory: {
    name: 'Name',
    upn: 'User name',
    jobTitle: 'Job title',
    department: 'Department',
    phone: 'Phone',
    manager: 'Manager',
  },
} as const;
