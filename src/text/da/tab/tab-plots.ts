/** Around every picture. */
export const tabPlots = {
  asTable: 'Vis som tabel',
  /** The pictures on a director's Start. */
  director: {
    reading: 'Har læst det hele',
    hidden: (centres: string) => `Skjult, så ingen kan kendes: ${centres}`,
    controls: 'Årets kontroller',
    control: {
      inOrder: 'I orden',
      findings: 'Noget skal rettes',
      notDone: 'Ikke udført',
      lateControls: 'Efter fristen',
    },
    noControls: 'Ingen er udført eller mangler.',
    exemptions: 'Dispensationer',
    inForce: 'Gælder',
    waiting: 'Venter på svar',
    noExemptions: 'Ingen gælder eller venter.',
  },
};
