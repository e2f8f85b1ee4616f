/** A covered number stays on one line. */
const unbroken = (masked: string) => masked.replaceAll('-', '\u2011');

/** What every field says in which people write freely. */
export const tabFreeText = {
  refused: (numbers: string) => `Det ligner et CPR-nummer: ${numbers}. Skriv det om.`,
  covered: (masked: string) => `Vi dækker det til, når du sender: ${unbroken(masked)}. Fjern det helst selv.`,
};
