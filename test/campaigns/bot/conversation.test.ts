import { test } from 'vitest';
import { conversations } from '../../bot/conversation/conversations.ts';
import { world } from '../../world.ts';

/** Cases pile up in a world, and each step reads them all. */
const runs = 60;

// Only as many as two minutes let: what is played against is the product and all of Microsoft 365.
test.each([101, 102, 103])(
  'S62, INV4: two servers lose nothing in longer conversations (%i)',
  async (seed) => {
    const here = await world({ servers: 2, sharedOutbox: true });
    try {
      await conversations(here, { runs, most: 10, seed: Number(process.env.TEST_SEED ?? seed) });
    } finally {
      await here.close();
    }
  },
  600_000,
);
