import { bytesHash } from '../../../src/core/content-hash.ts';
import { drawnPng } from '../../../src/sample/editing/drawn-png.ts';
import { adds, type Examples } from '../../examples/example.ts';
import type { World } from '../../world.ts';

type Names = 'addAttachment' | 'restoreAttachment' | 'checkAttachments';

/** A picture of its own for each example: the same picture is the same attachment. */
const picture = (shade: number) => drawnPng(4, 3, [0, shade, 128], []).toString('base64');
const asked = (shade: number) => ({ name: 'billede.png', altDa: 'En låst skærm', content: picture(shade) });
const added = async (here: World, shade: number) =>
  (await here.as('eva').action('addAttachment', asked(shade))).answer.hash;

/** Pictures and files of the handbook. */
export const attachments = {
  addAttachment: {
    ready: async () => {
      const hash = bytesHash(new Uint8Array(Buffer.from(picture(10), 'base64')));
      return { who: 'eva', input: asked(10), writes: [adds('attachment', { hash })], audits: 1 };
    },
    differs: { why: 'The second time it is there already.', same: ({ existed: _, ...attachment }) => attachment },
  },
  restoreAttachment: {
    ready: async (here) => {
      const hash = await added(here, 20);
      return { who: 'eva', input: { hash, content: picture(20) }, writes: [], audits: 0 };
    },
  },
  checkAttachments: {
    ready: async (here) => ({ who: 'eva', input: { hashes: [await added(here, 30)] }, writes: [], audits: 0 }),
  },
} satisfies Pick<Examples, Names>;
