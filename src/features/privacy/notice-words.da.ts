/** Words of the page about what Rettesnor knows; the lists' own Danish names come from their declaration. */
export const privacy = {
  yes: 'Ja',
  no: 'Nej',
  notCounts: 'Vises ikke her. Det kunne vise, hvem i teamet der har læst hvad.',
  attendance: {
    was: (day: string, present: string, missed: string) =>
      [`${day}: ${present} var med`, ...(missed === '' ? [] : [`${missed} var ikke`])].join('; '),
    gone: 'en, der er stoppet',
  },
  directory: {
    name: 'Navn',
    upn: 'Brugernavn',
    jobTitle: 'Stilling',
    department: 'Afdeling',
    phone: 'Telefon',
    manager: 'Leder',
  },
} as const;
