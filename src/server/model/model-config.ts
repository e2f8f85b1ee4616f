import { z } from 'zod';

/** The municipality's own deployment of a language model in Azure OpenAI. */
export interface LanguageModelAccess {
  address: string;
  deployment: string;
}

export const modelVariables = {
  RETTESNOR_MODEL: z.url({ protocol: /^https?$/, error: 'an address, https://…' }).optional(),
  RETTESNOR_MODEL_DEPLOYMENT: z.string().optional(),
};

type Given = Readonly<Record<string, string | undefined>>;

/** What is wrong with what is said of the language model: half of it connects nothing, and words travel encrypted. */
export function modelFaults(given: Given): readonly string[] {
  const { RETTESNOR_MODEL: address, RETTESNOR_MODEL_DEPLOYMENT: deployment } = given;
  if (!address) return deployment ? ['RETTESNOR_MODEL_DEPLOYMENT without RETTESNOR_MODEL'] : [];
  return [
    ...(deployment ? [] : ['RETTESNOR_MODEL_DEPLOYMENT is missing: RETTESNOR_MODEL is set']),
    ...(address.startsWith('http://') && !given.RETTESNOR_STANDIN ? ['RETTESNOR_MODEL: https in a tenant'] : []),
  ];
}

export function modelOf(set: z.output<z.ZodObject<typeof modelVariables>>): LanguageModelAccess | undefined {
  const { RETTESNOR_MODEL: address, RETTESNOR_MODEL_DEPLOYMENT: deployment } = set;
  return address && deployment ? { address: address.replace(/\/+$/, ''), deployment } : undefined;
}
