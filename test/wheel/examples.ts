import { WheelItem } from '../../src/features/wheel/records.ts';
import { changes, type Examples, found, insideOf } from '../examples/example.ts';
import { until } from '../world.ts';

const key = 'wheel:2026:riskevaluation';

export const wheel = {
  changeWheel: {
    ready: async (here) => {
      // The servers make the year's items themselves.
      const item = () => insideOf(here).ports.records.find(WheelItem, key);
      await until(() => item() !== undefined);
      const seen = found(item(), 'item').mark.version;
      return {
        who: 'aksel',
        input: { deed: 'confirm', key, seen },
        writes: [changes('wheelItem', { key })],
        audits: 1,
      };
    },
  },
} satisfies Pick<Examples, 'changeWheel'>;
