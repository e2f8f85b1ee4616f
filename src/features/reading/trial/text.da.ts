import { tabReading } from '../../../text/da/tab/tab-reading.ts';

/** *Prøveudgave – ikke vedtaget*: what is read before a body has adopted it. */
export const text = {
  title: tabReading.rule.trial,
  means: 'Du må læse den og prøve den af. Den binder ingen, og den tæller ingen steder.',
  lead: 'Læs en regel, og prøv at bekræfte den. Sig det til redaktørerne, hvis noget er svært at forstå.',
  goes: 'Dine prøvebekræftelser bliver slettet, når den vedtagne udgave gælder. Den læser du fra begyndelsen.',
  none: 'Ingen af reglerne er til dit arbejde. Du må gerne læse dem i håndbogen.',
  list: 'Regler, du kan prøve',
  read: 'Læs reglen',
  tried: 'Prøvet',
  left: 'Ikke prøvet endnu',
  browse: 'Slå op i håndbogen',
  confirm: {
    button: 'Prøv at bekræfte',
    meaning: (title: string, version: string) =>
      `Du prøver at bekræfte ${title} (version ${version}). Det tæller ikke og bliver slettet, når prøven er slut.`,
    done: (clock: string, version: string) => `Prøvebekræftelse kl. ${clock} · version ${version}`,
    doneOn: (day: string, version: string) => `Prøvebekræftelse ${day} · version ${version}`,
    undone: 'Din prøvebekræftelse er slettet.',
  },
};
