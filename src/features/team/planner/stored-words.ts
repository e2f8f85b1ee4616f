/** What stands in Planner, which others than the manager may read: no person, and nothing about a case. */
export const plannerWords = {
  plan: (centre: string | undefined, year: number) =>
    centre === undefined ? `Rettesnor ${year}` : `Rettesnor: ${centre} ${year}`,
  bucket: 'Lederens opgaver',
  review: (number: number, year: number) => `Hold gennemgang ${number} af 2 i ${year}`,
  convey: (document: 'policy' | 'handbook', edition: string) =>
    `Formidl ny version: ${document === 'policy' ? 'politikken' : 'håndbogen'} ${edition}`,
  wheel: (title: string) => `Årshjul: ${title}`,
  /** The only thing that decides is what is saved in Rettesnor. */
  about: {
    review:
      'Åbn Rettesnor med linket herunder, og gem gennemgangen dér. Så bliver opgaven sat som udført her af sig selv. Et hak her er kun til dig selv: Gennemgangen tæller først, når den er gemt i Rettesnor.',
    convey:
      'Åbn Rettesnor med linket herunder, og skriv dér, at du har fortalt dit team om den nye version. Så bliver opgaven sat som udført her af sig selv. Et hak her er kun til dig selv: Det tæller først, når det er gemt i Rettesnor.',
    wheel:
      'Åbn Rettesnor med linket herunder, og skriv dér, hvad der viser, at det er udført. Så bliver opgaven sat som udført her af sig selv. Et hak her er kun til dig selv: Det tæller først, når det er gemt i Rettesnor.',
  },
  link: 'Åbn i Rettesnor',
};
