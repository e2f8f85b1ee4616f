import { z } from 'zod';

/** The municipality's own deployment of a language model in Azure OpenAI. */
export interface LanguageModelAccess {
  address: string;
  deployment: string;
}

/** Models of the operator's own that messages are read with besides the one that comes with the product. */
export interface ModelAccess {
  /** Where words of an unsure kind are read once more. */
  languageModel?: LanguageModelAccess | undefined;
  /** The folder of an encoder. */
  encoder?: string | undefined;
}

export const modelVariables = {
  RETTESNOR_MODEL: z.url({ protocol: /^https?$/, error: 'an address, https://…' }).optional(),
  RETTESNOR_MODEL_DEPLOYMENT: z.string().optional(),
  RETTESNOR_ENCODER: z.string().optional(),
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

export function modelsOf(set: z.output<z.ZodObject<typeof modelVariables>>): ModelAccess {
  const { RETTESNOR_MODEL: address, RETTESNOR_MODEL_DEPLOYMENT: deployment } = set;
  return {
    languageModel: address && deployment ? { address: address.replace(/\/+$/, ''), deployment } : undefined,
    encoder: set.RETTESNOR_ENCODER,
  };
}
