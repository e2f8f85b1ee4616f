const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Put together by number, they are nobody's in particular. */
const given = words(`
  Anders Anna Bent Birte Carl Clara Dan Ditte Erik Eva Finn Freja Georg Grete Hasan Hanna Ib Inger Jan Johanne Kaj Karen
  Leif Lise Mads Mona Niels Nina Ole Olga Per Pernille Rune Rosa Sami Sara Tom Tina Uffe Ulla Viggo Vera Yusuf Zahra
`);
const places = words(`
  Ager Bakke Birk Bro Dal Eng Fjord Gade Gran Have Hede Holm Høj Klit Krat Lund Løv Mark Mose Nør Odde Poppel Ravn Ris
  Sand Skov Strand Sø Toft Vang Ved
`);

/** A name for a number; after some thousand the names come again, as they do in a municipality. */
export function nameOf(index: number): string {
  const front = places[(index * 7) % places.length];
  const back = places[Math.floor(index / given.length) % places.length]?.toLowerCase();
  return `${given[index % given.length]} ${front}${back}`;
}
