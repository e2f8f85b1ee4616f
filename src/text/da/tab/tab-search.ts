/** Search in the handbook: the field, what it found, and what to do when it found nothing. */
export const tabSearch = {
  title: 'Søg i håndbogen',
  clear: 'Ryd søgningen',
  searching: 'Gør søgningen klar …',
  found: (count: number) => (count === 1 ? 'Ét sted passer' : `${count} steder passer`),
  near: 'Ingen regel svarer på det hele. Det her er tættest på:',
  nothing: (question: string) => `Vi fandt ikke “${question}”`,
  nothingNext: 'Prøv et andet ord, eller spørg et menneske',
  blank: 'Skriv, hvad det handler om',
  blankNext: 'Ét ord er nok, for eksempel sms, billeder eller mistet telefon.',
  cut: 'Det var en lang tekst. Vi har søgt på de første 200 tegn.',
  under: (heading: string) => `Under “${heading}”`,
  page: 'Side',
  stillInDoubt: 'Fandt du ikke svar?',
  ask: 'Stil et spørgsmål',
  mayI: 'Må jeg …?',
  askHandbook: 'Spørg håndbogen',
};
