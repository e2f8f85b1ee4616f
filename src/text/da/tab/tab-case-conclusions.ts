/** What is concluded on a case, why, by whom, and the numbers others know it by. */
export const tabCaseConclusions = {
  title: 'Svar og begrundelser',
  under: (authority: string) => `Besluttet efter: ${authority}`,
  ratified: (name: string, when: string) => `Godkendt efterfølgende af ${name} ${when}`,
  aware: (when: string) => `Kommunen fik kendskab ${when}`,
  notified: (when: string, receipt: string | undefined) =>
    receipt === undefined
      ? `Anmeldt til Datatilsynet ${when}`
      : `Anmeldt til Datatilsynet ${when}, Virk-nr. ${receipt}`,
  followUp: (when: string, receipt: string) => `Opfølgning til Datatilsynet ${when}, Virk-nr. ${receipt}`,
  promiseSettled: 'Det lovede følger ikke',
  informed: (when: string) => `De berørte er underrettet ${when}`,
  management: (when: string) => `Ledelsen er informeret ${when}`,
  nis2: { yes: 'Hører under NIS 2', no: 'Hører ikke under NIS 2' },
  kind: 'Typen er rettet',
  corrected: (name: string, when: string) => `Oplysninger rettet af ${name} ${when}`,
  stopping: (name: string) => `Gjort for at stoppe det, skrevet af ${name}`,
  cause: 'Årsag',
  prevention: 'Så det ikke sker igen',
  rules: { yes: 'Reglerne skal gennemgås', no: 'Reglerne skal ikke gennemgås' },
  told: (whom: string, when: string, reference: string | undefined) =>
    reference === undefined ? `${whom} fik besked ${when}` : `${whom} fik besked ${when}, deres nr. ${reference}`,
  journal: 'Journal',
  reopened: (name: string, when: string) => `Genåbnet af ${name} ${when}`,
  error: 'Oprettet ved en fejl',
  closed: (name: string, when: string) => `Lukket af ${name} ${when}`,
};
