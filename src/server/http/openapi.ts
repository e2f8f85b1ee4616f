import { z } from 'zod';
import { actions, views } from '../../contract/contract.ts';
import { receivedAnswer } from '../../features/workplace/incoming/received.ts';
import { type Action, roleTable } from '../../roles.ts';
import { importRole } from '../import-tokens.ts';
import { actionAnswer, refusalAnswer, viewAnswer } from './envelopes.ts';

/** The whole interface as OpenAPI 3.1, made from the declared actions and views and the role table. */
export function openApi(publicUrl: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rettesnor',
      version: '1',
      description:
        'Jobs change something and are safe to repeat; views never do. Every refusal has a code, a sentence and a support code.',
    },
    servers: [{ url: publicUrl }],
    security: [{ entra: [] }],
    components: {
      securitySchemes: { entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Refusal: schema(refusalAnswer, 'output') },
    },
    paths: {
      ...Object.fromEntries(
        Object.entries(views).map(([name, view]) => [`/api/views/${name}`, { get: viewPath(name, view) }]),
      ),
      ...Object.fromEntries(
        Object.entries(actions).map(([name, job]) => [`/api/jobs/${name}`, { post: actionPath(name, job) }]),
      ),
      '/api/attachments/{hash}': { get: attachmentPath },
      '/api/import': { post: importPath() },
    },
  };
}

const attachmentPath = {
  operationId: 'attachment',
  summary: 'A picture or a file of the handbook; those no published text shows are for editors alone',
  parameters: [{ name: 'hash', in: 'path', required: true, schema: { type: 'string', pattern: '^[0-9a-f]{64}$' } }],
  responses: {
    '200': { description: 'The bytes', content: { '*/*': { schema: { type: 'string', format: 'binary' } } } },
    '4XX': {
      description: 'A refusal',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
    },
  },
};

function importPath() {
  const received = { content: json(schema(receivedAnswer, 'output')) };
  return {
    operationId: 'import',
    summary: 'Another system brings its list of employments; an app token for a registration of its own opens it',
    'x-roles': [importRole],
    requestBody: {
      required: true,
      content: {
        'text/csv': { schema: { type: 'string' } },
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
          schema: { type: 'string', format: 'binary' },
        },
        ...json({ type: 'array', items: { type: 'object' } }),
      },
    },
    responses: {
      ...responses({}),
      '200': { description: 'What was brought in', ...received },
      '202': { description: 'The list waits for an editor', ...received },
    },
  };
}

function viewPath(name: string, view: (typeof views)[keyof typeof views]) {
  const query = schema(view.query, 'input');
  const required = query.required ?? [];
  return {
    operationId: name,
    summary: view.summary,
    'x-roles': rolesFor(name),
    parameters: Object.entries(query.properties ?? {}).map(([field, of]) => ({
      name: field,
      in: 'query',
      required: required.includes(field),
      schema: of,
    })),
    responses: responses(schema(viewAnswer(view.output), 'output')),
  };
}

function actionPath(name: string, job: (typeof actions)[keyof typeof actions]) {
  return {
    operationId: name,
    summary: job.summary,
    'x-roles': rolesFor(name),
    requestBody: { required: true, content: json(schema(job.input, 'input')) },
    responses: responses(schema(actionAnswer(job.output), 'output')),
  };
}

function responses(success: object) {
  const refused = { description: 'A refusal', content: json({ $ref: '#/components/schemas/Refusal' }) };
  return { '200': { description: 'The answer', content: json(success) }, '4XX': refused, '5XX': refused };
}

function rolesFor(name: string): readonly string[] {
  return name in roleTable ? roleTable[name as Action].roles : [];
}

const json = (of: object) => ({ 'application/json': { schema: of } });

/** JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
function schema(of: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...rest } = z.toJSONSchema(of, { io });
  return rest;
}
