const number = (count: number) => count.toLocaleString('da');
const jobs = (count: number) => (count === 1 ? '1 ansættelse' : `${number(count)} ansættelser`);

/** Lists of employments from other systems, on *Organisation*. */
export const text = {
  title: 'Fra andre systemer',
  manyEnd: (ended: number, current: number, day: string) =>
    `Listen fra ${day} afslutter ${number(ended)} af ${jobs(current)}. Det er mange.`,
  manyEndNext: 'Intet af den er hentet ind. Se efter, om det er den rigtige liste.',
  take: 'Den er rigtig. Hent den ind',
  taking: 'Henter ind …',
  leave: 'Lad den ligge',
  notAll: 'Ikke alt er hentet ind endnu. Tryk igen.',
  heldTitle: (count: number) => (count === 1 ? '1 person får en anden leder' : `${number(count)} får en anden leder`),
  heldLead: 'Det står i listen. Intet er ændret, før du har svaret.',
  shown: (count: number) => `Her er de første ${count}. Resten kommer, når du har svaret.`,
  changes: (before: string, after: string) => `Leder nu: ${before}. Leder bagefter: ${after}.`,
  nobody: 'ingen leder',
  own: 'Du ville selv blive leder. En anden redaktør svarer.',
  takeJob: 'Tag ind',
  takeJobOf: (name: string) => `Tag ind: ${name}`,
  leaveJob: 'Lad ligge',
  leaveJobOf: (name: string) => `Lad ligge: ${name}`,
  takeAll: (count: number) => `Tag alle ${number(count)} ind`,
  leaveAll: 'Lad dem alle ligge',
  answering: 'Gemmer …',
  latest: 'Seneste lister',
  source: { api: 'Et andet system', library: 'Biblioteket Ansættelsesfiler' },
  state: {
    done: (day: string) => `Hentet ind ${day}`,
    waiting: (day: string) => `Kom ${day} og venter`,
    left: (day: string) => `Ladt ligge ${day}`,
    unreadable: (day: string) => `Kunne ikke læses ${day}`,
  },
  counts: { added: 'Nye', changed: 'Ændrede', ended: 'Afsluttede', unchanged: 'Uændrede' },
  faults: 'Linjer, der ikke er med',
  inLines: (lines: string, count: number) => (count === 1 ? `Linje ${lines}` : `${number(count)} linjer: ${lines}`),
};
