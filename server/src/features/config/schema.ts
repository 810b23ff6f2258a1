import { fields } from './fields';
import type { Schema } from './kinds';

/** The JSON schema of a team's settings file, by which editors complete and check it. */
export function configSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of Resolute for a team',
    description: 'Stand in a file named .resolute.json and hold for the drafts in its folder and below.',
    type: 'object',
    additionalProperties: false,
    allowComments: true,
    allowTrailingCommas: true,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(Object.entries(fields).map(([name, { kind, description }]) => [name, { description, ...kind.schema }])),
    },
  };
}
