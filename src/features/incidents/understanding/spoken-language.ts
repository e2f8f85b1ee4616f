/** The language somebody wrote in. `other` is answered in Danish and English side by side. */
export type SpokenLanguage = 'da' | 'en' | 'other';
