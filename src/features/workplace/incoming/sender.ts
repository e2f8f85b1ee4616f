import type { Actor, Person } from '../../../core/person.ts';

/**
 * Another system, as what it writes is put down to. Sign-in names without a domain are read with the one most people of
 * the municipality have, as an editor's are with the editor's own.
 * @param id of its service principal
 */
export function senderOf(id: string, people: readonly Person[]): Actor {
  const counts = new Map<string, number>();
  for (const { upn, enabled, guest } of people) {
    const domain = upn.split('@').at(-1)?.toLowerCase();
    if (domain && enabled && !guest) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  const [[domain] = ['']] = [...counts].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return { person: { id, name: '', upn: `@${domain}`, enabled: true }, roles: [], channel: 'tab', language: 'da' };
}
