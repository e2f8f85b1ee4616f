import type { MessageIndex } from './message-index.ts';

/** The language somebody wrote in. `other` is answered in Danish and English side by side. */
export type SpokenLanguage = 'da' | 'en' | 'other';

const words = (written: string): ReadonlySet<string> => new Set(written.split(/\s+/));
// Words that stand in two of the lists tell nothing and are left out.
const danish = words(
  `jeg har er det den der en et og at til fra hun han vi os ikke ik på som men med af var blev kan skal må hvad hvem hvor
  hvordan min mit mine din du nu lige så om hvis fordi efter nogen noget mig hej tak deres eller også ved kom sendt
  læst glemt hjælp godmorgen hvordan godt meget mere alle fik hos op ud ned`,
);
const english = words(
  `i the a an is are was were and of to from she he we us not my your you it that this with by have has had can should
  what who how where when just but if because after someone something hi hello please me they there been did do does
  about which our its thanks thank good morning yes no help`,
);
const others = words(
  `dzien dobry jestem prosze nie sie czy mam ktory przepraszam pomoc zgubiłam zgubiłem wysłałam telefon w na z do jest
  mi ich habe ist nicht und ein eine das mein wir haben guten tag bitte jag inte och hola gracias por favor el la que
  merhaba lutfen bir ve buna ziua va rog sunt am pierdut salut bonjour je suis les des salam`,
);
const share = 0.5;

/** Which language a message is in; what cannot be told is taken for Danish, which most write here. */
export function languageOf(text: string, { words: spoken }: MessageIndex): SpokenLanguage {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  if (letters.length > 0 && latin.length < letters.length * share) return 'other';
  const count = (list: ReadonlySet<string>) => spoken.filter(({ form }) => list.has(form)).length;
  const [da, en, other] = [count(danish), count(english), count(others)];
  if (other > Math.max(da, en)) return 'other';
  return en > da ? 'en' : 'da';
}
