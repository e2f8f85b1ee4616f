import type { Role } from '../../core/role.ts';
import type { TextOf } from '../use-text.ts';

/** A role as the reader would say it; one the tab does not know yet keeps its own name. */
export function roleWord(role: string, text: Pick<TextOf<'privacy'>, 'role'>): string {
  const words: Readonly<Record<Role, string>> = text.role;
  return isRole(role, words) ? words[role] : role;
}

function isRole(name: string, words: Readonly<Record<Role, string>>): name is Role {
  return Object.hasOwn(words, name);
}
