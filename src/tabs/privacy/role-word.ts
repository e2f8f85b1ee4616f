import type { Role } from '../../domain/people.ts';
import type { Text } from '../language.tsx';

/** A role as the reader would say it; one the tab does not know yet keeps its own name. */
export function roleWord(role: string, { privacy }: Text): string {
  const words: Readonly<Record<Role, string>> = privacy.role;
  return isRole(role, words) ? words[role] : role;
}

function isRole(name: string, words: Readonly<Record<Role, string>>): name is Role {
  return Object.hasOwn(words, name);
}
