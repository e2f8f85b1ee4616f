/** The languages of the product; Danish comes first. */
export type Language = 'da' | 'en';
