/** Where breaches are reported to Datatilsynet. */
export const virk = 'https://virk.dk/';
