/** How those affected were told: what is logged of the letters, which are never kept here (domain.md 2.4). */
export interface LetterSent {
  channel: LetterChannel;
  recipients: number;
  /** Version and language of the letter, `1 da`. */
  template: string;
}

export const letterChannels = ['digitalPost', 'post', 'phone', 'meeting', 'public'] as const;
export type LetterChannel = (typeof letterChannels)[number];

/** What the person who sends the letter is asked to do; in the DBR's list, so in Danish. */
export function sendingTask(isAboutChildren: boolean): string {
  return [
    'Send brevet til de berørte med Digital Post. De, der er fritaget, får det med posten.',
    ...(isAboutChildren ? ['Handler det om et barn, går det til dem, der har forældremyndigheden.'] : []),
    'Skriv bagefter, hvornår det er sendt og til hvor mange. Skriv ingen navne.',
  ].join(' ');
}

const danish: Readonly<Record<LetterChannel, string>> = {
  digitalPost: 'Digital Post',
  post: 'Brev med posten',
  phone: 'Telefon',
  meeting: 'Samtale',
  public: 'Offentlig meddelelse',
};

/** The line of the log: channel, number and template before the DBR's own words. */
export function informedNote({ how, channel, recipients, template }: { how: string } & Partial<LetterSent>): string {
  const facts = [
    channel === undefined ? undefined : danish[channel],
    recipients === undefined ? undefined : recipients === 1 ? '1 modtager' : `${recipients} modtagere`,
    template === undefined ? undefined : `skabelon ${template}`,
  ].filter((fact) => fact !== undefined);
  return facts.length === 0 ? how : `${facts.join(', ')}.\n${how}`.trim();
}
