/** A report somebody else made for the reader, in the chat. */
export const botMadeFor = {
  title: (number: string) => `Melding ${number} er lavet for dig`,
  by: (name: string) =>
    `${name} har meldt det for dig. Du kan læse den og svare. Er det din melding, så overtag den: så står den i dit navn, og ${name} kan ikke se den mere.`,
  see: 'Svar på spørgsmålene',
  inTab: 'Læs den i fanen',
  take: 'Overtag som min egen',
};
