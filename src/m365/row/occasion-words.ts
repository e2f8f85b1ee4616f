/** In the DBR's own list, so in Danish. What comes after an occasion's name is which one it was. */
const words: readonly (readonly [string, string])[] = [
  ['reported', 'Meldt'],
  ['unopened-2h', 'Ikke åbnet efter 2 timer'],
  ['unassessed-24h', 'Ikke vurderet efter 24 timer'],
  ['undecided-48h', 'Ikke afgjort efter 48 timer'],
  ['unnotified-60h', 'Ikke anmeldt efter 60 timer'],
  ['unnotified-68h', 'Ikke anmeldt efter 68 timer'],
  ['unreached', 'DBR kan ikke nås'],
  ['desk-unreached', 'IT-Servicedesk kan ikke nås'],
  ['asked', 'DBR har spurgt'],
  ['replied', 'Melder har svaret'],
  ['added', 'Der er føjet noget til'],
  ['withdrawalWished', 'Melder vil trække meldingen tilbage'],
  ['withdrawalUndone', 'Melder fastholder meldingen'],
  ['task', 'Opgave'],
  ['invited', 'Inviteret til sagen'],
  ['text-shown', 'Tekst til lederen er vist'],
  ['text-released', 'Tekst til lederen er sendt'],
  ['handed-over', 'Oplysninger er givet videre'],
  ['named', 'Meldt på vegne af'],
  ['own-case', 'Egen melding, som den anden tager'],
  ['own-ratify', 'Egen melding, der skal stadfæstes'],
  ['own-named', 'Udpeget til at stadfæste en egen melding'],
  ['own-name', 'Udpeg, hvem der stadfæster en egen melding'],
  ['promise-soon', 'Det lovede skal snart sendes til Datatilsynet'],
  ['promise-late', 'Det lovede er ikke sendt til Datatilsynet'],
  ['test', 'Daglig prøve'],
];

/** Why somebody was told of a case, as *Besked om sager* says it; `undefined` for an occasion nobody has a word for. */
export function occasionWords(occasion: string): string | undefined {
  const exact = words.find(([name]) => occasion === name);
  const started = words.toSorted(([a], [b]) => b.length - a.length).find(([name]) => occasion.startsWith(`${name}-`));
  return (exact ?? started)?.[1];
}
