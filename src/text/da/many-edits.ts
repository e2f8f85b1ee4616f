/** Sentences about very many rows changed outside Rettesnor at once; fetched with their page. */
export const manyEdits = {
  manyChanged: (count: number) => `${count} rækker er rettet uden om Rettesnor`,
  manyGone: (count: number, listName: string) => `${count} rækker er væk fra ${listName}`,
  between: (from: string, until: string, editor: string) => `${from} til ${until} · ${editor}`,
  noticed: (moment: string) => `Opdaget ${moment}`,
  about:
    'Så mange på én gang skyldes som regel ét program eller én person. Se på et par af dem, og afslut dem under ét.',
  question:
    'Er de slettet med vilje? Indtil du har svaret, viser Rettesnor dem af rækkerne, den stadig har, som de var. Alle kan melde som altid.',
  intended: 'De er slettet med vilje',
  wait: 'Vent',
  saving: 'Gemmer …',
  waits: 'Venter på dig. Intet er ændret.',
  wasIntended: 'Slettet med vilje',
  found: 'Rækkerne er der igen',
  unfold: 'Vis rækkerne',
  fold: 'Skjul rækkerne',
  row: (listName: string, item: string) => `${listName}, række ${item}`,
  shown: (shown: number, count: number) => `Viser ${shown} af ${count}. Resten står i SharePoint.`,
  shownGone: (shown: number, count: number) =>
    `Viser ${shown} af ${count}. Resten kan Rettesnor ikke vise; se i webstedets papirkurv i SharePoint.`,
};
