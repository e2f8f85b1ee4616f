/** Who has got the handbook in force (S18). */
export const tabDistribution = {
  title: (edition: string) => `Hvem har fået håndbogen, udgave ${edition}?`,
  replaced: (edition: string, now: string) =>
    `Nu gælder udgave ${now}. Hvem der har fået udgave ${edition}, bliver ikke talt længere.`,
  managers: (got: number, of: number, people: number | undefined) =>
    people
      ? `Medarbejdere: ${got} af ${of} ledere har fortalt om den, til ${people} personer.`
      : `Medarbejdere: ${got} af ${of} ledere har fortalt om den.`,
  council: (got: number, of: number) => `Byrådet: ${got} af ${of} har læst alt det, de skal.`,
  partners: (got: number, of: number) => `Samarbejdspartnere: ${got} af ${of} har fået den.`,
};
