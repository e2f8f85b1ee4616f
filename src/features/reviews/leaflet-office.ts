import { z } from 'zod';

/** What stands on every leaflet: whose it is and whom to ask. */
export const leafletOfficeShape = z.strictObject({
  municipality: z.string(),
  manager: z.string(),
  dpo: z.strictObject({ name: z.string(), phone: z.string() }),
  deskPhone: z.string(),
});
export type LeafletOffice = z.output<typeof leafletOfficeShape>;
