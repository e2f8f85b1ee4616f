import type { Opened, Workplace } from '../workplace.ts';

/** Two servers of one municipality: what one writes the other has to find out. */
export function twoServersOf(at: () => Workplace) {
  async function twoServers(): Promise<{ writer: Opened; reader: Opened }> {
    const writer = await at().open();
    const reader = await at().open();
    await writer.microsoft.start();
    await reader.microsoft.start();
    return { writer, reader };
  }

  /** Lets Graph say that the list changed, as a webhook would. */
  async function notify({ microsoft }: Opened, list = 'Confirmations2026') {
    microsoft.notified((await at().list(list)).slice(1));
  }
  return { twoServers, notify };
}
