/** What is said of trying an edition before a body adopts it. */
export const trialText = {
  trial: {
    title: 'Prøveudgave – ikke vedtaget',
    on: (day: string) => `Prøves siden ${day}`,
    means:
      'Medarbejderne kan læse den og prøve at bekræfte. Den binder ingen, tæller ingen steder, og ingen får besked om den. Når den første vedtagne udgave gælder, er prøven slut, og prøvebekræftelserne bliver slettet. Den slutter også, hvis udgaven sendes tilbage.',
    toSettings: 'Til Indstillinger',
  },
  fault: {
    alreadyAdopted: 'En udgave er vedtaget. Derfor kan der ikke prøves en. Udgiv den vedtagne.',
    noticeNotOver:
      'Hoved-MED skal have drøftet det, og varslet til medarbejderne skal være udløbet. Skriv dagene under Indstillinger.',
    nobodyDeletes: 'Ingen har taget det på sig at slette i hånden. Skriv navn og funktion under Indstillinger.',
  },
};
