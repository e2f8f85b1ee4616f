/**
 * Does a text speak of a system by its name? As the name is written, and as a word of its own: *Postkassen* is the system,
 * *postkassen* is not.
 */
export function speaksOf(text: string, name: string): boolean {
  const written = name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return (
    written !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${written}(?:['’]?s|['’])?(?![\\p{L}\\p{N}])`, 'u').test(text)
  );
}
