import { z } from 'zod';
import { offices } from './offices.ts';

const parties = z.array(z.strictObject({ office: z.enum(offices), names: z.array(z.string()) }));

/** A task with who has which part in it. */
export const shares = { accountable: parties, does: parties, asked: parties, told: parties, isOpen: z.boolean() };
