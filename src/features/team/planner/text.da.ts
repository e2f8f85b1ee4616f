const plans = (count: number) => (count === 1 ? '1 plan' : `${count} planer`);

/** The editors' page about Planner. */
export const text = {
  title: 'Planner',
  lead: 'Ledernes to opgaver, Hold gennemgang og Formidl ny version, kan også vises i Planner. Rettesnors egen liste er den, der tæller.',
  noGroup: 'Der er ikke valgt en gruppe.',
  noGroupNext: 'Skriv id’et på den Microsoft 365-gruppe, planerne skal ligge i, under Valg.',
  toSettings: 'Gå til Valg',
  never: 'Planner er ikke opdateret endnu.',
  state: {
    wanted: 'Begynder om lidt',
    running: 'Opdaterer Planner',
    stopped: 'Stoppet. Planner bliver ikke rettet, før I fortsætter.',
    done: 'Planner er opdateret',
    failed: 'Planner kunne ikke opdateres',
  },
  progress: (seen: number, of: number) => `${seen} af ${of} ledere`,
  progressName: 'Hvor langt det er nået',
  finished: (day: string, time: string) => `${day} kl. ${time}`,
  holds: (planCount: number, open: number, done: number) =>
    `I Planner: ${plans(planCount)}. Åbne opgaver: ${open}. Udførte: ${done}.`,
  cost: (changes: number, requests: number) =>
    `${changes === 1 ? '1 ændring' : `${changes} ændringer`}. Microsoft er spurgt ${requests === 1 ? '1 gang' : `${requests} gange`}.`,
  trouble: {
    noGroup: 'Der er ikke valgt en gruppe under Valg.',
    refused: 'Microsoft siger nej. Bed en administrator give appen Tasks.ReadWrite.All, og se, at gruppen er rigtig.',
    full: 'En plan er fuld. Slet gamle opgaver i den i Planner, og prøv igen.',
    gone: 'Gruppen findes ikke. Ret id’et under Valg.',
    busy: 'Planner har for travlt. Rettesnor prøver igen om en time.',
    failed: 'Noget gik galt hos Microsoft. Rettesnor prøver igen om en time.',
  },
  groups: {
    title: 'En gruppe pr. center',
    help: 'Skriv id’et på centrets egen Microsoft 365-gruppe. Tomt felt: den fælles gruppe under Valg.',
    save: 'Gem',
    saveNamed: (name: string) => `Gem gruppen for ${name}`,
    wrong: 'Det er ikke et id på en gruppe. Det ser ud som 1a2b3c4d-…, og står i Entra.',
  },
  start: 'Opdatér Planner nu',
  resume: 'Fortsæt',
  stop: 'Stop',
  starting: 'Begynder …',
  stopping: 'Stopper …',
  hourly: 'Det sker også af sig selv hver time.',
};
