import type { World } from '../world.ts';

/** Cases that are made when the first test asks, and once: nobody may do as much in a minute as there are tests of roles. */
export function casesForRoles(here: () => World) {
  let another: Promise<{ key: string; number: string }> | undefined;
  let its: Promise<string> | undefined;
  let task: Promise<string> | undefined;
  return {
    /** Of an ordinary report. */
    another() {
      another ??= here()
        .as('e1')
        .action('reportIncident', { nonce: crypto.randomUUID(), category: 'paper', words: 'En mappe er væk' })
        .then(({ answer: { key, number = '' } }) => ({ key, number }));
      return another;
    },
    /** Its number. Of all cases the IT security manager meets those without personal data. */
    its() {
      const outage = { source: 'it', kind: 'availabilityIntegrity', withoutData: true } as const;
      its ??= here()
        .as('ivan')
        .action('openCase', {
          nonce: crypto.randomUUID(),
          units: [],
          ...outage,
          toldAt: '2026-12-01T06:00:00Z',
          words: 'Nettet er nede',
        })
        .then(({ answer }) => answer.number ?? '');
      return its;
    },
    /** The key of the task the DBR has given in it. */
    taskOf(key: string) {
      const given = {
        key,
        nonce: '00000000-0000-4000-8000-00000000000a',
        kind: 'prevent',
        text: 'Lås skabet',
      } as const;
      task ??= here()
        .as('dina')
        .carryOut('addCaseTask', given)
        .then((one) => one.key);
      return task;
    },
  };
}
