/** Words of the page about what Rettesnor knows; the lists' own Danish names come from their declaration. */
export const privacy = {
  yes: 'Ja',
  no: 'Nej',
  directory: {
    name: 'Navn',
    upn: 'Brugernavn',
    jobTitle: 'Stilling',
    phone: 'Telefon',
    manager: 'Leder',
  },
} as const;
